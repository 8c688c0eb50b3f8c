allFutures = all futures

nearlyAllFutures = nearly all futures

noFuture = no future

fewerThanFutures = fewer than 1 of 10 futures

halfFutures = half of the futures

# $tenths (long)
futures = { $tenths } of 10 futures

noFuturesWereDrawn = No futures were drawn.

# $seed (long)
oneFutureDrawnFrom = One future, drawn from all that is uncertain in the case (seed { $seed }): too few to say how likely anything is.

# $futures (double)
# $seed (long)
futuresEachAllUncertain = { WHOLE($futures) } futures; in each, all that is uncertain in the case is drawn anew (seed { $seed }).

atLeastNineFutures = { $name }{ $most } in at least nine futures of ten.

nineFuturesTenHalf = { $name }in nine futures of ten { $most }, in half of them { $half }; the median is { $median }.

nearlyAll = in nearly all futures

coverageTitle = { $name } (9 in 10: { $range })

description = Bands over many futures, month by month: { IN($measure) }. In { MONTH($from) } the median is { $before }, in nine futures of ten { $rangeBefore }; in { MONTH($to) } { $after }, in nine of ten { $rangeAfter }.

oneFutureCouldBe = The one future could be run.

allFuturesCouldBe = All { WHOLE($all) } futures could be run.

oneFutureCouldNot = The one future could not be run.

noneFuturesCouldBe = None of the { WHOLE($all) } futures could be run.

# $failed (int)
# $all (double)
# $isAll (boolean)
# $others (double)
futuresCouldNotBe = { WHOLE($failed) } of { WHOLE($all) } futures could not be run. All shares are of the { $isAll ->
    [true] one that could.
   *[false] { WHOLE($others) } that could.
    }

inNoFuture = in no future

everyFuture = in every future

inShareOfFutures = in { SHARE($share) } of futures
