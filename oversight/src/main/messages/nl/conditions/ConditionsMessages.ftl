## FundFile

THERE_NO_SUCH_FILE = dat bestand is er niet.
NOTHING_SAYS_WHEN_MET_WRITE = nergens staat wanneer hieraan is voldaan. Schrijf de maatstaf (criterion) op.
EVIDENCE_FILE_OR_LINK_THERE = bewijs is een bestand of een link; geen van beide staat er.
WITHOUT_SHA256_NOBODY_CAN_TELL = zonder sha256 kan niemand zien of het bestand is veranderd.
MISSING = dit ontbreekt.

thereNoColumnThere = er is geen kolom '{ $unknown }'. Er is: { $there }.

twoTranchesCalled = twee tranches heten '{ $id }'.

twoConditionsCalled = twee voorwaarden heten '{ $id }'.

noAmountMillionsSuch = '{ $text }' is geen bedrag in miljoenen, zoals 1500 of 12.5.

ownerCannotApproveDoes = de eigenaar, { $owner }, kan niet goedkeuren; dit akkoord telt niet.

approvedTwiceCountsOnce = { $by } keurde twee keer goed; dat telt één keer.

onThereWasNo = op { $date } was er geen bewijs om goed te keuren; dit akkoord telt niet.

noShaDigitsF = '{ $sha256 }' is geen SHA-256: 64 tekens 0-9 en a-f.

leadsOutFolderFile = '{ $file }' ligt buiten de map van dit bestand.

doesNotLieBeside = '{ $file }' ligt niet naast dit bestand; de hash is niet vergeleken.

notFileWasHanded = '{ $file }' is niet het bestand dat is ingeleverd: de SHA-256 is nu { $now }.

cannotBeReadHash = '{ $file }' is niet te lezen; de hash is niet vergeleken.

nothingCalledSoHere = niets heet hier zo. Er is: { $there }.

noDateSuchAs = '{ $text }' is geen datum, zoals 2026-03-31.

at = { $at }: { IN($text) }
