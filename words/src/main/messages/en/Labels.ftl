## Tables: heads.

YEAR = Year
PARTY = Country or bloc
FUND = Fund
SCENARIO = Scenario
UNIT = Unit
SHARE = Share
LOW = Low
HIGH = High
TOTAL = Total
WHAT = What
WHO_DECIDES = Who decides
DECISION = Decision
WHAT_BINDS = What binds
TIER = Goal
STATUS = Status
VERDICT = Verdict
SOURCES = Sources
DATE = Date
NOTE = Note

## Charts: series, axes, bands.

NEED = Need
FLOOR = Minimum
FULL_NEED = Full need
SUPPLY = Supply
SHORT_OF_FLOOR = Under the minimum
SHORT_OF_FULL = Short of the full need
BOUGHT = Bought
ADVERSARY_SUPPLY = Adversary’s supply
AD_HOC = Ad hoc
CURRENT_COURSE = Current course
PLAN = Plan
FORESIGHT_ALONE = Foresight alone
LEVERS_ALONE = Levers alone
WITHOUT_LEVERS = Without the levers
WITH_LEVERS = With the levers
STARTED_NOW = Started now
PLAN_MEDIAN = Plan: median
AD_HOC_MEDIAN = Ad hoc: median
AD_HOC_MOST = Ad hoc: 9 in 10
MEDIAN_AND_MOST = Median (9 in 10)
GOOD_ENOUGH_IN = Good enough in
BEST_IN = Best in
ALONE = Alone
WITH_OTHERS = Together with others

INTERVAL = Interval in which 90% of repeated estimates lie
HAPPENED = What happened, with its range
MISSED = Missed: outside 9 in 10 futures
FORECAST_MEDIAN = Forecast: median
NOTHING_CHANGED = Had nothing changed
OFFICIAL_TARGET = Official target
SERIES = Series
WHAT_HAPPENED = What happened
FORECAST = Forecast (9 in 10)
AGAINST_NO_CHANGE = Against no change
PLAN_WITHOUT_LEVERS = Plan without levers
AD_HOC_WITH_LEVERS = Ad hoc with levers
BEST_MOST_OFTEN = best most often
SMALLEST_REGRET = least regret
ITEM_MONTHS_UNDER_FLOOR = Item-months under the minimum
BY_FUND = As the funds share it
BY_GDP = By size of economy
BY_DEFENCE = By defence spending

## Where it comes from.

ASSUMPTION = Assumption

## Sections of a brief.

DECIDE_NOW = Decide now
SUPPLY_AND_NEED = Supply against need
WHAT_STANDS_IN_THE_WAY = What stands in the way
WHERE_THE_GAIN_COMES_FROM = Where the gain comes from
WHAT_WAITING_COSTS = What waiting costs
WHAT_WOULD_CHANGE_IT = What would change the answer
IN_MANY_FUTURES = In many futures
WHAT_DRIVES_IT = What drives the answer
WHAT_HOLDS_UP = What holds up
LOOKING_BACK = Looking back
CLAIMS_CHECKED = Claims checked
LEVERS_SET = What this scenario changes
FLOOR_NEED = Minimum
ALLIES_STOCK_TARGETS = Allies’ stock targets
COST = Cost
MONEY = Money
MONEY_FOR_PRODUCTION_LINES = Money for production lines
MATERIAL = Material
CAPACITY = Capacity
BUILDING_RATE = Building rate
BUILDING_TIME = Building time
OFFER = Offer
GIFT = Gift
STOCK = Stock
DOCUMENT = Document
DERIVED = Derived
SOLVED = Solved
NO_PLAN_MEETS_ALL_LIMITS = No plan meets all limits
OUT_TIME = Out of time
FAILED = Failed
