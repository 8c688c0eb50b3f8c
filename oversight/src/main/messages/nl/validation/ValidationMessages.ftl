## Messages

MISSING_STANDARD_REQUIRES = dit ontbreekt, en de standaard eist het.
EMPTY_LEAVE_OUT_INSTEAD = dit is leeg. Laat het dan weg.
LIST_SAYS_SAME_THING_TWICE = de lijst noemt iets tweemaal.

gotExpected = er staat { $value }, verwacht: { $expected }.

notStandardList = { $value } staat niet in de lijst van de standaard: { $all }.

doesNotFit = { $value } past niet: { $message }.

noDateWithTime = { $value } is geen datum met tijd en tijdzone, zoals 2026-01-31T17:00:00Z.

noWebAddress = { $value } is geen webadres.

notWrittenAs = { $value } is niet geschreven als '{ $format }'.
