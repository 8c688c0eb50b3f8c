currentSupplyDoesNot = De huidige aanvoer haalt het minimum van { IN($claimant) } niet

leversLowerShortfallBy = De maatregelen verkleinen het tekort meer dan alleen vooruitzien

leversAtLeastHalve = De maatregelen halveren minstens het tekort onder het minimum dat met vooruitzien alleen nog blijft

statementDoesNotHold = { CAPITAL(IN($name)) }: de uitspraak geldt nu al niet (nu { $now }; bekeken: { $range }).

standsOverWholeRange = { CAPITAL(IN($name)) }: blijft overeind in het hele bekeken bereik (nu { $now }; bekeken: { $range }).

orLess = bij { $at } of minder

orMore = bij { $at } of meer

either = { $less } en { $more }

noLongerHoldsAt = { CAPITAL(IN($name)) }: geldt niet meer { $where } (nu { $now }; bekeken: { $range }).

wouldHoldAt = { CAPITAL(IN($name)) }: de uitspraak geldt nu niet; { $where } wel (nu { $now }; bekeken: { $range }).

noAssumptionWasMoved = Er is geen aanname verschoven

noneTurns = { $all ->
    [1] De ene bekeken aanname verandert het antwoord niet
   *[other] Geen van de { WORD($all) } bekeken aannames verandert op zichzelf het antwoord
 }

allTurn = { $all ->
    [1] De ene bekeken aanname kan het antwoord veranderen
    [2] Beide bekeken aannames kunnen het antwoord veranderen
   *[other] Alle { $all } bekeken aannames kunnen het antwoord veranderen
 }

someTurn = { CAPITAL(WORD($turning)) } van de { WORD($all) } aannames { $turning ->
    [one] kan
   *[other] kunnen
 } het antwoord veranderen
