DONOR = Donor
STAGE = Step
KIND = Kind
QUANTITY = Quantity
METHOD = Valued by
CHAIN = Promise
ENTRIES = All entries
OPEN_FOR = Months open
MONTHS = months
REACHED = Furthest step
BY_DONOR = By donor
BY_ITEM = By item
UNKNOWN = not known
PIECES = units
MAP = Tile map
YEARS = By year
PERCENT_OF_GDP = % of GDP a year
EVERYONE = All donors
MONEY_AND_GOODS = Where the money goes
WHO_PAYS_SIZE = Against the size of the economy
BUILDING = Build
SHIPPING = Deliver
EXISTING = on an existing line
SHORTEST_TO_LONGEST = shortest to longest
HOW_LONG = How long an order takes
ONE_FUTURE = As the case stands
CALENDAR = Last month to order
LAST_ON_LINE = Last order, existing line
LAST_NEW_LINE = Last order of a new line
ALL_POINTS = Every forecast and what happened
LEDGER = Ledger
NO_LEDGER = No list of promises and deliveries
OPEN_SINCE = Promised
BY_STEP = From promise to delivery
OUTSIDE = missed
INSIDE = inside
TARGET = Who meets a target
ALL_FUNDS = All funds
NATIONAL_ONLY = National only
WHO = Who
OF_GDP_A_YEAR = Share of GDP a year
perHead = { CURRENCIES($currency) } a head a year
LINES = Lines that can be built
ON_EXISTING = Order on an existing line
FIGURES = Figures
WHAT_IT_RESTS_ON = What the case rests on
valueInMillions = Value, { SIGN($currency) } m
arrivedInMillions = Arrived, { SIGN($currency) } m
UNITS_PROMISED = Units promised
UNITS_ARRIVED = Units arrived
UNDISCLOSED = not disclosed
FACTOR = Factor
WAY = Way of working
ITEM_MONTHS_MISSED_OVER_WHOLE = Item-months missed over the whole period, four ways of working
ITEM_MONTHS_MISSED_WHEN_STARTED_LATER = Item-months missed over the whole period by the same plan, started later
SHARE_FULL_NEED_MET_MONTH = Share of the full need that is met, month by month
UNITS_MONTH_BY_WHERE_THEY = Units a month, by where they come from, against the need
SHARE_FULL_NEED_MET_HALF = Share of the full need that is met, in half of the futures and in nine in ten
SHARE_SPREAD_FLOOR_SHORTFALL_COMES = Share of the spread in the shortfall under the minimum that comes from a factor, alone and with others
ITEM_MONTHS_UNDER_FLOOR_MANY = Item-months under the minimum in many futures, by way of working
WHAT_HAPPENED_AGAINST_NINE_TEN = What happened against nine in ten futures, each series in its own unit

since = from { $when }

until = by { $when }

barsAt = { $target } line

mapOf = , national

# $more (int)
firstOf = and { $more } more

targetLine = dashed: { $target }

# What the targets are.
targets = No law sets these shares; they are lines to compare with. The plan pays for the case's items only, so a country's whole aid may be higher.

# What the burdens are, and what they are not.
#
# $ledger - whether the case has a page of promises to go to
# $others (boolean) - whether anyone but the claimant needs something
# $war (boolean)
burdenLede = These are payments of the plan, for { IN($claimant) }{ $others ->
    [true] { $war ->
        [true] { " " }and for own forces
       *[false] { " " }and for the needs of others
        }
   *[false] { "" }
    }, not what governments have promised{ $ledger ->
    [true] ; the gap page has those.
   *[false] .
    }

nobodyPays = Nobody pays

splitShownHighestShare = { $open ->
    [true] In the split shown, highest share:
   *[false] Highest share:
    } { $name }, { SHARE($share) } of GDP a year

mapMeasure = Payments of the plan a year as a percentage of GDP; one square a country{ $all ->
    [true] ; all funds
   *[false] ; without common funds
    }

delayLede = Below: how long an order takes, what each month of waiting costs, and until which month an order still helps.

# What stands on the page of a case that forecast nothing that has happened since.
noHindcast = Nothing that this case forecasts has happened yet, so there is nothing to hold it against.

fromList = From { $file }{ $noOthers ->
    [true] .
   *[false] ; not added to it: { $and }.
    }

openUntil = Months are counted to { $day }, the day of the newest entry. Amounts in another currency count only where the ledger has the rate of their day.

ledgerTitle = { $entries ->
    [0] no entries
    [one] { WHOLE($entries) } entry
   *[other] { WHOLE($entries) } entries
    } on { $promises ->
    [0] no promises
    [one] { WHOLE($promises) } promise
   *[other] { WHOLE($promises) } promises
    }{ $hasLast ->
    [true] ; the latest of { $last }
   *[false] { "" }
    }

ledgerLede = Each row is what one document says of one step of one promise: announced, decided, ordered, paid or handed over. Open a row for its document, and from there the whole promise. Steps stand beside each other and are never added up.

# What stands on the page of a case that has no ledger.
noLedger = This case has no list of promises and deliveries, so this page has nothing to count. 'holdfast ledger template' writes an empty list; what is taken in appears here.

howMuchWasList = How much was { $from } to { IN($recipient) } the list does not say

noAmountKnownHave = { MONEY($all) } { $from } to { IN($recipient) }; no amount is known to have arrived

knownBe = Of { MONEY($all) } { $from } to { IN($recipient) }, { MONEY($part) }{ $share } is known to be { $to }

