heading = { $fund }{ $fictional ->
    [true] { " " }(fictional)
   *[false] { "" }
    }, as it stood on { $day }.

noConditionOverdue = No condition is overdue.

# $overdue (int)
# $all (int)
conditionsOverdue = { $overdue } of { $all } { $overdue ->
    [one] conditions is
   *[other] conditions are
    } overdue.

noMoneyHasWaited = No money has waited.

millionDueHeldBack = { $money } million is due and held back; until now { $waited } million-months have waited (the money × the months it was late).

cost = { $fund } { MONTHS($months) } later: { $none ->
    [true] no more
   *[false] { ITEMMONTHS($more) } more
    } under the minimum in the case's plan.

tooSoon = { $tranche } was released although not all its conditions were met.
