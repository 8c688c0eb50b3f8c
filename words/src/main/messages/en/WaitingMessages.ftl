title = What waiting costs

waitingCostsUnderFloor = Waiting { $wait } costs { ITEMMONTHS($amount) } under the minimum

waitingAddsNothingShortfall = Waiting { $wait } adds nothing to the shortfall under the minimum

waitingSavesUnderFloor = Waiting { $wait } saves { ITEMMONTHS($amount) } under the minimum

startLaterSameResult = Start { MONTHS($wait) } later: the same result.

startLater = Start { MONTHS($wait) } later: { $change }.

shortest = Starting the whole plan { MONTHS($wait) } later { $both }.

# What the wait does to the shortfall; { $worse } is whether it costs or saves.
# $worse (boolean)
# $floor (double)
# $full (double)
floorAndFull = { $worse ->
    [true] costs
   *[false] saves
 } { ITEMMONTHS($floor) } under the minimum and { ITEMMONTHS($full) } of the full need

# One way under the minimum, the other way of the full need.
# $worse (boolean)
# $floor (double)
# $full (double)
floorAgainstFull = { $worse ->
    [true] costs { ITEMMONTHS($floor) } under the minimum and saves
   *[false] saves { ITEMMONTHS($floor) } under the minimum and costs
 } { ITEMMONTHS($full) } of the full need

floorOnly = { $worse ->
    [true] costs
   *[false] saves
 } { ITEMMONTHS($floor) } under the minimum

fullOnly = { $worse ->
    [true] costs
   *[false] saves
 } { ITEMMONTHS($full) } of the full need, and nothing under the minimum

changesNothing = changes nothing that shows in these figures
