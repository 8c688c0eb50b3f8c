MONTH = Місяць
ITEM = Виріб
CHART = Діаграма

currency = { CURRENCIES($currency) }
million = млн { SIGN($currency) }
WHO_PAYS = Хто платить

COVERAGE = Частка задоволеної потреби
COVERED = задоволено
NO_NEED = немає потреби
ALL_OF_NEED = уся потреба
UNDER_A_QUARTER = менш як 25%

MEDIAN = Медіана
HALF_OF_FUTURES = Половина варіантів майбутнього
MOST_FUTURES = 9 із 10 варіантів
FUTURES_UNDER_FLOOR = Варіанти нижче мінімуму
WAIT = Місяців чекання
MEDIAN_WITHOUT_WAITING = Медіана без чекання

ANY_POSTURE = Будь-який режим дій
HOLD = Оборона
COUNTER_ATTACK = Контрнаступ
