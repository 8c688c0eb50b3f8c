## Importing

FORMULA_WHOSE_RESULT_FILE_DOES = a formula whose result the file does not hold: not known, which is not zero. Open the file in a spreadsheet program, save it and import it again

noneFilesCanBe = { $file } is none of the files that can be taken in: { $names }. 'holdfast ledger template' writes a list to fill in.
