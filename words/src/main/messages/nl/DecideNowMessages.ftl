decidesNothing = Dit plan besluit in het eerste jaar niets

decideNowFirstDecision = Nu beslissen: een eerste besluit van dit plan

decideNowFirstDecisions = Nu beslissen: { WORD($count) } eerste besluiten van dit plan

whichFundPaysHow = Welk fonds hoeveel betaalt,

whichMakerGetsHow = Welke producent hoeveel krijgt,

whichFundPaysHowMuch = Welk fonds hoeveel betaalt en welke producent hoeveel krijgt,

partSolversChoiceOthers = { $who } staat ten dele open: met andere lukt het even goed voor hetzelfde geld.

in = van { $same ->
    [true] { "" }
   *[false] { WHOLE($shortest) } tot{ " " }
    }{ MONTHS($longest) }

firstDecisionsOfCentral = { $count ->
    [one] Eén eerste besluit
   *[other] { CAPITAL(WORD($count)) } eerste besluiten
    } van het plan dat daarvoor is gemaakt

rangesRead = { $isSame ->
    [true] Wat hier staat is hetzelfde in elk plan dat even goed is, op één procent na.
   *[false] Waar een bandbreedte staat, geldt die voor alle plannen die even goed zijn en is het getal ervoor een keuze daaruit; waar er geen staat, beslissen ze alle hetzelfde, op één procent na.
    }
