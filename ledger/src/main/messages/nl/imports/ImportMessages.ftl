## Importing

FORMULA_WHOSE_RESULT_FILE_DOES = een formule waarvan de uitkomst niet in het bestand staat: niet bekend, en dat is niet nul. Open het bestand in een rekenblad, bewaar het en lees het opnieuw in

noneFilesCanBe = { $file } is geen van de bestanden die kunnen worden ingelezen: { $names }. 'holdfast ledger template' schrijft een lijst om in te vullen.
