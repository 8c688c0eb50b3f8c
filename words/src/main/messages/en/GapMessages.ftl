togetherListSaysNothing = Together { MONEY($all) } { $from }; the list says nothing of other stages.

together = Together { MONEY($all) } { $from }.

knownBe = Of it { MONEY($come) }{ $share } is known to be { $stage }.

listRecordsWhatFor = The list records what is { $stage } for { MONEY($of) } of it: { MONEY($come) }{ $share }.

rest = Of the rest the list does not say that it arrived, nor that it did not.

none = What arrived the list does not record: { $to } has not yet arrived.

howMuchWasList = How much was { $from } the list does not say.

shareCannotBeTold = { MONEY($amount) } is { $to }; a share of it cannot be told.

# Stands where a list never records a stage of a row.
notRecorded = not recorded

# Stands where nothing has come to a stage of the aid for which a list records it.
nothingYet = nothing yet

shareOf = of

# Heads a column of #shareOf.
ofRecorded = of what is recorded

# What the tinted part of a bar is.
recordedPart = Tinted: the aid for which the list records what arrived. Of the pale rest it is not known.

# What a star beside an amount means.
star = At least so much: some rows of the list do not say their amount, and none of these counts as zero.

byDonor = { $capital }, by donor

bothByDonor = { $capital } and { $to }, by donor

description = Source:

# A stage as the ledger writes it, in the words of a reader; one that has no word stays as it is.
stage = { $stage ->
    [promised] promised
    [committed] committed
    [allocated] allocated
    [contracted] contracted
    [paid] paid
    [delivered] delivered
    [withdrawn] withdrawn
   *[other] { $stage }
 }
