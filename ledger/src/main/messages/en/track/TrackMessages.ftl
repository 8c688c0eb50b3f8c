## CaseLedgerReader

KEY_PROMISE_MISSING_WRITE_PROMISES = the key of a promise is missing. Write that of promises.csv.
DOCUMENT_NEEDS_ID_SO_ROWS = a document needs an id, so that rows can cite it.
DONOR_NAME_MISSING = the donor's name is missing.

# $key (String)
# $row (long)
standsOnLineAlready = '{ $key }' stands on line { $row } already. Keep one.

noRowPromisesCsv = no row of promises.csv has the key '{ $key }'. Correct one of them.

correctRowOrTake = { $there }{ IN($what) }. Correct the row or take it out.

columnsMissingFound = columns are missing: { $columns }. Found: { $found }.

thereAnotherDocumentHere = there is another document '{ $id }', here or in the case's own sources.csv. Give this one another id.

noGradeWriteB = '{ $grade }' is no grade. Write A, B, C or D.

noDayWriteAs = '{ $text }' is no day; write it as 2024-03-31.

noStageTotalWrite = '{ $stage }' is no stage of a total. Write committed or allocated.

noAmountWriteBillions = '{ $text }' is no amount. Write billions of euros as 12.5.
