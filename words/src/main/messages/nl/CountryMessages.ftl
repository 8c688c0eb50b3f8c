title = { IN($party) }: het eigen aandeel in het plan

nothing = { IN($party) }: het plan vraagt niets.

noFirms = Geen enkel bedrijf daar wordt gevraagd iets te maken of uit te breiden.

makes = productie tot { $size }, in totaal { AMOUNT($inAll) }

expands = uitbreiden met { $size }, besteld vanaf { SHORTMONTH($first) }

contracts = contracten tot { MONTHS($longest) } vanaf { SHORTMONTH($first) }

gives = { $size } uit voorraad schenken, { $when }

others = Weggelaten: { $funds ->
    [0] { $firms ->
        [0] geen kleinere bedrijven
        [one] { WHOLE($firms) } kleiner bedrijf
       *[other] { WHOLE($firms) } kleinere bedrijven
        }
   *[other] { $firms ->
        [0] { $funds ->
            [0] geen kleinere fondsen
            [one] { WHOLE($funds) } kleiner fonds
           *[other] { WHOLE($funds) } kleinere fondsen
            }
       *[other] { $funds ->
            [0] geen kleinere fondsen
            [one] { WHOLE($funds) } kleiner fonds
           *[other] { WHOLE($funds) } kleinere fondsen
            } en { $firms ->
            [0] geen kleinere bedrijven
            [one] { WHOLE($firms) } kleiner bedrijf
           *[other] { WHOLE($firms) } kleinere bedrijven
            }
        }
    }.

who = Beslist: { $by }{ $hasBlock ->
    [true] . Kan blokkeren: { $block }
   *[false] { "" }
    }.
