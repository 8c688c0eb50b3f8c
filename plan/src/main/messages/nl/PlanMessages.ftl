## Bindings

BILLION_EUROS = miljard euro
UNIT = eenheid

month = { IN($counted) } per maand
