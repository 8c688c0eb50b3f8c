currentSupplyDoesNot = Current supply does not meet the minimum of { IN($claimant) }

leversLowerShortfallBy = The levers lower the shortfall by more than foresight alone

leversAtLeastHalve = The levers at least halve the shortfall under the minimum that foresight alone leaves

statementDoesNotHold = { CAPITAL(IN($name)) }: the statement does not hold as things are (now { $now }; looked at: { $range }).

standsOverWholeRange = { CAPITAL(IN($name)) }: stands over the whole range looked at (now { $now }; looked at: { $range }).

orLess = at { $at } or less

orMore = at { $at } or more

either = { $less } and { $more }

noLongerHoldsAt = { CAPITAL(IN($name)) }: no longer holds { $where } (now { $now }; looked at: { $range }).

wouldHoldAt = { CAPITAL(IN($name)) }: the statement does not hold as things are; it would { $where } (now { $now }; looked at: { $range }).

noAssumptionWasMoved = No assumption was moved

noneTurns = { $all ->
    [1] The one assumption looked at does not change the answer
    [2] Neither of the two assumptions looked at changes the answer on its own
   *[other] None of the { WORD($all) } assumptions looked at changes the answer on its own
 }

allTurn = { $all ->
    [1] The one assumption looked at can change the answer
    [2] Both assumptions looked at can change the answer
   *[other] All { WORD($all) } assumptions looked at can change the answer
 }

# $turning (int)
# $all (int)
someTurn = { CAPITAL(WORD($turning)) } of { WORD($all) } assumptions can change the answer
