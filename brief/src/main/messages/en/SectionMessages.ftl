## ManyFutures

SHORTFALL_UNDER_FLOOR_WITH_PLAN = shortfall under the minimum with the plan

## Influences

SHORTFALL = the shortfall under the minimum

## PlanAndAdHoc

missingOrPaid = Missing, or paid

balance = its balance

difference = Difference

whatBindsPlan = What binds the plan:

eachTheseWasFound = Each of these was found by solving again with that much more; all that binds is in binding.csv.

planBesideTodaysPractice = The plan beside today’s practice

whatMissedByTier = What is missed, by tier of the objective

## LeverEffects

lever = Lever

moved = moved

unforeseen = { $name }, not foreseen

# Below tables of one run with central values; 'policies' is the command.
centralCase = The central case: one run with every figure at its central value. What policies come to in many futures, made anew, is another number: see ‘policies’ and page one of a whole brief.

eachLever = What each lever does on its own

noLever = No lever of this case can be moved.

firstRowPlanItself = The first row is the plan itself, the others are changes against it: fewer item-months is better.

# The table of what others may hold back.
whatOthersDecide = What others decide

unprepared = Not foreseen

prepared = With a plan for it

preparing = Preparing is worth

surprises = What others may hold back, and what preparing for it is worth

surprisesMeasure = Item-months that { IN($claimant) } misses of its minimum beyond those of this plan. Not foreseen: this plan, adapting by rule as in any future.

## CurrentSupply

nothingNeededAnyMonth = Nothing is needed in any month of this case.

neededFrom = Needed from

floor = Minimum

fullNeed = Full need

meetsFloorUp = Meets a minimum up to

needMet = Need met

monthsUnderFloor = Months under minimum

first = First

firstTwelveMonthsWhich = the first twelve months in which the item is needed

firstYearWhichThere = { $span }, the first year in which there is a need

floorFullNeedSupply = Minimum, full need and supply: units a month, mean of { $which }. 'Meets a minimum up to': the highest constant need that current supply meets in each of those months. 'Need met' and months: over the whole horizon, with nothing new decided and no limit of money.

floorMonth = Minimum, a month

sources = In the sources

currentSupplyMeets = Current supply meets

soFails = So it fails

FIRST_YEAR_WHICH_NEEDED = the first year in which it is needed

currentSupplyMeetsHighest = Current supply meets: the highest constant need that it meets in every month of { IN($year) }, with nothing new decided and no limit of money.

currentSupplyAgainstNeed = Current supply against need

meansAMonth = Units a month, in the first year in which there is a need

## PlansPlayed

floorMissedItemMonths = Minimum missed, item-months

holds = holds

best = best

failedRuns = failed runs

medianFuturePlanFirst = 50 % is the median future. Each plan is fixed before and followed by rule in the same futures. ‘plan’ tells of the central case, in which every figure stands at its central value; the first page of the brief and ‘policies’ tell of plans that are made anew: other questions, other numbers.

bandsByMonthWithin = The bands by month are within { SHARE($error) }: not all futures fitted into memory together. Outcomes are exact.

whatDrivesSpread = What drives the spread

byItself = by itself

linesAll = in all

plansInFutures = The plans in many futures

spentUnder = { $plan } { $mean } ({ $low } to { $high })

spentInFutures = Spent over the whole period, on average and in nine futures of ten: { $plans }. Each payment counts once, at the prices of its future.

## HindcastScores

points = points

foreseen = What is foreseen, every sixth month; the file has each of the next 24.

frozen = Frozen. SHA-256 of the file: { $hash }.

# $entry (long) - its number
entered = Entry { $entry } of the audit log.

month = month

lastValue = last value

interval = interval score

tenths = In which tenth of the forecast what happened lay

conditional = What the plan chose: compared, and not counted.

backtest = Made anew from before, with what was known then: from { $origins }.

## Resilience

thePlan = the { IN($name) }

## PolicyEffects

policies = What each policy comes to

policiesTable = Each policy in the same futures

policiesItems = What runs short

# $measures (int) - how many measures were played
# $waits (boolean) - whether deciding them later was
# $circular (boolean) - whether needs are planned for that the sum does not count
policiesRead = { $futures } futures, the same for every row; what is decided is thought over again every { $every } months. One plan on today’s terms is held against today’s course{ $measures ->
    [0] , and foresight against that plan
    [1] ; the measure against one plan on today’s terms; foresight against the measure
   *[other] ; a measure added, and all of them, against one plan on today’s terms; a measure left out, and foresight, against all measures
    }{ $waits ->
    [true] ; waiting against not waiting
   *[false] { "" }
    }.{ $circular ->
    [true] { " " }A plan can make this sum larger: it also serves needs that are not counted here, because planned output defines them.
   *[false] { "" }
    } What comes in the months until the next plan is known when it is made, so a plan made anew looks a little better than it can be. What nobody can avoid is what is missed by one who knows all that will come and asks for nothing but this minimum; so knowing is worth at most the distance to it.

