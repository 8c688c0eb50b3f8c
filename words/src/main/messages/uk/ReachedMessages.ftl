ALLIES_OWN_USE_STOCK_FLOORS = Власне використання та мінімальні запаси союзників
EUR_MILLION = млн євро
ITEM_MONTHS = виробо-місяців

amount = нестача { ITEMMONTHS($value) } до власного використання та мінімальних запасів союзників
