title = What goes out of date

# $items (int) that go out of date at all
# $less (int) of how many less with the plan
finding = Going out of date before use: { $items ->
    [one] { WORD($items) } item
   *[other] { WORD($items) } items
    }{ $less ->
    [0] , none of them less with the plan
   *[other] , { WORD($less) } of them less with the plan
    }

measure = Units whose shelf life ended before they were used, over the whole period.
