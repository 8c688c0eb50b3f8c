ALLIES_OWN_USE_STOCK_FLOORS = Allies’ own use and stock floors
EUR_MILLION = EUR million
ITEM_MONTHS = item-months
MONTHS = months
UNITS_A_MONTH = units a month

amount = { ITEMMONTHS($value) } short of the allies’ own use and stock floors
