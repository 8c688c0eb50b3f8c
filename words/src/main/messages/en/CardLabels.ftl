## Labels of charts and tables that a card of the simulator draws, as a brief does. The kernel carries all of them.

MONTH = Month
ITEM = Item
CHART = Chart

currency = { CURRENCIES($currency) }
million = { SIGN($currency) } m
WHO_PAYS = Who pays

COVERAGE = Share of need met
COVERED = met
NO_NEED = no need
ALL_OF_NEED = all of the need
UNDER_A_QUARTER = under 25%

MEDIAN = Median
HALF_OF_FUTURES = Half of the futures
MOST_FUTURES = 9 in 10 futures
FUTURES_UNDER_FLOOR = Futures under the minimum
WAIT = Months of waiting
MEDIAN_WITHOUT_WAITING = Median without waiting

ANY_POSTURE = Any posture
HOLD = Hold
COUNTER_ATTACK = Counter-attack
