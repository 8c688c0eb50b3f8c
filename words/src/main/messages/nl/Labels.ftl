## Tables: heads.

YEAR = Jaar
PARTY = Land of blok
FUND = Fonds
SCENARIO = Scenario
UNIT = Eenheid
SHARE = Aandeel
LOW = Laag
HIGH = Hoog
TOTAL = Totaal
WHAT = Wat
WHO_DECIDES = Wie beslist
DECISION = Besluit
WHAT_BINDS = Wat knelt
TIER = Doel
STATUS = Status
VERDICT = Oordeel
SOURCES = Bronnen
DATE = Datum
NOTE = Toelichting

## Charts: series, axes, bands.

NEED = Behoefte
FLOOR = Minimum
FULL_NEED = Volledige behoefte
SUPPLY = Aanvoer
SHORT_OF_FLOOR = Onder het minimum
SHORT_OF_FULL = Tekort op de volledige behoefte
BOUGHT = Gekocht
ADVERSARY_SUPPLY = Aanvoer van de tegenstander
AD_HOC = Ad hoc
CURRENT_COURSE = Huidige koers
PLAN = Plan
FORESIGHT_ALONE = Alleen vooruitzien
LEVERS_ALONE = Alleen maatregelen
WITHOUT_LEVERS = Zonder de maatregelen
WITH_LEVERS = Met de maatregelen
STARTED_NOW = Nu begonnen
PLAN_MEDIAN = Plan: mediaan
AD_HOC_MEDIAN = Ad hoc: mediaan
AD_HOC_MOST = Ad hoc: 9 van de 10
MEDIAN_AND_MOST = Mediaan (9 van de 10)
GOOD_ENOUGH_IN = Goed genoeg in
BEST_IN = De beste in
ALONE = Op zichzelf
WITH_OTHERS = Samen met andere

INTERVAL = Interval waarin 90% van herhaalde schattingen ligt
HAPPENED = Wat er gebeurde, met marge
MISSED = Mis: buiten 9 van de 10 toekomsten
FORECAST_MEDIAN = Voorspeld: mediaan
NOTHING_CHANGED = Als er niets was veranderd
OFFICIAL_TARGET = Officieel doel
SERIES = Reeks
WHAT_HAPPENED = Wat er gebeurde
FORECAST = Voorspeld (9 van de 10)
AGAINST_NO_CHANGE = Tegen geen verandering
PLAN_WITHOUT_LEVERS = Plan zonder maatregelen
AD_HOC_WITH_LEVERS = Ad hoc met maatregelen
BEST_MOST_OFTEN = vaakst best
SMALLEST_REGRET = minst achter
ITEM_MONTHS_UNDER_FLOOR = Tekortmaanden onder het minimum
BY_FUND = Volgens de fondsen
BY_GDP = Naar omvang van de economie
BY_DEFENCE = Naar defensie-uitgaven

## Where it comes from.

ASSUMPTION = Aanname

## Sections of a brief.

DECIDE_NOW = Nu beslissen
SUPPLY_AND_NEED = Aanvoer en behoefte
WHAT_STANDS_IN_THE_WAY = Wat in de weg staat
WHERE_THE_GAIN_COMES_FROM = Waar de winst vandaan komt
WHAT_WAITING_COSTS = Wat wachten kost
WHAT_WOULD_CHANGE_IT = Wat het antwoord zou veranderen
IN_MANY_FUTURES = In vele toekomsten
WHAT_DRIVES_IT = Wat het antwoord bepaalt
WHAT_HOLDS_UP = Wat overeind blijft
LOOKING_BACK = Terugblik
CLAIMS_CHECKED = Nagegane beweringen
LEVERS_SET = Wat dit scenario verandert
FLOOR_NEED = Minimum
ALLIES_STOCK_TARGETS = Voorraaddoelen van bondgenoten
COST = Kosten
MONEY = Geld
MONEY_FOR_PRODUCTION_LINES = Geld voor productielijnen
MATERIAL = Grondstof
CAPACITY = Capaciteit
BUILDING_RATE = Bouwtempo
BUILDING_TIME = Bouwtijd
OFFER = Aanbod
GIFT = Schenking
STOCK = Voorraad
DOCUMENT = Document
DERIVED = Afgeleid
SOLVED = Opgelost
NO_PLAN_MEETS_ALL_LIMITS = Geen plan voldoet aan alle grenzen
OUT_TIME = Tijd om
FAILED = Mislukt
