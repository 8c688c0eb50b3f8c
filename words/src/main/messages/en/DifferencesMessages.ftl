asManyItemMonths = as many item-months

moreItemMonth = { AMOUNT($number) } { $somePrinted ->
    [true] more
   *[false] fewer
    } { PLURAL($number) ->
    [one] item-month
   *[other] item-months
 }

atMost = at most { $side }

between = between { AMOUNT($near) } and { AMOUNT($far) } { $isMore ->
    [true] more
   *[false] fewer
    }

eitherWay = between { AMOUNT($fewer) } fewer and { AMOUNT($more) } more

asMany = as many

more = { AMOUNT($number) } { $somePrinted ->
    [true] more
   *[false] fewer
    }