policy = Policy

policyLess = Less than without it

policyFinding = In how many futures

policyItem = Item

policyShort = runs short in

policyItemMonths = item-months

policySame = no difference

policyUneven = within the chance of the draw

policyTooSmall = too small to tell

policyDepends = less in { $fewer }, more in { $more } of { $all }

policyHelps = less in { $fewer } of { $all }

policyHurts = more in { $more } of { $all }

# $isOwn (boolean)
# $each (org.holdfast.model.Text)
policyPackages = { $isOwn ->
    [true] today’s course: { IN($each) } alone
   *[false] today’s course: each donor by itself
    }

policyToday = one plan, today’s terms

policyAll = one plan, all measures

# $measures (int)
policyForesight = knowing what comes, { $measures ->
    [0] { "" }
    [1] with the measure,{ " " }
   *[other] all measures,{ " " }
    }this minimum alone

policyAdded = + { $measure }

policyLeftOut = all but: { $measure }

policyAllLater = all measures, { $after } months later

policyTriggered = rule: { $rule } (set off in { $times } of { $futures } futures)

policyAddedLater = + { $measure }, { $after } months later

## CostFrontier

frontier = How much less for how much less money

frontierTable = The least shortfall for less and less money

frontierFinding = In the central case { AMOUNT($half) } of the { AMOUNT($all) } item-months that the plan’s money takes off the minimum cost { $cheap }; all of them { $dear }.

frontierNothing = In the central case money above the least that can be paid takes nothing off the minimum.

frontierRead = Each step may cost one part less than the one before it, of what can be saved, by the cost as the plan counts it (later years for less); the columns are plain sums. All other limits stay: the last row is what has to be paid anyhow. It is the central case; in many futures money does more (policies).

frontierPlan = the plan

frontierLess = step { $number }

## OptimalRanges

ranges = What could be otherwise at no loss

rangesFinding = { SHARE($bound) } of what the plan spends on goods goes to the same makers and sellers in every plan that is as good; the rest could go to others at no loss.

rangesAll = Every plan that is as good buys from the same makers and sellers.

rangesNothing = The plan buys nothing.

rangesFunds = What each fund pays

rangesSuppliers = What each maker or seller gets

rangesMoney = Sums over the horizon in all plans that miss as little and cost as little in every tier; of goods, at the case’s prices; those that can have at least 0.5%

rangesWho = Who

rangesLow = At least

rangesPlan = In the plan

rangesHigh = At most

rangesRead = Where least and most lie apart, the plan’s own figure is a choice among equals, made by the order of payment and then in the middle of what is left: no finding about a fund or a firm. What is at least in every plan is needed. Each row is found by itself; the rows do not reach their ends together.

## LadderSteps

ladder = What coordination is worth

# $isOwn (boolean)
# $each (org.holdfast.model.Text)
# $before and $after are item-months; $step is the name of a step.
ladderGain = If { $isOwn ->
    [true] { IN($each) }
   *[false] each donor
    } decides package by package, the minimum is missed in { AMOUNT($before) } item-months on average; with the same budgets it can be { AMOUNT($after) } ({ $step }).

# $isOwn (boolean)
# $each (org.holdfast.model.Text)
# Means of item-months: packages, one plan, all measures, who knows all that comes.
# $before (double), $anew (double), $open (double), $least (double)
# $measures (int)
ladderAnewGain = On average { AMOUNT($before) } item-months of the minimum are missed where { $isOwn ->
    [true] { IN($each) }
   *[false] each donor
    } decides package by package{ $measures ->
    [0] { " " }and { AMOUNT($anew) } with one plan on today’s terms that is made anew as news comes
    [1] , { AMOUNT($anew) } with one plan on today’s terms that is made anew as news comes, and { AMOUNT($open) } with the measure
   *[other] , { AMOUNT($anew) } with one plan on today’s terms that is made anew as news comes, and { AMOUNT($open) } with all measures
    }; { AMOUNT($least) } nobody can avoid.

ladderNoGain = By rule, no step misses clearly fewer item-months on average than packages do.

ladderRead = { $futures } futures, the same for every step. Each step by rule adds to the one before it; money differs only as far as it finds something to buy. Plans of the programme are made before the futures come and then followed by rule: they know prices and makers, not what will happen.

