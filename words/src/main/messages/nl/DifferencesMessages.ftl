asManyItemMonths = evenveel tekortmaanden

moreItemMonth = { AMOUNT($number) } { PLURAL($number) ->
    [one] tekortmaand
   *[other] tekortmaanden
 } { $somePrinted ->
    [true] meer
   *[false] minder
    }

atMost = hoogstens { $side }

between = tussen { $first } en { $last }

asMany = evenveel

more = { AMOUNT($number) } { $somePrinted ->
    [true] meer
   *[false] minder
    }
