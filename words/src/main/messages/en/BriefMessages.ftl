OWNER = Who decides · who can block
FIRST_EFFECT = First effect
HELPS_UNTIL = Deciding still helps until
AFTER_THE_END = after the period
OTHER_SWITCH = Plan, other switch
SUPPLY_NOW = Current supply
MONTHS_UNDER = Months under minimum: ad hoc → plan
ADVERSARY_GETS = Adversary’s supply
ONE_MORE_UNIT = For an extra
IN_MONTHS = In
SHORT_LESS_BY = Shortfall falls by
ALL_YEARS = all years
BY_FUND = Funds’ own keys
BY_GDP = By GDP
A_YEAR = a year
millionAYear = { SIGN($currency) } m a year
OF_GDP = of GDP
ASKED = What its firms are asked
ITS_SHARE = Its share, and when
UNKNOWNS = Columns
LIMITS = Rows
GAP = Gap
DIFFERENCE = Plan against balance, lots
RESULT = Result
RUN = The run
RULE = How the decisions were chosen
FIGURES_BY_YEAR = The figures by year
GIVEN = From allies’ stocks
USED_AD_HOC = Used, ad hoc
USED_PLAN = Used, plan
WITH_FORESIGHT = With foresight
MEAN_A_MONTH = mean a month in each year
NOT_NAMED_CASE = not named in the case
UNDER = under

# What kind of document this is; stands above its title.
kicker = Holdfast brief · { IN($caseTitle) } · { IN($scenario) } · { $period }

todaysPracticeMeetsFloor = today’s practice meets the minimum, and so does the plan

planOpensGapTodays = the plan opens a gap that today’s practice does not have

planClosesWholeGap = the plan closes the whole gap that today’s practice leaves

planLeavesGapAs = the plan leaves the gap as large as today’s practice does

planClosesGapTodays = the plan closes { $closed } of the gap that today’s practice leaves

planLeavesGapLarger = the plan leaves a gap { $more } larger than today’s practice

# The scenario sets what the reference sets.
sameLevers = This scenario sets every policy lever as the baseline does: the levers add nothing, and whatever the plan gains is foresight.

# The case has none.
noLevers = This case has no policy lever: whatever the plan gains is foresight.

# What a plan would pay for one item, were its price to fall by its own output.
learnedLess = { $item }: { $less } less of { $paid }
learnedMore = { $item }: { $more } more, beside { $paid }

# How far the given path of prices that fall is off.
learned = A price that falls with experience follows a path that is given, since a plan that could make it fall would have many optima. By what this plan itself makes it would pay otherwise ({ $changes }); that is { $share } of all its payments.

# What a result that is not optimal means for the reader.
notOptimal = Not every computation behind this brief ended with the best plan. Read the figures that rest on it as provisional.

# What a plan costs a year, as the label of a figure.
costAYear = The plan costs a year

# for these ten items, allies' own orders included, not for all aid; €3.1 bn on the
# current course.
#
# $items - how many items the case plans for
costScope = { $items ->
    [one] for this one item
   *[other] for these { WORD($items) } items
    }{ $allies ->
    [true] , allies’ own orders included, not for all aid
   *[false] { "" }
    }; { MONEY($millions) } on the current course

# What a large figure of the central case counts: the number itself stands above it.
# $number (double)
underFloor = { PLURAL($number) ->
    [one] item-month
   *[other] item-months
    } under the minimum{ $hasRange ->
    [true] ; { $range } for a low to a high minimum
   *[false] { "" }
    }

subject = { IN($what) }, { IN($where) }

# The place that the plan has it from, where another would do as well.
# $what (org.holdfast.model.Text)
# $where (org.holdfast.model.Text)
subjectOrElsewhere = { IN($what) }, { IN($where) } or elsewhere

# Who decides on the fund of the plan, where another could pay.
# $who (org.holdfast.model.Text)
orAnotherPayer = { IN($who) }, or whoever decides on another fund that can pay

# $act (String)
# $range (String)
betweenAsGood = { $act }, { $range } in plans that are as good

stockOf = { IN($item) } from { IN($holder) }

# $item (org.holdfast.model.Text)
inStock = { IN($item) } in stock

