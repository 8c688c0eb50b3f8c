BILLION_EUROS = млрд євро
THOUSANDS = { "\u00A0" }
DECIMAL_MARK = ,
UNIT = одиниця

month = { IN($counted) } на місяць
