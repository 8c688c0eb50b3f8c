## Messages

MISSING_STANDARD_REQUIRES = it is missing, and the standard requires it.
EMPTY_LEAVE_OUT_INSTEAD = it is empty. Leave it out instead.
LIST_SAYS_SAME_THING_TWICE = the list says the same thing twice.

gotExpected = got { $value }, expected { $expected }.

notStandardList = { $value } is not in the standard's list: { $all }.

doesNotFit = { $value } does not fit: { $message }.

noDateWithTime = { $value } is no date with time and offset, such as 2026-01-31T17:00:00Z.

noWebAddress = { $value } is no web address.

notWrittenAs = { $value } is not written as '{ $format }'.
