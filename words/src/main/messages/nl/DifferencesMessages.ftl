asManyItemMonths = evenveel tekortmaanden

moreItemMonth = { AMOUNT($number) } { PLURAL($number) ->
    [one] tekortmaand
   *[other] tekortmaanden
 } { $somePrinted ->
    [true] meer
   *[false] minder
    }

atMost = hoogstens { $side }

between = tussen { AMOUNT($near) } en { AMOUNT($far) } { $isMore ->
    [true] meer
   *[false] minder
    }

eitherWay = tussen { AMOUNT($fewer) } minder en { AMOUNT($more) } meer

asMany = evenveel

more = { AMOUNT($number) } { $somePrinted ->
    [true] meer
   *[false] minder
    }
