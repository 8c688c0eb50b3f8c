## Bindings

BILLION_EUROS = billion euros
UNIT = unit

month = { IN($counted) } a month
