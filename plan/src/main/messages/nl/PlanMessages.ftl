## Bindings

THOUSANDS = .
DECIMAL_MARK = ,
UNIT = eenheid

month = { IN($counted) } per maand

billion = miljard { $code ->
    [EUR] euro
   *[other] { $code }
 }
