title = In 9 van de 10 toekomsten telt het plan { $ours } { $isRange ->
    [true] tekortmaanden
   *[false] { PLURAL($last) ->
        [one] tekortmaand
       *[other] tekortmaanden
    }
 }{ $hasAdHoc ->
    [true] , ad hoc { $more }
   *[false] { "" }
    }

besides = geen

oneFuture = Geen cijfer in deze casus heeft een marge: elke toekomst is gelijk

recourse = Noch het plan noch ad hoc voorziet er een: wat besteld is blijft besteld, wat aankomt hangt af van wat het schaarst is (capaciteit, grondstof of geld), lijnen die stilstaan gaan draaien waar de voorraad achterblijft en er geld over is, en tekorten worden verdeeld.

central = In de centrale variant, met elk cijfer op zijn middelste waarde, { $missed }; in de mediane toekomst { $median }.

planMisses = telt het plan { $plan }

adHocMissesPlan = telt ad hoc { ITEMMONTHS($before) } en het plan { $noAfter ->
    [true] geen
   *[false] { $plan }{ $fewer ->
        [true] , { $less } minder
       *[false] { "" }
        }
    }

items = Gedekt deel van de volledige behoefte{ $drawnIsAll ->
    [true] .
   *[false] , van { $noFirst ->
        [true] { "" }
       *[false] { $first } en{ " " }
        }{ $rule ->
        [one] het artikel
       *[other] de { WORD($rule) } artikelen
        } waarvan met het plan in de mediane toekomst het meest ontbreekt.
    }

covered = gedekt deel van de volledige behoefte, { IN($name) }

parity = Pariteit: tot het eind van de periode elke maand evenveel inzetten als de tegenstander. Meer dan de volledige behoefte wordt niet ingezet; zet de tegenstander meer in dan dat, dan brengt geen plan pariteit.

bandsByMonth = Elke maand heeft een eigen bandbreedte: geen enkele toekomst volgt steeds de rand.

centralIsHarsher = De middelste cijfers zijn ongunstiger dan de meeste toekomsten.

futuresAreHarsher = Toekomsten zijn ongunstiger dan de berekening met middelste cijfers omdat marges scheef zijn en een plan voor de middelste cijfers bij geen andere zo goed past.

futuresAreHarsherFor = Toekomsten zijn ongunstiger dan de berekening met middelste cijfers omdat marges scheef zijn: { $factor } staat bijvoorbeeld in de mediane toekomst op { $at } van het cijfer in de casus. En een plan voor de middelste cijfers past bij geen andere zo goed.
