title = Wat over de datum raakt

finding = Over de datum voor gebruik: { $items ->
    [one] { WORD($items) } artikel
   *[other] { WORD($items) } artikelen
    }{ $less ->
    [0] , met het plan niet minder
   *[other] , waarvan { WORD($less) } minder met het plan
    }

measure = Eenheden waarvan de houdbaarheid afliep voordat ze gebruikt werden, over de hele periode.
