title = The smallest change that breaks the plan

alreadyBeaten = Where every number is at its median the plan misses no less than ad hoc: there is nothing left to break.

alreadyMisses = Where every number is at its median the plan misses { AMOUNT($over) } item-months more than { SHARE($criterion) } of the minimum: there is nothing left to break.

nothing = Nothing was found within the ranges that makes the plan no better than ad hoc.

radius = The plan is no better than ad hoc once { $moved ->
    [one] one number moves
   *[other] { $moved } numbers together move
} { SHARE($radius) } of the way to the end of { $moved ->
    [one] its range
   *[other] their ranges
}; { $alone ->
    [0] none does it alone
    [one] one does it alone
   *[other] { $alone } do it alone
}.

marginBeaten = Where every number is at its median the plan misses { AMOUNT($margin) } item-months less than ad hoc.

marginMisses = Where every number is at its median the plan could miss { AMOUNT($margin) } item-months more before it misses { SHARE($criterion) } of the minimum.

howMany = Of { $all } numbers { $alone ->
    [0] none breaks it alone within its range.
    [one] one breaks it alone within its range.
   *[other] { $alone } break it alone within their ranges.
}

nearest = The nearest world found that breaks it moves { $moved ->
    [one] one number
   *[other] { $moved } numbers
}, none further than { SHARE($radius) } of the way to the end of its range; of { $drawn } worlds drawn within nine tenths of that { $broken ->
    [0] none breaks it.
    [one] one breaks it, so that the least radius is smaller.
   *[other] { $broken } break it, so that the least radius is smaller.
}

noneTogether = No world within the ranges that breaks it was found.

alone = one number alone

together = the nearest world found

# $question (org.holdfast.model.Breaking.Question)
what = { $question ->
    [BEATEN] No better than ad hoc: { $moved }
   *[MISSES] Misses too much of the minimum: { $moved }
}

number = Number

distance = Way to the end of its range

figure = Of its central value

way = { $isHigh ->
    [true] { SHARE($far) } up
   *[false] { SHARE($far) } down
}

more = { $more ->
    [0] Everything else stays at its median
   *[other] Everything else stays at its median; { $more } more are in the file
}

read = Both plans are followed by rule, as in many futures. A range ends where 5 or 95 of 100 lie; the way there is counted in standard deviations. Alone: each number is moved in eighths of the way, and the first eighth that breaks the plan is halved eight times; what breaks it between two eighths that hold is not seen. Together: on lines from the medians through the corner where every number hurts and through drawn worlds. What is told breaks the plan; that nothing nearer does is proved only where every number only helps or only hurts. Numbers are moved one by one, without what the case says hangs together.