ladderAnewRead = A plan made anew is drawn up in each future again and again, for all the years that are left, from the state reached and from what is known by then: needs, prices and lead times as they are, this year’s money; gates and growth once they show. Knowing what comes, and asking for nothing but this minimum, nobody misses less: that much cannot be avoided by planning, on those terms.

# Whether what nobody can avoid lies below all that was played; $broken counts the futures of the way that does so most often.
# $holds (boolean)
bound = { $holds ->
    [true] Checked: in { $futures } of { $futures } futures nothing lies below what nobody can avoid.
   *[false] Warning: something that was played misses, in { $broken } of { $futures } futures, less than what is told as unavoidable. Take that figure as a guide, not as a bound; the column “below” of the file says which.
    }

# $isOwn (boolean)
# $payers (org.holdfast.model.Text)
ladderStep = { $isOwn ->
    [true] How { IN($payers) } decide
   *[false] How allies decide
    }

ladderMean = Missed, mean

ladderRange = 8 of 10 futures

ladderLess = Less than packages

ladderBetter = Futures with less

ladderSpent = Spent

ladderMeasure = Item-months in which the minimum is not met

# $isOwn (boolean)
# $each (org.holdfast.model.Text)
ladderPackages = { $isOwn ->
    [true] packages: { IN($each) } alone
   *[false] packages: each donor by itself
    }

ladderSeen = + each sees what all have ordered

ladderListed = + part of each package follows the claimant’s list

ladderJoint = + part of the money is ordered together

ladderAbroad = + sellers abroad are open to all

ladderFramed = + frame contracts of years

ladderOneBuyer = + one buyer, minimum first

# What one planner is open to.
# $one (boolean) - whether all measures are one
# $terms (org.holdfast.brief.LadderSteps.Terms)
ladderTerms = { $terms ->
    [SHORT_VIEW] one planner with a short view
    [TODAY] one plan, today’s terms
    [ABROAD] one plan, sellers abroad open
    [FRAMED] one plan, those and long contracts
   *[OPEN] { $one ->
        [true] one plan, the measure
       *[false] one plan, all measures
        }
    }

# What is known when it is decided, above a column.
# $how (org.holdfast.brief.LadderSteps.How)
ladderHow = { $how ->
    [ONCE] made once, followed by rule
    [ANEW] decided again as news comes
    [YEAR] again, all known after a year
   *[FORESIGHT] knowing all that comes
    }

# Both, in a list of steps.
# $how (org.holdfast.brief.LadderSteps.How)
# $one (boolean) - whether all measures are one
# $terms (org.holdfast.brief.LadderSteps.Terms)
ladderPlanner = { $how ->
    [ONCE] made once:
    [ANEW] made anew:
    [YEAR] made anew, all known after a year:
   *[FORESIGHT] knowing what comes:
    } { $terms ->
    [SHORT_VIEW] one planner with a short view
    [TODAY] one plan, today’s terms
    [ABROAD] one plan, sellers abroad open
    [FRAMED] one plan, those and long contracts
   *[OPEN] { $one ->
        [true] one plan, the measure
       *[false] one plan, all measures
        }
    }

ladderLeast = nobody can avoid: { AMOUNT($least) }

ladderNotComputed = not computed

ladderUnclear = { $gain } (too small to tell)

otherPlans = Which other plans are nearly as good

otherPlansBuyNothing = A plan that misses and costs at most { SHARE($slack) } more than the best buys nothing, so that no maker or seller is needed for it.

noOtherPlans = Every plan that misses and costs at most { SHARE($slack) } more buys from the same makers and sellers.

otherPlansFinding = { SHARE($common) } of what is spent on goods goes to the same makers and sellers in every plan that misses and costs at most { SHARE($slack) } more than the best; for the rest others would do.

otherPlansReach = What each plan reaches

otherPlansSource = Maker or seller

otherPlansSupplies = What comes from whom

otherPlansGoods = What the claimant’s goods cost over the horizon, at the case’s prices; makers and sellers with at least 0.5% of a plan

otherPlansBest = best

otherPlansNumber = other { $number }

otherPlansRead = Each other plan buys as little as it can where the plans before it bought most. What is large in every column is needed; what is large in one and nothing in another is a choice, and no finding about a firm.

# Below the table of payers: what the plan of the central case pays, which is another run.
payersCentral = In the central case the plan pays { $aYear } a year; who pays that stands in burden.csv.

# After the caption of the payers' table.
# $futures (int)
# $one (boolean) - whether all measures are one
payersFutures = { $one ->
    [true] With the measure
   *[false] With all measures
    }; small: eight in ten of the same { WHOLE($futures) } futures lie in it.
