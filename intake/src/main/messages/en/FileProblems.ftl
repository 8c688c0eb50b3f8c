## The folder and its files

# The path does not lead to a folder. A case is a folder.
noFolder = { $isThere ->
    [true] This is not a folder.
   *[false] There is no such folder.
    } A case is a folder with case.yaml, tables/ and scenarios/ in it.

# A file that no case can do without is not there.
# $folder (org.holdfast.model.Text) where it belongs, $about (String) what the file holds
missingFile = The file is missing from { IN($folder) }. { $about }

# A name that should be a file is a folder, a device, or a link that leads nowhere.
notAFile = This is not an ordinary file but a folder, a device or a link that leads nowhere. Put a file in its place.

# A file that the computer will not let us read.
unreadable = The file cannot be read ({ $reason }). Check that it is there and that you may read it.

# A file larger than any table or scenario ought to be.
# $limit (long) bytes
tooLarge = The file is larger than the limit of { $limit } bytes. Split it, or check how it was made.

# A line longer than any row ought to be: usually a file without line ends.
# $limit (int) bytes
lineTooLong = The line is longer than the limit of { $limit } bytes. Check that the file has line ends.

# More rows, columns or files than the limit.
# $what (org.holdfast.model.Text) the plural of what is counted, $limit (int)
tooMany = There are more than { $limit } { IN($what) }, the limit. The rest was not read.

# Bytes that are not UTF-8, the one way in which files of a case are written.
notUtf8 = These bytes are not UTF-8. Save the file as UTF-8 ('CSV UTF-8' in a spreadsheet).

# A character that no text has, such as a zero byte.
controlCharacter = The character { CODEPOINT($character) } has no place in a text. Remove it; if there are many, this is not a text file.

# A file where only known ones belong: nobody would read it.
unknownFile = This is not { IN($what) }, so nobody would read it. Rename or remove it.{ MEANT($nearest) }

## The shape of a table

# A file that is not well-formed CSV, for instance because a quote is never closed.
brokenTable = The table breaks off here: { IN($reason) }. The rest of the file was not read.

# A table without a first line that names its columns.
noHeader = The file is empty. Its first line must name the columns: { $columns }.

# A table without rows where at least one is needed.
noRows = The table has no rows, and a case needs at least one.

# Columns separated by something else than a comma, as some spreadsheets do.
wrongSeparator = The columns are separated by { IN($separator) }. Save the table with commas between columns and points in numbers.

# A column that its table does not have.
unknownColumn = The table { $table } has no such column. Remove it.{ MEANT($nearest) }

# A column that its table cannot do without.
missingColumn = The column is missing. It holds: { $about }

# A column that stands twice in the header.
duplicateColumn = The header names this column twice. Keep one.

# A row with more or fewer cells than the header has columns.
# $found (int), $expected (int)
wrongNumberOfCells = The row has { $found } cells, the header { $expected }. A comma inside a text needs quotes around the text.

## A value by itself

# An empty cell or entry where something must stand.
emptyCell = Nothing stands here. Expected: { $about }

# An empty cell or entry that another one beside it asks to be filled.
valueNeeded = Nothing stands here. Expected: { IN($expected) }.

# A value not written as its column asks: an id, a month, a date, a year, yes or no.
wrongForm = '{ PLAIN($value) }' is not { IN($expected) }.

# A value that is not a number, or is one written in another country's way.
notANumber = '{ PLAIN($value) }' is not a number. { IN($hint) }

# A number outside what its column allows: a negative stock, a share above 1.
outOfRange = '{ PLAIN($value) }' is out of range. Expected { IN($range) }.

# Warning. A number with three decimals that may have been meant as thousands.
looksLikeThousands = '{ PLAIN($value) }' is read as { $readAs }. If thousands are meant, write { $instead }.

# A value that is not one of the few its column knows.
notOneOf = '{ PLAIN($value) }' is not known here. Expected { EITHER($choices) }.{ MEANT($nearest) }

# A low above the value, or a value above its high.
rangeOutOfOrder = The range is out of order: low { PLAIN($low) }, value { PLAIN($value) }, high { PLAIN($high) }. Low may not exceed the value, nor the value high.

# A range, source or date for a figure that is not given.
rangeWithoutValue = This belongs to column '{ $column }', which is empty. Fill that in, or empty this.

## YAML

# A file that is not well-formed YAML.
brokenYaml = The file is not well-formed YAML: { ALL($reason) }.

# An anchor, alias or tag. They make a file say more than one can read.
alias = Anchors (&), aliases (*) and tags (!) are not read. Write the value out; put quotes around a text that begins with such a sign.

# Entries inside entries, deeper than any case needs.
# $limit (int)
tooDeep = Entries lie more than { $limit } deep, the limit.

# An entry that the file does not know.
unknownEntry = There is no such entry. Remove it.{ MEANT($nearest) }

# An entry that the file cannot do without.
missingEntry = The entry is missing. It holds: { $about }.

# An entry that stands twice.
# $first (int)
duplicateEntry = This is already on line { $first }. Keep one of the two.

# A word that stands twice in a list, such as a tier of the objective.
listedTwice = '{ PLAIN($value) }' stands twice in the list. Keep one.

# A list where a value belongs, a value where entries belong, and so on.
wrongShape = Expected { IN($expected) } here.

## What lies beside the tables

# Something in the folder `ledger` that cannot be read as it stands. What is wrong there is told by
# the reader of the list itself, the one of 'ledger import'.
wrongLedger = { SENTENCE(IN($what)) }

# Something in a file of contracts, of a fund's conditions or of settings that cannot be used as it
# stands; the message tells all.
unusable = { IN($what) }

# The many problems of one kind in a file that are counted, not listed.
# $count (int), $kind (String)
moreLikeThis = { $count } more problems of the kind { $kind } are not listed.
