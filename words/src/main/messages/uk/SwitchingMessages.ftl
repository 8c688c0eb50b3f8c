currentSupplyDoesNot = Нинішнє постачання не задовольняє мінімальної потреби: { IN($claimant) }

leversLowerShortfallBy = Заходи зменшують нестачу більше, ніж саме планування наперед

leversAtLeastHalve = Заходи щонайменше вдвічі зменшують нестачу до мінімуму, яку лишає саме планування наперед

statementDoesNotHold = { CAPITAL(IN($name)) }: твердження не діє вже тепер (нині { $now }; розглянуто: { $range }).

standsOverWholeRange = { CAPITAL(IN($name)) }: діє на всьому розглянутому діапазоні (нині { $now }; розглянуто: { $range }).

noLongerHoldsAt = { CAPITAL(IN($name)) }: перестає діяти за { $turns } { $up ->
    [true] або більше
   *[false] або менше
    } (нині { $now }; розглянуто: { $range }).

noAssumptionWasMoved = Жодного припущення не змінено
