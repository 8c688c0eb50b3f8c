## Messages

MISSING_STANDARD_REQUIRES = цього немає, а стандарт цього вимагає.
EMPTY_LEAVE_OUT_INSTEAD = тут порожньо. Натомість пропустіть це.
LIST_SAYS_SAME_THING_TWICE = список каже одне й те саме двічі.

gotExpected = є { $value }, має бути { $expected }.

notStandardList = { $value } немає в списку стандарту: { $all }.

doesNotFit = { $value } не підходить: { $message }.

noDateWithTime = { $value } не є датою з часом і зсувом, як-от 2026-01-31T17:00:00Z.

noWebAddress = { $value } не є вебадресою.

notWrittenAs = { $value } записано не як «{ $format }».
