## FileKind

folderNameFile = { $fileName } is a folder; name a file.

thereNoFile = There is no file '{ $file }'.

## ZipGuard

archiveButNoWorkbook = { $fileName } is an archive but no workbook. Unpack it first, or save it as .xlsx.

notWholeWorkbookDownload = { $fileName } is not a whole workbook ({ $message }). Download or save it again.

# $parts (int)
tooManyParts = it has { $parts } parts
partHasDoctype = its part { $part } has a DOCTYPE
partSwells = its part { $part } unpacks to far more than a workbook would

# $file (String)
# $why (org.holdfast.model.Text) - one of the three above
refused = { $file } is refused: { IN($why) }. If it is sound, open it in a spreadsheet and save it anew.

column = column { $name }

## Book

workbookExcelOrOlder = { $fileName } is a workbook of Excel 2003 or older, or one with a password. Save it as .xlsx without a password.

empty = { $fileName } is empty.

neitherWorkbookXlsxNor = { $fileName } is neither a workbook (.xlsx) nor a text file (.csv).

cannotBeRead = { $fileName } cannot be read ({ $reason }).

## XlsxBook

notSoundWorkbookOpen = { $fileName } is not a sound workbook ({ $message }). Open it in a spreadsheet and save it anew as .xlsx.

## CsvBook

lines = { $fileName }: { $message }

## Quotes

# $file (String)
# $line (long)
# $mOST_COLUMNS (int)
lineMoreThanColumns = { $file }, line { $line }: more than { $mOST_COLUMNS } columns. Is this a table, with a row on each line?

# $file (String)
# $openedOn (long)
# $place (org.holdfast.model.Text)
# $shown (String)
lineQuoteOpensHere = { $file }, line { $openedOn }, { IN($place) }: a quote (") opens here and is never closed, so all that follows would be one cell: '{ $shown }'. Close it, or take it away; a quote inside a quoted text is written twice (""). Nothing was taken in.

# $file (String)
# $line (long)
# $place (org.holdfast.model.Text)
# $shown (String)
# $next (String)
# $openedOnIsLine (boolean)
# $openedOn (long)
lineAfterClosingQuote = { $file }, line { $line }, { IN($place) }: after the closing quote (") of '{ $shown }' the text goes on with '{ $next }'{ $openedOnIsLine ->
    [true] { "" }
   *[false] ; it opened on line { $openedOn }
    }. Write a quote inside a quoted text twice (""), or see whether a quote is missing. Nothing was taken in.

# $file (String)
# $line (long)
# $place (org.holdfast.model.Text)
# $longest (int)
# $shown (String)
lineCellMoreThan = { $file }, line { $line }, { IN($place) }: a cell of more than { $longest } characters: '{ $shown }'. Is this a table, with a row on each line?