# $item (org.holdfast.model.Text)
# $count (int)
makers = { IN($item) } ({ $count } makers)

agreePlanSpends = agree it; the plan takes { $moneyUntil }

signFrameContractsFor = sign { $hasLength ->
    [true] { $length }{ " " }
   *[false] { "" }
    }frame contracts for { $size }{ $money }

haveFirmsAddLines = have firms add lines for { $size } at their own cost{ $money }

payForNewLines = pay for new lines for { $size }{ $money }

actBuy = buy { $size }{ $money }

give = give { $size }

act = { $size }{ $money }

# The same body decides as in an earlier line.
# $line (int)
asLine = Who decides: as line { $line }, which pays most of it.

governments = governments of { IN($holder) }

# Money over all years: €120 bn until Feb 2031.
moneyUntil = { MONEY($millions) } of it, the last in { SHORTMONTH($last) }

# How the last month in which a decision helps is found.
lastMonthRule = The largest decisions of the plan’s first twelve months: funds still to be agreed, then what is decided about one item in one place, by the item-months of need that it helps to meet. First effect: the plan’s first order plus the time to arrive (a fund: its first payment). Deciding still helps until: the last month in which the item is under its minimum on the current course, less the time to arrive; if an order of today is too late for that, the last month short of the full need; failing that, the end of the period. Time to arrive: order and delivery for a contract, building and delivery for a line, delivery for a purchase, none for a gift; for a fund the shortest of these, while it has money.

noItemEverUnder = No item is ever under its minimum

itemsUnderTheirFloor = Items under their minimum in some month, if only by little: ad hoc { $ofAll }, with the plan { $plan ->
    [0] none
   *[other] { $plan }
    }

# $some (int)
# $all (int)
ofAll = { $some ->
    [0] none
   *[other] { $some }
    } of { $all }

# The adversary's item is the one named at an earlier item.
sameAs = as for { IN($item) }

fullNeedMetAd = Full need met: { SHARE($adHoc) }, ad hoc and with the plan

fullNeedMetAdHoc = Full need met: ad hoc { SHARE($adHoc) }, with the plan { SHARE($plan) }

coverageMeasure = Share of the full need that is met, substitutes included: by month in the strips, { $span }; at the right of all units of that time together; the title is the mean over items.

coverageDescription = For each item two strips of months, ad hoc and with the plan; darker months are shorter of the full need. Over the whole period: { $listed }.

# 155 mm: ad hoc 54%, with the plan 82%.
covered = { IN($item) }: ad hoc { SHARE($adHoc) }, with the plan { SHARE($plan) }

# The months in which an item is first needed: needed from Jun 2025.
neededFrom = needed from { SHORTMONTH($month) }

itemsCaption = Needs are those of { $hasFirst ->
    [true] { $first }
   *[false] the first month in which the item is needed
    }, units a month, with the range in the sources; current supply is what stocks and lines that run or are announced sustain through the year from then, with nothing new decided{ $adversary ->
    [true] ; the adversary’s supply is the mean of those twelve months.
   *[false] .
    }

# No item has a need, so there is nothing to draw.
noItems = The case has no item with a need.

oneMonthLessBuilding = One month less building time for new lines changes nothing that can be seen in these figures.

oneMonthLessBuildingTime = One month less building time for all new lines: { ITEMMONTHS($gain) } less { $where }.

# The same of what allies miss of theirs.
whereAllies = short of the allies’ own minimums

belowFloor = under the minimum

shortFullNeed = short of the full need

littleMoreMoneyBuys = A little more money buys nothing in any year, neither toward the minimum nor toward the full need{ $unspent }.

noMoney = No fund holds any money here, so that nothing new is bought; what money would do was not computed.

littleMoreMoneyWould = A little more money would help in every year.

# $years (int)
# $last (int)
# $from (int)
# $noThen (boolean)
# $then (String)
littleMoreMoneyHelps = { $years ->
    [one] A little more money helps in
   *[other] A little more money helps up to
    } { $last }; from { $from } on it buys nothing{ $noThen ->
    [true] .
   *[false] , and what binds then is { $then }.
    }

