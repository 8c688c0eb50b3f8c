ALLIES_OWN_USE_STOCK_FLOORS = Eigen ondergrenzen van bondgenoten
EUR_MILLION = miljoen euro
ITEM_MONTHS = tekortmaanden

amount = { ITEMMONTHS($value) } onder de eigen ondergrenzen van de bondgenoten
