asManyItemMonths = as many item-months

moreItemMonth = { AMOUNT($number) } { $somePrinted ->
    [true] more
   *[false] fewer
    } { PLURAL($number) ->
    [one] item-month
   *[other] item-months
 }

atMost = at most { $side }

between = between { $first } and { $last }

asMany = as many

more = { AMOUNT($number) } { $somePrinted ->
    [true] more
   *[false] fewer
    }
