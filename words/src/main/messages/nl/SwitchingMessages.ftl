currentSupplyDoesNot = De huidige aanvoer haalt de ondergrens van { IN($claimant) } niet

leversLowerShortfallBy = De maatregelen verkleinen het tekort meer dan alleen vooruitzien

leversAtLeastHalve = De maatregelen halveren minstens het tekort onder de ondergrens dat vooruitzien alleen overlaat

statementDoesNotHold = { CAPITAL(IN($name)) }: de uitspraak geldt nu al niet (nu { $now }; bekeken: { $range }).

standsOverWholeRange = { CAPITAL(IN($name)) }: blijft overeind in het hele bekeken bereik (nu { $now }; bekeken: { $range }).

noLongerHoldsAt = { CAPITAL(IN($name)) }: geldt niet meer bij { $turns } { $up ->
    [true] of meer
   *[false] of minder
    } (nu { $now }; bekeken: { $range }).

noAssumptionWasMoved = Er is geen aanname verschoven
