subject = { IN($giver) }: { IN($item) }

sentence = { CAPITAL(IN($subject)) }, { $span }: { $more } { $gain }

extra = { $number ->
    [true] додатково
   *[false] додатково 1
 } { IN($per) }

more = { $kind ->
    [MONEY] { extra }
    [MATERIAL] { extra }
    [INVESTMENT] { extra } на виробничі лінії
    [CAPACITY] { extra } потужності
    [BUILDING_RATE] { extra } темпу будівництва
    [LEAD_TIME] на 1 { IN($per) } коротше будівництво
    [OFFER] { extra } у пропозиції
    [GIFT] { extra } для передачі
   *[STOCK] { extra } у запасі
 }

wouldHelp = дали б користь; наскільки, не обчислено.

buysNothing = нічого не дає: обмежує щось інше.

lowersAlliesFloors = зменшує нестачу союзників до їхніх власних мінімумів на { $theirs }.

lowersFloor = зменшує нестачу до мінімуму на { $size }{ $both ->
    [true] , а нестачу союзників до їхніх мінімумів на { $theirs }.
   *[false] .
 }

lowersFullNeed = зменшує нестачу до повної потреби на { $size }.

lowersAllyTargets = зменшує нестачу союзників до їхніх цільових запасів на { $size }.

saves = заощаджує { MONEY($gain) }.

itemMonths = { AMOUNT($gain) } { PLURAL($gain) ->
    [one] виробо-місяць
    [few] виробо-місяці
    [many] виробо-місяців
   *[other] виробо-місяця
 }

nothingBindsEveryNeed = Ніщо не обмежує: усі потреби задоволено

whatBindsAmongOthers = { $more ->
    [true] Що обмежує, серед іншого:
   *[false] Що обмежує:
    } { $and }