littleMoreMoneyHelpsNo = A little more money helps in { $and }, and in no other year.

unspent = : the plan spends { MONEY($spent) } of the { MONEY($held) } that its funds hold

# What the table of limits counts.
bindingCaption = Item-months less short of the goal for one more unit in those months, found by planning again with it. Gains cannot be added up.

gain = allies { AMOUNT($theirs) }

oneMoreLimitBinds = One more limit binds; it is in binding.csv.

moreLimitsBindEach = { CAPITAL(WORD($count)) } more limits bind, each counted once over all months and makers; they are in binding.csv.

bars = Bars. { $listed }.

startLater = Start { MONTHS($months) } later

# What is compared in the bars of waiting.
delayMeasure = The same plan and the same levers, with nothing new decided before the later start. What runs already goes on.

# Delay was not computed.
noDelay = This run did not look at later starts.

noStart = No lever of this case moves the start, so that no later start was computed.

# $period (String)
# $priceYear (int)
payersCaption = A year, mean over { $period }, in prices of { $priceYear }{ $keys ->
    [1] { "" }
    [2] , and as a share of gross domestic product (GDP); one total, shared by two keys. Bar: share of GDP by the funds’ keys; tick: by size of economy
   *[other] , and as a share of gross domestic product (GDP); one total, shared by three keys. Bar: share of GDP by the funds’ keys; tick: by size of economy
    }.

oneOther = One other

# $count (int)
othersTogether = { $count } others together

# Current supply is nothing in some month of the year.
currentSupplyMeetsNothing = { CAPITAL(IN($item)) }: in some month of { IN($year) } current supply brings nothing, too little for { $wide ->
    [true] every minimum in the sources ({ $range }).
   *[false] the minimum of { $range }.
    }

currentSupplyMeetsAt = { CAPITAL(IN($item)) }: current supply meets at most { $most } throughout { IN($year) }, too little for { $wide ->
    [true] every minimum in the sources ({ $range }).
   *[false] the minimum of { $range }.
    }

currentSupplyMeetsAtMost = { CAPITAL(IN($item)) }: current supply meets at most { $most } throughout { IN($year) }, enough for { $wide ->
    [true] every minimum in the sources ({ $range }).
   *[false] the minimum of { $range }.
    }

currentSupplyMeetsAtMostThroughout = { CAPITAL(IN($item)) }: current supply meets at most { $most } throughout { IN($year) }; of the minimums in the sources ({ $range }) it fails all above that.

# $stands (boolean)
turns = { $stands ->
    [true] turns
   *[false] would hold
    } { $where }

standsThroughout = stands throughout

doesNotHold = does not hold

movedOver = { IN($name) } { $range } (now { $now })

allStands = { $what }: this stands over the whole of each range, moved one at a time: { $moved }.

# What the bars of assumptions mean.
switchingMeasure = Each assumption moved over its range, the others as they are. The tick is the setting used; hatched, the statement does not hold.

# What the marks beside figures mean.
#
# $whole - whether the rules of assumptions are given whole
marks = Numbers beside figures lead to this list. A marks an assumption, with { $whole ->
    [true] its rule
   *[false] the first sentences of its rule, which is whole in the case’s sources.csv
    }; ids in brackets are rows of { $whole ->
    [true] the case’s sources.csv
   *[false] that table
    }. R marks a figure that this run computed. The letter at the end is the grade: A official or primary, B careful secondary, C press, D weak or assumed.

# A mark beside a figure, to a voice: what it leads to, with the mark itself.
COMPUTED_HERE = (R: computed in this run)
CHOSEN_SO = (D: how decisions are chosen)

# $mark - the number, with an A for an assumption
sourceNote = (source { $mark })

# $mark - the number, with an A for an assumption
assumedNote = (source { $mark }, an assumption)

# How the run's figures came about; the note that every computed figure leads to.
runNote = Computed in this run from the case’s rows: a linear programme, and the balance that follows its plan month by month.

titled = “{ IN($name) }”

underEveryFloor = Under every minimum in the sources: { $items }.

underSomeFloors = Under part of them: { $items }.

enoughForAllFloors = Enough for all of them: { $items }.
