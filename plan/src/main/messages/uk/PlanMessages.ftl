THOUSANDS = { "\u00A0" }
DECIMAL_MARK = ,
UNIT = одиниця

month = { IN($counted) } на місяць

billion = млрд { $code ->
    [EUR] євро
   *[other] { $code }
 }
