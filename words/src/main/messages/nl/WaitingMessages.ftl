title = Wat wachten kost

waitingCostsUnderFloor = { CAPITAL($wait) } wachten kost { ITEMMONTHS($amount) } onder het minimum

waitingAddsNothingShortfall = { CAPITAL($wait) } wachten maakt het tekort onder het minimum niet groter

waitingSavesUnderFloor = { CAPITAL($wait) } wachten scheelt { ITEMMONTHS($amount) } onder het minimum

startLaterSameResult = { CAPITAL(MONTHS($wait)) } later beginnen: hetzelfde resultaat.

startLater = { CAPITAL(MONTHS($wait)) } later beginnen: { $change }.

shortest = Het hele plan { MONTHS($wait) } later beginnen { $both }.

floorAndFull = { $worse ->
    [true] kost
   *[false] scheelt
 } { ITEMMONTHS($floor) } onder het minimum en { ITEMMONTHS($full) } op de volledige behoefte

floorAgainstFull = { $worse ->
    [true] kost { ITEMMONTHS($floor) } onder het minimum en scheelt
   *[false] scheelt { ITEMMONTHS($floor) } onder het minimum en kost
 } { ITEMMONTHS($full) } op de volledige behoefte

floorOnly = { $worse ->
    [true] kost
   *[false] scheelt
 } { ITEMMONTHS($floor) } onder het minimum

fullOnly = { $worse ->
    [true] kost
   *[false] scheelt
 } { ITEMMONTHS($full) } op de volledige behoefte, en niets onder het minimum

changesNothing = verandert niets dat in deze cijfers te zien is
