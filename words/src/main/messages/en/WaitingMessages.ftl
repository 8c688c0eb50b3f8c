UNDER_FLOOR = under the floor
FULL_NEED = of the full need

title = What waiting costs

waitingCostsUnderFloor = Waiting { $wait } costs { ITEMMONTHS($amount) } under the floor

waitingAddsNothingShortfall = Waiting { $wait } adds nothing to the shortfall under the floor

waitingSavesUnderFloor = Waiting { $wait } saves { ITEMMONTHS($amount) } under the floor

startLaterSameResult = Start { MONTHS($wait) } later: the same result.

startLater = Start { MONTHS($wait) } later: { $change }.

shortest = Starting the whole plan { MONTHS($wait) } later { $both }.

costs = costs

saves = saves
