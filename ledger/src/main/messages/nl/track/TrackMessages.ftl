## CaseLedgerReader

KEY_PROMISE_MISSING_WRITE_PROMISES = de 'key' van een belofte ontbreekt. Neem die van promises.csv over.
DOCUMENT_NEEDS_ID_SO_ROWS = een document heeft een id nodig, zodat rijen ernaar kunnen verwijzen.
DONOR_NAME_MISSING = de naam van de donor ontbreekt.

standsOnLineAlready = '{ $key }' staat al op regel { $row }. Houd er één.

noRowPromisesCsv = geen rij van promises.csv heeft de 'key' '{ $key }'. Verbeter een van beide.

correctRowOrTake = { $there }{ IN($what) }. Verbeter de rij of haal haar weg.

columnsMissingFound = er ontbreken kolommen: { $columns }. Gevonden: { $found }.

thereAnotherDocumentHere = er is al een document '{ $id }', hier of in de eigen sources.csv van de casus. Geef dit een ander id.

noGradeWriteB = '{ $grade }' is geen oordeel. Schrijf A, B, C of D.

noDayWriteAs = '{ $text }' is geen dag; schrijf hem als 2024-03-31.

noStageTotalWrite = '{ $stage }' is geen stadium van een totaal. Schrijf committed of allocated.

noAmountWriteBillions = '{ $text }' is geen bedrag. Schrijf miljarden euro's als 12.5.
