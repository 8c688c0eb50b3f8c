itemMonths = { $number } { $one ->
    [true] виробо-міс.
   *[false] виробо-міс.
    }

underFloor = { ITEMMONTHS($value) } нижче мінімуму

shortFullNeed = { ITEMMONTHS($value) } нестачі до повної потреби

belowAlliesStockTargets = { ITEMMONTHS($value) } нижче цільових запасів союзників

amount = { MONEY($value) }

cheaper = на { MONEY($money) } дешевше

asDear = стільки ж за вартістю

dearer = на { MONEY($money) } дорожче

fewerItemMonthUnder = на { AMOUNT($number) } { $singular ->
    [true] виробо-міс. менше
   *[false] виробо-міс. менше
    }{ $tier ->
    [FLOOR] { " " }нижче мінімуму
    [FULL] { " " }нестачі до повної потреби
    [ALLY_TARGETS] { " " }нижче цільових запасів союзників
   *[COST] { "" }
    }

asManyItemMonth = стільки ж { $singular ->
    [true] виробо-міс.
   *[false] виробо-міс.
    }{ $tier ->
    [FLOOR] { " " }нижче мінімуму
    [FULL] { " " }нестачі до повної потреби
    [ALLY_TARGETS] { " " }нижче цільових запасів союзників
   *[COST] { "" }
    }

moreItemMonthUnder = на { AMOUNT($number) } { $singular ->
    [true] виробо-міс. більше
   *[false] виробо-міс. більше
    }{ $tier ->
    [FLOOR] { " " }нижче мінімуму
    [FULL] { " " }нестачі до повної потреби
    [ALLY_TARGETS] { " " }нижче цільових запасів союзників
   *[COST] { "" }
    }
