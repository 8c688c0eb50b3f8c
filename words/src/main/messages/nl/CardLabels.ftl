MONTH = Maand
ITEM = Artikel
CHART = Grafiek

currency = { CURRENCIES($currency) }
million = { SIGN($currency) } mln
WHO_PAYS = Wie betaalt

COVERAGE = Gedekt deel van de behoefte
COVERED = gedekt
NO_NEED = geen behoefte
ALL_OF_NEED = hele behoefte
UNDER_A_QUARTER = onder 25%

MEDIAN = Mediaan
HALF_OF_FUTURES = 5 van de 10 toekomsten
MOST_FUTURES = 9 van de 10 toekomsten
FUTURES_UNDER_FLOOR = Toekomsten onder het minimum
WAIT = Maanden wachten
MEDIAN_WITHOUT_WAITING = Mediaan zonder wachten

ANY_POSTURE = Elke houding
HOLD = Standhouden
COUNTER_ATTACK = Tegenaanval
