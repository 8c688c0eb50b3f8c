itemMonths = { $number } { PLURAL($value) ->
    [one] виробо-місяць
    [few] виробо-місяці
    [many] виробо-місяців
   *[other] виробо-місяця
 }

underFloor = { ITEMMONTHS($value) } нижче мінімуму

shortFullNeed = { ITEMMONTHS($value) } нестачі до повної потреби

belowAlliesStockTargets = { ITEMMONTHS($value) } нижче цільових запасів союзників

cheaper = на { MONEY($money) } дешевше

asDear = за ту саму вартість

dearer = на { MONEY($money) } дорожче

-missing = { $of ->
   *[floor] нестача до мінімуму
    [full] нестача до повної потреби
    [targets] нестача до цільових запасів союзників
 }

fewer = { $tier ->
    [FLOOR] { -missing } менша на{ " " }
    [FULL] { -missing(of: "full") } менша на{ " " }
    [ALLY_TARGETS] { -missing(of: "targets") } менша на{ " " }
   *[COST] { "" }
 }{ AMOUNT($number) } { PLURAL($number) ->
    [one] виробо-місяць
    [few] виробо-місяці
    [many] виробо-місяців
   *[other] виробо-місяця
 }

asMany = { $tier ->
    [FLOOR] { -missing }{ " " }
    [FULL] { -missing(of: "full") }{ " " }
    [ALLY_TARGETS] { -missing(of: "targets") }{ " " }
   *[COST] { "" }
 }така сама

more = { $tier ->
    [FLOOR] { -missing } більша на{ " " }
    [FULL] { -missing(of: "full") } більша на{ " " }
    [ALLY_TARGETS] { -missing(of: "targets") } більша на{ " " }
   *[COST] { "" }
 }{ AMOUNT($number) } { PLURAL($number) ->
    [one] виробо-місяць
    [few] виробо-місяці
    [many] виробо-місяців
   *[other] виробо-місяця
 }
