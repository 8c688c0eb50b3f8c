## Files

CASES_FOLDER = the case's folder
TABLE_OF_CASE = a table of a case
TABLE_OF_OVERLAY = a table that can be laid over a case
FILE_OF_LEDGER = a file of the case's ledger
SCENARIO = a scenario (a name of lower-case letters, digits and hyphens, then .yaml)
files = { EITHER($files) }
ROWS = rows
COLUMNS = columns
LINES = lines
STATEMENTS = statements
SEMICOLON = ';'
TABS = tabs
WHOLE_ROW = The whole row

## What a cell may hold

ID = a name of lower-case letters, digits and single hyphens, at most 60
WORDS = a text
CODE = three capitals, such as EUR
CURRENCY = a currency by its code of ISO 4217, such as EUR, UAH or USD
nameIn = a name in { EITHER($files) }
nameOf = a name in { EITHER($files) }: { IN($kind) }
names = names in { $file }, separated by spaces
YES_OR_NO = yes or no
MONTH = a month such as 2024-03
DAY = a date such as 2024-02-29
DAY_OR_MONTH = a date such as 2024-02-29 or a month such as 2024-02
SHARE_SCORED = a share from 0 to 1; write 0.9 for 90 %
NOT_NEGATIVE = 0 or more
BY_MONTH = by month
BY_QUARTER = by quarter
BY_YEAR = by year
SINCE_START = since the start
SCORED_DATE = a day, a month, a quarter or a year, such as 2024-02-29, 2024-02, 2024-Q1 or 2024
oneDayOrTheOther = clear: write { $one }, or { $other } if the month stands first
ROUGH_DAY = a date, a month or a year, such as 2024-02-29, 2024-02 or 2024
YEAR = a year such as 2024
WEIGHTED = values with weights above 0, such as 10:1 84:3

## What a row must be to be named

ANY_ROW = any row
OURS = an item of ours (side 'ours')
ADVERSARYS = an item of the adversary (side 'adversary')
BLOC = a bloc (kind 'bloc')
MARKET = a bloc, or a country without one
columnIs = { $column } is '{ PLAIN($value) }'
columnIsEmpty = { $column } is empty
SCORED_SERIES = hindcasts.csv, nor does it say what of the model it is, as output:shell-155:eu:year does (capacity, offered, output, received, bought, used, funds, adversary_supply, adversary_production, adversary_use, stopped)
countedWhole = the parts of { $measure }: it has none
countedBy = what { $measure } counts here ({ $names })
SHARE_OF_LAUNCHES = share of launches
UNITS = units
SERIES_OF_ACTUALS = column series of actuals.csv or observations.csv
HOLDERS = the column 'holder' of needs.csv or stocks.csv

## Numbers

ANY_NUMBER = a number within ±1e15
thousandsOrDecimals = clear: write { $thousands }, or { $decimals } if decimals are meant
above = more than { NUMBER($low) } (at most 1e15)
from = { NUMBER($low) } or more (at most 1e15)
aboveTo = more than { NUMBER($low) }, at most { NUMBER($high) }
fromTo = { NUMBER($low) } to { NUMBER($high) }
# $characters (int)
longest = Write digits with a decimal point, at most { $characters } characters.
NO_PERCENT = Write a share between 0 and 1, without a percent sign.
pointOrThousands = Write { $point } with a decimal point, or { $thousands } if thousands are meant.
point = Write { $number } with a decimal point.
NO_MARKS = Write thousands without marks between them.
FINITE = Only finite numbers can be read.
LEAVE_EMPTY = Leave the cell empty where a figure may be missing.
DIGITS = Write digits with a decimal point, such as 1250.5.
WHOLE_NUMBER = a whole number
# $step (int), $nearest (int)
multiple = a multiple of { $step }, such as { $nearest }, since contracts and upkeep are counted by quarter

## What another cell asks for

ANOTHER_FACTOR = another factor
CORRELATION = a number between -1 and 1; factors that always move together are one factor
USERS = a number of users, which an effort needs
HOLDER_OF_ITEM = a holder with a stock of the item, in stocks.csv
PLACE_OF_SUPPLY = the country or bloc of a producer or offer of the item
FUND_OF_STOCK = left empty, since only what is given from stock is replaced by a fund
REFERENCE = launches a month, since other_defence.csv has a row of this class
PART_OF_ITEM = a number above 0 in one of the classes of this item
NO_USERS = nothing, because only counted_as effort has users
RATE_OF_STOCK = rate, because a stock is held and not used up
VALUES = the values that it may take, with weights
NO_VALUES = nothing, because only distribution discrete has values
DRAWN_LEVER = the lever that is drawn
valueOfKind = a value, since kind is '{ $kind }'
FUND = a fund
FUND_OR_BLOC = a fund or a bloc
ADVERSARY_ITEM = an item of adversary_costs.csv
GROUP = a group
MONTH_OR_COUNT = a month such as 2025-01, or a whole number of months from the first
UNIT_MONTH = month

## Entries of YAML

SINGLE_VALUE = a single value
STATEMENT = entries, the first of them 'id: …',

## What is laid over a case

# $name (String), $replaced (int), $added (int) rows
notPublic = Not public: with private rows of '{ $name }' ({ $replaced } in place of the case's, { $added } added).
titleWith = { $title }, with private rows
