ALLIES_OWN_USE_STOCK_FLOORS = Власне використання та мінімальні запаси союзників
CIRCULAR_FLOORS = Мінімальні потреби, виведені з власного виробництва
CIRCULAR_FULL_NEEDS = Повні потреби, виведені з власного виробництва
CIRCULAR_STOCK_TARGETS = Цільові запаси, виведені з власного виробництва
ITEM_MONTHS = виробо-місяці
MONTHS = місяці
UNITS_A_MONTH = одиниць на місяць

amount = { ITEMMONTHS($value) } нестачі до власного використання та мінімальних запасів союзників

circularAmount = { ITEMMONTHS($value) } за потребами, виведеними з власного планового виробництва

million = млн { CURRENCY($currency) }
