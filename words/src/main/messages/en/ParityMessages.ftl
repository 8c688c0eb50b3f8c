parityComesNoFuture = { $name }parity comes in no future within the period.

parityLastsFewerThan = { $name }parity lasts in fewer than half of the futures; in { SHARE($never) } it does not come within the period.

parityLastsFromHalf = { $name }parity lasts from { MONTH($half) } in half of the futures{ $later }{ $neverAtMostNothing ->
    [true] .
   *[false] ; in { SHARE($never) } it does not come within the period.
    }

waitingPaysForAdversary = { $name }waiting pays for the adversary to the end, in every future.

waitingPaysForAdversaryEnd = { $name }waiting pays for the adversary to the end in { SHARE($never) } of futures.

waitingNoLongerPays = { $name }waiting no longer pays for the adversary from { MONTH($half) } in half of the futures{ $later }{ $neverAtMostNothing ->
    [true] .
   *[false] ; in { SHARE($never) } it pays to the end.
    }

later = , from { MONTH($m) } in nine of ten