recorded = { MONEY($part) }{ $share } of the { MONEY($of) } recorded is { $to }; { MONEY($all) } is { $from }

gapMeasure = { CURRENCIES($currency) } by step, as { $list } counts them; in red what is open of the aid for which it records the step. A star: at least, for some rows state no amount. What the list does not record may have arrived all the same.

noItemBothPromise = Of no item are both promise and delivery counted

# $whole (int)
# $counted (int)
# $wholeAtMost1 (boolean)
noneCountedItemsArrived = { $whole ->
    [0] None
   *[other] { $whole }
    } of { $counted ->
    [0] no counted items
    [one] { WHOLE($counted) } counted item
   *[other] { WHOLE($counted) } counted items
    } arrived in full

itemsMeasure = Units by step, as { $list } counts them

# $open (int)
# $all (int)
# $someOpen (boolean)
# $oldest (int)
openTitle = { $open } of { $all ->
    [0] no promises are
    [one] { WHOLE($all) } promise is
   *[other] { WHOLE($all) } promises are
    } open{ $someOpen ->
    [true] ; the oldest for { MONTHS($oldest) }
   *[false] { "" }
    }

# $telling (long)
# $all (long)
# $someNotRecorded (boolean)
open = Open is a promise of which not all is known to have arrived: goods delivered, money paid. Of { $telling } of the { $all } promises the list says something about that; { $someNotRecorded ->
    [true] for the others it is not recorded, and they are not called open.
   *[false] of the others nobody can tell from it.
    }

# $meet (int)
# $all (int)
# $meetAtMost1 (boolean)
# $target (String)
targetTitle = { $meet ->
    [0] None
   *[other] { $meet }
    } of { $all } countries { $meetAtMost1 ->
    [true] pays
   *[false] pay
    } at least { $target } of GDP a year

nationalTitle = Without common funds, { $meet ->
    [0] no country pays
   *[other] { $meet ->
        [0] no countries pay
        [one] { WHOLE($meet) } country pays
       *[other] { WHOLE($meet) } countries pay
        }
    } at least { $target } of GDP

# What the table of targets counts.
# $all (int)
targetMeasure = Countries that pay at least that share of GDP a year under the plan, of { $all }; the last column names those with all funds, the heaviest first

# $currency (org.holdfast.model.Currency)
# $prices (int)
# $all (boolean)
burdenMeasure = Payments of the plan a year as a share of gross domestic product (GDP), and in millions of { CURRENCY($currency) } of { $prices }{ $all ->
    [true] ; all funds
   *[false] ; without common funds
    }

# How a common fund is shared over those who pay into it.
commonFunds = A common fund, of the Union or of a coalition, is shared over its members by its own key or by the size of their economies, as the case says. Without these funds only national money is left.

under = under { $high }%

more = { $low }% and more

classes = { $low }–{ $high }%

# The year in which most is paid.
# $year (int)
# $millions (org.holdfast.model.Money)
yearsTitle = Payments are highest in { $year }: { MONEY($millions) }

yearsMeasure = Payments in a calendar year as a percentage of GDP; the first and the last year may have fewer than twelve months

longestTitle = { CAPITAL(IN($item)) }: { MONTHS($count) } from ordering a line to its first delivery

longestMeasure = Months from the order of a new line to the arrival of what it makes: the middle one of the lines that can be built; the mark is an order on an existing line

# The first of the last months to order.
calendarTitle = { CAPITAL(IN($item)) }: ordering after { MONTH($month) } comes too late

calendarMeasure = Last month in which an order still arrives before the last month under the minimum on the current course; of an item that stays above its minimum, before the last month short of the full need

pointsMeasure = What happened, and what half and nine in ten of the futures said, in the unit of each series

# $missed (int)
# $all (int)
pointsTitle = { $missed } of { $all ->
    [0] no outcomes
    [one] { WHOLE($all) } outcome
   *[other] { WHOLE($all) } outcomes
    } fell outside nine futures in ten

# How many sources there are, and how many figures are assumptions.
# $all (int)
# $official (int)
# $assumptions (int)
sourcesTitle = { $all ->
    [0] no sources
    [one] { WHOLE($all) } source
   *[other] { WHOLE($all) } sources
    }: { $official } of grade A, { $assumptions ->
    [0] no assumptions
    [one] { WHOLE($assumptions) } assumption
   *[other] { WHOLE($assumptions) } assumptions
    }

sourcesLede = Every figure of the case names one of these. A: official or primary; B: careful secondary; C: press; D: weak, or an assumption of ours with its rule in the note.

# What the list below holds beside the sources of the case.
# $documents (int)
# $entries (int)
sourcesListed = The list below also has { $documents ->
    [0] { "" }
   *[other] { $documents ->
        [0] no documents
        [one] { WHOLE($documents) } document
       *[other] { WHOLE($documents) } documents
        } that the ledger cites, and{ " " }
    }the run itself: { $entries } entries.

# How much rests on what.
gradesTitle = { SHARE($assumed) } of the case's figures rest on an assumption

gradesMeasure = Figures in the tables of the case, by the kind of their source

feeds = { $figures ->
    [0] no figures
    [one] { WHOLE($figures) } figure
   *[other] { WHOLE($figures) } figures
    }

## What makes the figures of a section: a state of the studio, or a command, which follows after a space.

state = See this in the studio, and change it

again = Found again by
