title = What to commit to now, and what to decide when

finding = { $now ->
    [0] No decision of the first year is the same in nearly all futures.
    [one] One decision of the first year is the same in nearly all futures: do it now.
   *[other] { $now } decisions of the first year are the same in nearly all futures: do them now.
} { $open ->
    [0] None differs.
    [one] One differs.
   *[other] { $open } differ.
} { $told ->
    [0] Nothing seen within the year tells which way.
    [one] For one of them something seen within the year tells which way.
   *[other] For { $told } of them something seen within the year tells which way.
}

doNow = Do now

decideWhen = Decide when it is known

withSignpost = with a signpost

# $kind (org.holdfast.model.FirstStage.Kind)
kind = { $kind ->
    [LINE] New lines
    [CONTRACT] Contracts
    [PURCHASE] Purchases
   *[GIFT] Gifts
}

withContract = { $name } (with its contract)

counts = What plans for one future each decide in the first year

countsMeasure = Do now: nine in ten of the plans or more; decide when: more than one in ten, fewer than nine; a line and the contract that goes with it are one decision

now = { $kind }, do now: { $names }{ $more ->
    [0] .
   *[other] ; and { $more } more.
}

share = In plans

quantity = Quantity

signpost = Signpost within the year

openMeasure = Share of plans that decide it; quantity in eight of ten of those, of lines and contracts a month{ $more ->
    [0] { "" }
   *[other] ; { $more } more are in the file
}

told = if { $which } (right in { $right } of { $of } other futures)

# $name (String), $above (boolean), $threshold (double)
ofCentral = ‘{ $name }’ is { $above ->
    [true] at least
   *[false] below
} { AMOUNT($threshold) } times what is expected

# $name (String), $above (boolean), $threshold (double)
own = ‘{ $name }’ is { $above ->
    [true] at least
   *[false] below
} { AMOUNT($threshold) }

# $name (String), $above (boolean)
whether = ‘{ $name }’: { $above ->
    [true] yes
   *[false] no
}

nothingTells = nothing tells

of = { $whole }: { $part }

plan = First year

missed = Missed

worst = Missed, worst tenth

spent = Money

central = as the plan for the central case has it

together = the same in all futures

# $weight of the worst tenth of the futures, 0 to 1
togetherWeighed = the same in all futures, the worst tenth weighing { SHARE($weight) }

apart = each future’s own, all known beforehand

values = What commitments come to

valuesMeasure = Item-months under the minimum and money, means over the same futures; after the first year the lines and contracts are each future’s own

# What is missed against another plan; $months are not below zero.
# $sign (int), $months (double)
missedBy = { $sign ->
    [0] as many item-months
    [1] { TENTH($months) } item-months fewer
   *[other] { TENTH($months) } item-months more
}

# $stochastic and $perfect are such as '0.4 item-months fewer'
worth = Held against the plan for the central case, one first year for many futures misses { $stochastic } (value of the stochastic solution); held against that, who knows each future beforehand misses { $perfect } (value of perfect information).

read = Lines and contracts of the first year are the same in { $futures } futures, and can be done in each of them; all else is decided in each as it comes. Beyond the first year months are taken by the half-year, so hold the rows against each other and not against those of other commands. What is done now and what waits is read off { $alone } plans, each made for one future; a signpost was found in half of these and told right in the others more often than chance would once in a hundred times. Makers of a bloc are taken together, since they often tie.

fresh = The same commitments in other futures

# $futures (int), $undone (int)
freshMeasure = Means over { $futures } futures that they were not chosen for{ $undone ->
    [0] { "" }
    [one] ; in one more they cannot be done, since less money is there
   *[other] ; in { $undone } more they cannot be done, since less money is there
}

# A mean over futures and its standard error; $clear says whether it is more than chance.
# $fewer (boolean), $months (double), $error (double), $clear (boolean)
missedByAbout = { TENTH($months) } ± { TENTH($error) } item-months { $fewer ->
    [true] fewer
   *[false] more
    }{ $clear ->
    [true] { "" }
   *[false] , which may be chance
    }

# $stochastic and $perfect are such as '0.4 ± 0.1 item-months fewer'
worthFresh = There, held against the plan for the central case, one first year for many futures misses { $stochastic }; held against that, who knows each future beforehand misses { $perfect } (mean ± its standard error). Nothing was fitted to these futures, so these are fair values.
