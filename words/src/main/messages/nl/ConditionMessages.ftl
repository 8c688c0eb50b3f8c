heading = { $fund }{ $fictional ->
    [true] { " " }(verzonnen)
   *[false] { "" }
    }, zoals het er op { $day } voor stond.

noConditionOverdue = Geen voorwaarde is te laat.

conditionsOverdue = { $overdue } van { $all } voorwaarden { $overdue ->
    [one] is
   *[other] zijn
    } te laat.

noMoneyHasWaited = Er heeft geen geld gewacht.

millionDueHeldBack = { $money } miljoen is aan de beurt en wordt vastgehouden; tot nu toe komt het wachten neer op { $waited } miljoenmaanden (het geld × de maanden dat het te laat was).

cost = { $fund } { MONTHS($months) } later: { $none ->
    [true] geen verschil
   *[false] { ITEMMONTHS($more) } meer
    } onder het minimum in het plan van de casus.

tooSoon = { $tranche } is vrijgegeven hoewel niet aan alle voorwaarden was voldaan.
