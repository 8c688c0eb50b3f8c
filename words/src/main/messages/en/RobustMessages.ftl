thereNoPlanCompare = There is no plan to compare with

allPlansBestEqually = All plans are best equally often

bestEveryFuture = { CAPITAL($winner) } { $bestOver1 ->
    [true] are
   *[false] is
    } best in every future

bestEquallyOftenEach = { CAPITAL($winner) } are best equally often ({ SHARE($often) } each)

bestMostOftenHas = { CAPITAL($winner) } is best most often ({ SHARE($often) }){ $both ->
    [true] { " " }and has
   *[false] , { $safe } { $one ->
        [true] has
       *[false] have
        }
    } the smallest regret

smallestRegretNoFuture = Smallest regret: { $names }{ $one ->
    [true] . In no future is another plan better.
   *[false] . In no future is another plan better than these.
    }

bothBestMostOften = { CAPITAL($names) } { $both ->
    [one] is
   *[other] are
    } both: best most often, and with the smallest regret.

forWhatLikeliestAgainst = { CAPITAL($often) } for what is likeliest, { $safe } against the worst: which counts for more is not for a computation to say.

# at most 10% missed: 79: the line in the chart.
#
# $criterion - share of the floor's item-months that a plan may miss
# $itemMonths - what that comes to
line = at most { SHARE($criterion) } missed: { AMOUNT($itemMonths) }

goodEnough = { $name }{ $none ->
    [true] { "" }
   *[false] at most{ " " }
    }{ $limit } { $often }.

fairLead = In the same futures, neither of them knowing what comes, the plan leaves { $median } { $same ->
    [true] as ad hoc
   *[false] than ad hoc
    } in the median future ({ $range } in nine of ten); it does better { $wins }{ $betterAtLeast1 ->
    [true] .
   *[false] { " " }and worse { $loses }.
    }

futuresAsGoodAs = In 95% of futures { IN($plan) } is as good as the best.

futuresMissesAtMost = In 95% of futures { IN($plan) } misses at most { ITEMMONTHS($far) } more than the best.

thereNoGainLasts = there is no gain that lasts.

bothHaveTheirPart = both have their part in it.

whatHoldsUpLevers = what holds up is { $only ->
    [true] the levers’ doing, hardly foresight’s.
   *[false] mostly the levers’ doing.
    }

whatHoldsUpForesights = what holds up is { $only ->
    [true] foresight’s doing, hardly the levers’.
   *[false] mostly foresight’s doing.
    }

figures = In the median future ad hoc misses { ITEMMONTHS($adHoc) }; foresight alone makes that { AMOUNT($foresight) }, the levers alone { AMOUNT($levers) }, both { AMOUNT($plan) }:

# $names (String)
# $one (boolean) - whether that is one plan
# $regret (double) - item-months
smallestRegret = Smallest regret: { $names }. In the future that suits { $one ->
    [true] it least it leaves
   *[false] them least they leave
 } { DIFFERENCE($regret) } than the best plan in that future.
