ALLIES_OWN_USE_STOCK_FLOORS = Власне використання та мінімальні запаси союзників
EUR_MILLION = млн євро
ITEM_MONTHS = виробо-місяці
MONTHS = місяці
UNITS_A_MONTH = одиниць на місяць

amount = { ITEMMONTHS($value) } нестачі до власного використання та мінімальних запасів союзників
