## Bindings

THOUSANDS = ,
DECIMAL_MARK = .
UNIT = unit

month = { IN($counted) } a month

billion = billion { $code ->
    [EUR] euros
   *[other] { $code }
 }
