POLICY = Money and orders
INDUSTRY = Industry
claimantsNeed = What { IN($claimant) } needs
ALLIES = Allies and stocks
RISKS = What may go wrong
PRESSURE = Pressure on the adversary
MISSED = Missed of the minimum
HOLDS = Holds in
MONTHS_UNDER = Months under the minimum
PARITY = Parity of fire
MONEY = Money available
COMPARED = Comparison: median
THIS = This policy
OTHER = Comparison
ESTIMATE = estimate
PENDING = being worked out
COARSE = half-year plan
FIRE = Fired for each one of the adversary’s
FOLLOW = Follow
ALL_MONEY = all money
EQUAL_FIRE = Equal fire

authors = the authors of the case '{ $title }'

months = { $later ->
    [0] no months
    [one] { WHOLE($later) } month
   *[other] { WHOLE($later) } months
    }

later = { $count } { $someLater ->
    [true] later
   *[false] earlier
    }

noItemUnderFloor = No item is under its minimum in half of the futures

firstUnderFloorFrom = { CAPITAL(IN($item)) }: first under its minimum, in { $share } from { MONTH($month) }

# What stands above everything while nothing may be said yet.
pendingHeadline = This policy is being worked out

pending = There is no plan for this policy yet. Until there is one, nothing is said of what it does.

# Why no difference is told yet: what is compared with has no plan of its own.
comparisonPending = The policy that this is compared with is still being worked out.

asDecidedSoFar = As decided so far, with a plan for the whole period in place of today’s practice.

monthSoFutures = In that month it is so in { SHARE($share) } of futures.

# Where the number beside it was read.
medianFuture = median future

# The same of what one plan misses that was made before: page one tells of plans that are made anew.
fixedPlan = one fixed plan, median future

# In how many futures a month counts as one under the minimum.
inHalf = in half of the futures or more

# There is no difference.
same = no difference

# The difference is smaller than what the plans err by.
tooSmall = difference too small to tell

mixed = may help or hurt: smaller in { $smaller }, larger in { $larger }

change = { $size } { $more ->
    [true] more
   *[false] fewer
    }

points = { POINTS($size) } { $nowOverThen ->
    [true] higher
   *[false] lower
    }

nineInTen = 9 in 10 futures: { $range }

# What 'holds' means.
criterion = at most { SHARE($share) } of the minimum missed

# What stands behind the number of them.
itemMonths = { PLURAL($value) ->
    [one] item-month
   *[other] item-months
 }

# of futures.
ofFutures = of futures

# It does not come by the last month.
notBy = not by { SHORTMONTH($last) }

# That a plan was made in longer periods, and how far such plans lie from full ones.
#
# $policies - of the case, for which both were made
# $missed - by how many item-months the two differ at most, in the median future
# $period (int)
# $policies (int)
# $missed (double)
coarse = Made in your browser, deciding every { $period } months. For { $policies ->
    [0] no policies
    [one] { WHOLE($policies) } policy
   *[other] { WHOLE($policies) } policies
    } of this case the full plan was made too: in the median future the two lie up to { ITEMMONTHS($missed) } apart. A smaller difference is not told.

# of 84.
# $months (int)
ofMonths = of { $months }

# What the fan measures.
fanMeasure = Share of the full need that is met, month by month; { WHOLE($futures) } futures.

month = { SHORTMONTH($month) }: median { SHARE($median) }, half of futures { $half }, 9 in 10 { $most }, under the minimum in { SHARE($under) }{ $hasOther ->
    [true] , compared { $other }
   *[false] { "" }
    }

everyItemKeepsFloor = Every item keeps its minimum in most futures

# $fallsUnderAll (boolean)
# $falls (int)
# $all (int)
# $one (boolean)
itemFallsUnderFloor = { $fallsUnderAll ->
    [true] { $falls } of { $all }
   *[false] { $all ->
        [1] The one
        [2] Both
       *[other] All { $all }
        }
    } { $all ->
    [one] item
   *[other] items
    } { $one ->
    [true] falls under its minimum
   *[false] fall under their minimums
    } in half of the futures

# What the strips of all items measure.
itemsMeasure = Share of the full need met in the median future, month by month.

everyYearEachFloor = In every year each minimum holds in nearly all futures

# $item (org.holdfast.model.Text)
# $share (double)
# $year (int)
underFloorFutures = { CAPITAL(IN($item)) }: under the minimum in { SHARE($share) } of futures in { $year }

# What the table of chances measures.
chancesMeasure = Share of futures in which an item is under its minimum, mean over the months of a year; { WHOLE($futures) } futures.

equalFireFromHalf = { CAPITAL(IN($item)) }: equal fire from { MONTH($month) } in half of the futures

noEqualFireWithin = { CAPITAL(IN($item)) }{ $neverAtLeast1 ->
    [true] : no equal fire within the period, in any future
   *[false] : no equal fire within the period in { SHARE($never) } of futures
    }

# What the fan of fire measures.
parityMeasure = Fired by { IN($claimant) } for each one that the adversary fires ({ IN($enemy) }), drawn up to { WHOLE($most) }; { WHOLE($futures) } futures.

# What the chart of waiting measures.
waitingMeasure = Item-months of the minimum that are missed if the same policy starts later; { WHOLE($futures) } futures.

waitingTooSmall = What waiting { $wait } costs is too small to tell with these plans

noEffectWhile = No effect while ‘{ IN($lever) }’ stands at ‘{ $setting }’.

noEffectAsOthersStand = No effect as the other levers stand.

## What may be said of what the levers do beside the comparison: one of six kinds.

# $less (boolean)
verdictClear = { $less ->
    [true] Clear: less is missing than in the comparison, in { $agree }.
   *[false] Clear: more is missing than in the comparison, in { $agree }.
 }

# $smaller (int), $larger (int)
verdictDepends = { $larger ->
    [0] Helps in some futures only: less is missing in { $smaller } of 10, and more in hardly any.
   *[other] { $smaller ->
        [0] Hurts in some futures: more is missing in { $larger } of 10, and less in hardly any.
       *[other] May help or hurt: less is missing in { $smaller } of 10 futures, and more in { $larger }.
    }
 }

verdictTooSmall = Too small to tell: the average difference is under two percent of what is missing, within the chance of the draw, or within what the plans err by.

verdictSame = Exactly the same: in at least 99 of 100 futures as much is missing as in the comparison.

verdictPending = Being computed: no difference is told before both have a plan.

# $why (String) - a sentence
verdictCannotAct = Cannot act. { $why }

## Where the figure of a policy should lie that has no plan yet, by those that have one. Numbers are item-months.

# $least (String), $most (String)
shouldLieBetween = Until then: in the median future it should miss between { $least } and { $most } item-months. Policies with a plan that allow more come to the one, those that allow less to the other, but for what plans err by.

# $least (String)
shouldLieAbove = Until then: in the median future it should miss no fewer than { $least } item-months. So many do policies with a plan that allow more, but for what plans err by.

# $most (String)
shouldLieBelow = Until then: in the median future it should miss no more than { $most } item-months. So many do policies with a plan that allow less, but for what plans err by.

# A plan in longer periods than the one that is awaited is there.
# $least (String), $most (String), $period (int) - months in a period
shouldLieNearer = Until then: by a first plan, which decides every { $period } months, it should miss between { $least } and { $most } item-months in the median future.

# How often such a range held.
# $held (int), $of (int)
rangesHeld = Such ranges held for { $held } of { $of } policies of this case.
