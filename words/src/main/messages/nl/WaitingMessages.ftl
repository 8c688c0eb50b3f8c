UNDER_FLOOR = onder de ondergrens
FULL_NEED = van de volledige behoefte

title = Wat wachten kost

waitingCostsUnderFloor = { CAPITAL($wait) } wachten kost { ITEMMONTHS($amount) } onder de ondergrens

waitingAddsNothingShortfall = { CAPITAL($wait) } wachten maakt het tekort onder de ondergrens niet groter

waitingSavesUnderFloor = { CAPITAL($wait) } wachten scheelt { ITEMMONTHS($amount) } onder de ondergrens

startLaterSameResult = { CAPITAL(MONTHS($wait)) } later beginnen: hetzelfde resultaat.

startLater = { CAPITAL(MONTHS($wait)) } later beginnen: { $change }.

shortest = Het hele plan { MONTHS($wait) } later beginnen { $both }.

costs = kost

saves = scheelt
