BILLION_EUROS = млрд євро
UNIT = одиниця

month = { IN($counted) } на місяць
