title = Wat wachten kost

waitingCostsUnderFloor = { CAPITAL($wait) } wachten kost { ITEMMONTHS($amount) } onder de ondergrens

waitingAddsNothingShortfall = { CAPITAL($wait) } wachten maakt het tekort onder de ondergrens niet groter

waitingSavesUnderFloor = { CAPITAL($wait) } wachten scheelt { ITEMMONTHS($amount) } onder de ondergrens

startLaterSameResult = { CAPITAL(MONTHS($wait)) } later beginnen: hetzelfde resultaat.

startLater = { CAPITAL(MONTHS($wait)) } later beginnen: { $change }.

shortest = Het hele plan { MONTHS($wait) } later beginnen { $both }.

floorAndFull = { $worse ->
    [true] kost
   *[false] scheelt
 } { ITEMMONTHS($floor) } onder de ondergrens en { ITEMMONTHS($full) } van de volledige behoefte

floorAgainstFull = { $worse ->
    [true] kost { ITEMMONTHS($floor) } onder de ondergrens en scheelt
   *[false] scheelt { ITEMMONTHS($floor) } onder de ondergrens en kost
 } { ITEMMONTHS($full) } van de volledige behoefte

floorOnly = { $worse ->
    [true] kost
   *[false] scheelt
 } { ITEMMONTHS($floor) } onder de ondergrens

fullOnly = { $worse ->
    [true] kost
   *[false] scheelt
 } { ITEMMONTHS($full) } van de volledige behoefte, en niets onder de ondergrens

changesNothing = verandert niets dat in deze cijfers te zien is
