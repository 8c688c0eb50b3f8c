noConditionMarksFailures = No condition marks the failures

oneConditionMarksFailures = One condition marks { $share } of the failures

conditionsTogetherMarkFailures = { CAPITAL(WORD($count)) } conditions together mark { $share } of the failures

futuresNoLimitOn = { IN($event) } in { SHARE($overall) } of futures; no limit on a factor sets these apart.

noneFuturesWithAgainst = { IN($event) } { $densityAtMostNothing ->
    [true] in none of the futures with
   *[false] { $densityAtLeast1 ->
        [true] in all futures with
       *[false] in { SHARE($density) } of the futures with
        }
    } { $conditions }, against { SHARE($overall) } of all futures. { $such }

ofTheCase = { IN($event) } in { SHARE($density) } of the futures in which { $count ->
    [one] this holds:
   *[other] { $count ->
        [2] both
       *[other] all { WORD($count) }
        } hold:
    } { $all }. Of all futures it is { SHARE($overall) }. { $such }

such = Such futures are { SHARE($mass) } of all, and hold { $coverageAtLeast1 ->
    [true] all
   *[false] { SHARE($coverage) }
    } of those in which it goes wrong.

misses = The plan misses more than { SHARE($criterion) } of the minimum

oneSided = { IN($event) } { $often }{ $settled ->
    [true] .
   *[false] { $seldom ->
        [true] : too seldom to say where.
       *[false] : nearly always, so that no limit sets these apart.
        }
    }

# That no box was found.
none = No short description was found of the futures in which it goes wrong: they are spread over all ranges.

# That the description was looked for, and so fits these futures better than others.
caution = The limits were looked for in these futures; they are where to look first, not a law.

share = { IN($name) } { $noLow ->
    [true] at most { $high }
   *[false] { $noHigh ->
        [true] at least { $low }
       *[false] from { $low } to { $high }
        }
    }{ $first ->
    [true] { " " }of the case’s figure
   *[false] { "" }
    }

atMost = { IN($name) } of at most { $withUnit }

atLeast = { IN($name) } of at least { $withUnit }

side = { IN($name) } of { $low } to { $withUnit }

whereItLoses = Where today’s practice does better

LOSES = The plan misses more than today’s practice does
