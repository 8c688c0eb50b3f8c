asManyItemMonths = стільки ж виробо-місяців

moreItemMonth = на { AMOUNT($number) } { PLURAL($number) ->
    [one] виробо-місяць
    [few] виробо-місяці
    [many] виробо-місяців
   *[other] виробо-місяця
 } { $somePrinted ->
    [true] більше
   *[false] менше
    }

atMost = щонайбільше { $side }

between = на { AMOUNT($near) }–{ AMOUNT($far) } { $isMore ->
    [true] більше
   *[false] менше
    }

eitherWay = від { AMOUNT($fewer) } менше до { AMOUNT($more) } більше

asMany = стільки ж

more = на { AMOUNT($number) } { $somePrinted ->
    [true] більше
   *[false] менше
    }
