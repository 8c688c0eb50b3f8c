## Bindings

BILLION_EUROS = miljard euro
THOUSANDS = .
DECIMAL_MARK = ,
UNIT = eenheid

month = { IN($counted) } per maand
