atMost = щонайбільше { $last }

between = від { $first } до { $last }

range = від { $first } до { $last }

itemMonths = від { $first } до { AMOUNT($last) } { PLURAL($last) ->
    [one] виробо-місяця
    [few] виробо-місяців
    [many] виробо-місяців
   *[other] виробо-місяця
 }
