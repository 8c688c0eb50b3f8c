thereNoPlanCompare = Er is geen plan om mee te vergelijken

allPlansBestEqually = Alle plannen zijn even vaak de beste

bestEveryFuture = { CAPITAL($winner) } { $bestOver1 ->
    [true] zijn
   *[false] is
    } in elke toekomst de beste

bestEquallyOftenEach = { CAPITAL($winner) } zijn even vaak de beste (elk { SHARE($often) })

bestMostOftenHas = { CAPITAL($winner) } is het vaakst het beste ({ SHARE($often) }){ $both ->
    [true] { " " }en blijft
   *[false] , { $safe } { $one ->
        [true] blijft
       *[false] blijven
        }
    } het minst achter

smallestRegretNoFuture = Kleinste achterstand: { $names }{ $one ->
    [true] . In geen enkele toekomst is een ander plan beter.
   *[false] . In geen enkele toekomst is een ander plan beter dan deze.
    }

bothBestMostOften = { CAPITAL($names) } { $both ->
    [one] is
   *[other] zijn
    } allebei: het vaakst het beste, en met de kleinste achterstand.

forWhatLikeliestAgainst = { CAPITAL($often) } voor wat het waarschijnlijkst is, { $safe } tegen het ergste: wat zwaarder weegt, kan een berekening niet zeggen.

line = hoogstens { SHARE($criterion) } tekort: { AMOUNT($itemMonths) }

goodEnough = { $name }{ $none ->
    [true] { "" }
   *[false] hoogstens{ " " }
    }{ $limit } { $often }.

fairLead = In dezelfde toekomsten, zonder dat een van beide weet wat er komt, telt het plan in de mediane toekomst { $median } { $same ->
    [true] als ad hoc
   *[false] dan ad hoc
    } (in negen van de tien { $range }); het doet het beter { $wins }{ $betterAtLeast1 ->
    [true] .
   *[false] { " " }en slechter { $loses }.
    }

futuresAsGoodAs = In 95% van de toekomsten is { IN($plan) } even goed als het beste.

futuresMissesAtMost = In 95% van de toekomsten telt { IN($plan) } hoogstens { ITEMMONTHS($far) } meer dan het beste.

thereNoGainLasts = er blijft geen winst overeind.

bothHaveTheirPart = beide hebben er deel aan.

whatHoldsUpLevers = wat overeind blijft, komt { $only ->
    [true] van de maatregelen, nauwelijks van het vooruitzien.
   *[false] vooral van de maatregelen.
    }

whatHoldsUpForesights = wat overeind blijft, komt { $only ->
    [true] van het vooruitzien, nauwelijks van de maatregelen.
   *[false] vooral van het vooruitzien.
    }

figures = In de mediane toekomst telt ad hoc { ITEMMONTHS($adHoc) }; alleen vooruitzien maakt daar { AMOUNT($foresight) } van, alleen de maatregelen { AMOUNT($levers) }, allebei { AMOUNT($plan) }:

smallestRegret = Kleinste achterstand: { $names }. In de ongunstigste toekomst is het tekort { ITEMMONTHS($regret) } groter dan met het beste plan in die toekomst.
