currentSupplyDoesNot = Current supply does not meet the floor need of { IN($claimant) }

leversLowerShortfallBy = The levers lower the shortfall by more than foresight alone

leversAtLeastHalve = The levers at least halve the floor shortfall that foresight alone leaves

statementDoesNotHold = { CAPITAL(IN($name)) }: the statement does not hold as things are (now { $now }; looked at: { $range }).

standsOverWholeRange = { CAPITAL(IN($name)) }: stands over the whole range looked at (now { $now }; looked at: { $range }).

noLongerHoldsAt = { CAPITAL(IN($name)) }: no longer holds at { $turns } { $up ->
    [true] or more
   *[false] or less
    } (now { $now }; looked at: { $range }).

noAssumptionWasMoved = No assumption was moved
