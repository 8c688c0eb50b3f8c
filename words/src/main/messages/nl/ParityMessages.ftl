parityComesNoFuture = { $name }in geen enkele toekomst komt er pariteit binnen de periode.

parityLastsFewerThan = { $name }in minder dan de helft van de toekomsten houdt pariteit stand; in { SHARE($never) } komt zij niet binnen de periode.

parityLastsFromHalf = { $name }pariteit houdt stand vanaf { MONTH($half) } in de helft van de toekomsten{ $later }{ $neverAtMostNothing ->
    [true] .
   *[false] ; in { SHARE($never) } komt zij niet binnen de periode.
    }

waitingPaysForAdversary = { $name }wachten loont voor de tegenstander tot het eind, in elke toekomst.

waitingPaysForAdversaryEnd = { $name }wachten loont voor de tegenstander tot het eind in { SHARE($never) } van de toekomsten.

waitingNoLongerPays = { $name }wachten loont voor de tegenstander niet meer vanaf { MONTH($half) } in de helft van de toekomsten{ $later }{ $neverAtMostNothing ->
    [true] .
   *[false] ; in { SHARE($never) } loont het tot het eind.
    }

later = , vanaf { MONTH($m) } in negen van de tien
