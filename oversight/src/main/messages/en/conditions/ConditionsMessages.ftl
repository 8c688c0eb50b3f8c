## FundFile

THERE_NO_SUCH_FILE = there is no such file.
NOTHING_SAYS_WHEN_MET_WRITE = nothing says when it is met. Write its criterion down.
EVIDENCE_FILE_OR_LINK_THERE = evidence is a file or a link; there is neither.
WITHOUT_SHA256_NOBODY_CAN_TELL = without its sha256 nobody can tell whether the file was changed.
MISSING = it is missing.

thereNoColumnThere = there is no column '{ $unknown }'. There is: { $there }.

twoTranchesCalled = two tranches are called '{ $id }'.

twoConditionsCalled = two conditions are called '{ $id }'.

noAmountMillionsSuch = '{ $text }' is no amount in millions, such as 1500 or 12.5.

ownerCannotApproveDoes = the owner, { $owner }, cannot approve; it does not count.

approvedTwiceCountsOnce = { $by } approved twice; it counts once.

onThereWasNo = on { $date } there was no evidence to approve; it does not count.

noShaDigitsF = '{ $sha256 }' is no SHA-256: 64 digits of 0-9 and a-f.

leadsOutFolderFile = '{ $file }' leads out of the folder of this file.

doesNotLieBeside = '{ $file }' does not lie beside this file; its hash was not compared.

notFileWasHanded = '{ $file }' is not the file that was handed in: its SHA-256 is now { $now }.

cannotBeReadHash = '{ $file }' cannot be read; its hash was not compared.

nothingCalledSoHere = nothing is called so here. There is: { $there }.

noDateSuchAs = '{ $text }' is no date, such as 2026-03-31.

at = { $at }: { IN($text) }
