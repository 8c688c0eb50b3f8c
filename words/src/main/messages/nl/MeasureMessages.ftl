ALLIES_OWN_USE_STOCK_FLOORS = Eigen ondergrenzen van bondgenoten
EUR_MILLION = miljoen euro
ITEM_MONTHS = tekortmaanden
MONTHS = maanden
UNITS_A_MONTH = stuks per maand

amount = { ITEMMONTHS($value) } onder de eigen ondergrenzen van de bondgenoten
