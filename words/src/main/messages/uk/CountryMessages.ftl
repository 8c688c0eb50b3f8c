title = { IN($party) }: її частина плану

nothing = { IN($party) }: план нічого не вимагає.

noFirms = Від її підприємств не потрібно нічого виробляти чи розширювати.

makes = випуск до { $size }, разом { AMOUNT($inAll) }

expands = додати { $size }, замовлення з { SHORTMONTH($first) }

contracts = контракти до { MONTHS($longest) } з { SHORTMONTH($first) }

gives = передати { $size } із запасу, { $when }

others = Пропущено: { $funds ->
    [0] { $firms ->
        [0] жодних менших підприємств
        [one] { WHOLE($firms) } менше підприємство
        [few] { WHOLE($firms) } менші підприємства
        [many] { WHOLE($firms) } менших підприємств
       *[other] { WHOLE($firms) } меншого підприємства
        }
   *[other] { $firms ->
        [0] { $funds ->
            [0] жодних менших фондів
            [one] { WHOLE($funds) } менший фонд
            [few] { WHOLE($funds) } менші фонди
            [many] { WHOLE($funds) } менших фондів
           *[other] { WHOLE($funds) } меншого фонду
            }
       *[other] { $funds ->
            [0] жодних менших фондів
            [one] { WHOLE($funds) } менший фонд
            [few] { WHOLE($funds) } менші фонди
            [many] { WHOLE($funds) } менших фондів
           *[other] { WHOLE($funds) } меншого фонду
            } і { $firms ->
            [0] жодних менших підприємств
            [one] { WHOLE($firms) } менше підприємство
            [few] { WHOLE($firms) } менші підприємства
            [many] { WHOLE($firms) } менших підприємств
           *[other] { WHOLE($firms) } меншого підприємства
            }
        }
    }.

who = Вирішує: { $by }{ $hasBlock ->
    [true] . Може заблокувати: { $block }
   *[false] { "" }
    }.
