allies = The allies themselves miss { ITEMMONTHS($adHoc) } of their own use and minimum stocks on the current course, and { $noAfter ->
    [true] none
   *[false] { $then }
    } with the plan. None of that is counted above.

# Needs that their own planned output defines: what is missing of them.
# $items - their names
circular = How much is needed of { $items } is known only from what is planned to be made, so that a shortfall proves nothing: { ITEMMONTHS($adHoc) } on the current course and { $noAfter ->
    [true] none
   *[false] { $then }
    } with the plan. The plan provides for them and pays for them; no figure above counts them.

onCurrentCourseGets = On the current course { IN($claimant) } gets its whole minimum over { $period }.

onCurrentCourseJust = On the current course { IN($claimant) } only just gets its minimum over { $period }{ $noBracketed ->
    [true] .
   *[false] ; at the high end of that minimum it falls { ITEMMONTHS($high) } short.
    }

onCurrentCourseFalls = On the current course { IN($claimant) } falls { ITEMMONTHS($central) } short of its minimum over { $period }{ $noBracketed ->
    [true] .
   *[false] { " " }({ $range } as that minimum goes from low to high).
    }

planMeetsToo = The plan meets it too{ $noItemMonths ->
    [true] { "" }
   *[false] ; at the high end { ITEMMONTHS($high) } are missing
    }.

planClosesGap = The plan closes that gap{ $noItemMonths ->
    [true] { "" }
   *[false] ; at the high end { ITEMMONTHS($high) } are missing
    }.

planBringsDownFewer = The plan brings this down to { $after }: { AMOUNT($size) } fewer.

planChangesNothingAs = The plan changes nothing: { $after } as well.

# A change too small for the figures to show.
planHardlyChanges = The plan hardly changes that: { $after } as well.

planDoesWorseMore = The plan does worse: { $after }, { AMOUNT($size) } more.

# $alone (boolean) - whether the case has one item
itemMonth = One item-month is a month in which { $alone ->
    [true] all that is needed of { IN($example) }
   *[false] one item, such as { IN($example) },
    } is wholly missing; two months at half count as one.

weights = { $one ->
    [true] One item counts with a weight of its own:
   *[false] These items count with a weight of their own:
    } { $named }.

centralCase = These are figures of the central case, in which every number of the case stands at its central value{ $policies ->
    [true] ; what many futures come to stands on page one.
   *[false] { $futures ->
        [true] ; what many futures come to stands in the section “{ IN($section) }”.
       *[false] .
        }
    }

floor = The minimum is the least that is needed to hold the front and the sky.

floorInGeneral = The minimum is the least that is needed.

# What is meant by the current course.
# $aYear (boolean)
# $window (int)
adHoc = The current course, or ad hoc, is today’s practice: short contracts, plans for { $aYear ->
    [true] a year
   *[false] { MONTHS($window) }
    } ahead, mostly national money.

# $needsOrder (boolean)
# $direction (org.holdfast.words.Change.Direction)
# $after (double)
# $size (double)
otherSwitch = { $needsOrder ->
    [true] If a private firm accepts a line paid by the public without an order,
   *[false] If a private firm accepts a line paid by the public only with an order,
    }{ $direction ->
    [BETTER] { " " }the plan leaves { ITEMMONTHS($after) }: { AMOUNT($size) } fewer.
    [SAME] { " " }the plan leaves as much: { ITEMMONTHS($after) }.
   *[WORSE] { " " }the plan leaves { ITEMMONTHS($after) }: { AMOUNT($size) } more.
    }
