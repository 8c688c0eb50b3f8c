asManyItemMonths = evenveel tekortmaanden

moreItemMonth = { AMOUNT($number) } { $one ->
    [true] tekortmaand
   *[false] tekortmaanden
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
