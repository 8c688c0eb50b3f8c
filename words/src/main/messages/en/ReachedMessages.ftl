ALLIES_OWN_USE_STOCK_FLOORS = Allies’ own use and stock floors
EUR_MILLION = EUR million
ITEM_MONTHS = item-months

amount = { ITEMMONTHS($value) } short of the allies’ own use and stock floors
