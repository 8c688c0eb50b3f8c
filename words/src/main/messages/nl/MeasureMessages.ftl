ALLIES_OWN_USE_STOCK_FLOORS = Eigen minima van bondgenoten
CIRCULAR_FLOORS = Minima die op eigen productie rusten
CIRCULAR_FULL_NEEDS = Volledige behoeften die op eigen productie rusten
CIRCULAR_STOCK_TARGETS = Voorraaddoelen die op eigen productie rusten
ITEM_MONTHS = tekortmaanden
MONTHS = maanden
UNITS_A_MONTH = stuks per maand

amount = { ITEMMONTHS($value) } onder de eigen minima van de bondgenoten

circularAmount = { ITEMMONTHS($value) } op behoeften die op hun eigen geplande productie rusten

million = miljoen { CURRENCY($currency) }
