## Bindings

BILLION_EUROS = billion euros
THOUSANDS = ,
DECIMAL_MARK = .
UNIT = unit

month = { IN($counted) } a month
