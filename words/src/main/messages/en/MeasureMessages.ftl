ALLIES_OWN_USE_STOCK_FLOORS = Allies’ own use and minimum stocks
CIRCULAR_FLOORS = Minimums defined by own output
CIRCULAR_FULL_NEEDS = Full needs defined by own output
CIRCULAR_STOCK_TARGETS = Stock targets defined by own output
ITEM_MONTHS = item-months
MONTHS = months
UNITS_A_MONTH = units a month

amount = { ITEMMONTHS($value) } short of the allies’ own use and minimum stocks

circularAmount = { ITEMMONTHS($value) } of needs that their own planned output defines

million = { CODE($currency) } million
