asManyItemMonths = стільки ж виробо-місяців

moreItemMonth = на { AMOUNT($number) } { $one ->
    [true] виробо-міс.
   *[false] виробо-міс.
    } { $somePrinted ->
    [true] більше
   *[false] менше
    }

atMost = щонайбільше { $side }

between = від { $first } до { $last }

asMany = стільки ж

more = на { AMOUNT($number) } { $somePrinted ->
    [true] більше
   *[false] менше
    }
