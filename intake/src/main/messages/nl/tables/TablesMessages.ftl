## FileKind

folderNameFile = { $fileName } is een map; noem een bestand.

thereNoFile = Er is geen bestand '{ $file }'.

## ZipGuard

archiveButNoWorkbook = { $fileName } is een archief maar geen werkmap. Pak het eerst uit, of bewaar het als .xlsx.

notWholeWorkbookDownload = { $fileName } is geen hele werkmap ({ $message }). Haal of bewaar het bestand opnieuw.

tooManyParts = het heeft { $parts } onderdelen
partHasDoctype = onderdeel { $part } heeft een DOCTYPE
partSwells = onderdeel { $part } wordt uitgepakt veel groter dan in een werkmap past

refused = { $file } is geweigerd: { IN($why) }. Deugt het, open het dan in een rekenblad en bewaar het opnieuw.

column = kolom { $name }

## Book

workbookExcelOrOlder = { $fileName } is een werkmap van Excel 2003 of ouder, of een met een wachtwoord. Bewaar hem als .xlsx zonder wachtwoord.

empty = { $fileName } is leeg.

neitherWorkbookXlsxNor = { $fileName } is geen werkmap (.xlsx) en geen tekstbestand (.csv).

cannotBeRead = { $fileName } is niet te lezen ({ $reason }).

## XlsxBook

notSoundWorkbookOpen = { $fileName } is geen gave werkmap ({ $message }). Open het bestand in een rekenblad en bewaar het opnieuw als .xlsx.

## CsvBook

lines = { $fileName } is niet te lezen: “{ $message }”

## Quotes

lineMoreThanColumns = { $file }, regel { $line }: meer dan { $mOST_COLUMNS } kolommen. Is dit een tabel, met op elke regel een rij?

lineQuoteOpensHere = { $file }, regel { $openedOn }, { IN($place) }: een aanhalingsteken (") gaat hier open en nergens dicht, zodat al het volgende één cel zou zijn: '{ $shown }'. Sluit het, of haal het weg; een aanhalingsteken binnen aanhalingstekens staat er dubbel (""). Er is niets ingelezen.

lineAfterClosingQuote = { $file }, regel { $line }, { IN($place) }: na het sluitende aanhalingsteken (") van '{ $shown }' gaat de tekst verder met '{ $next }'{ $openedOnIsLine ->
    [true] { "" }
   *[false] ; het opende op regel { $openedOn }
    }. Een aanhalingsteken binnen aanhalingstekens staat er dubbel (""); misschien ontbreekt er een. Er is niets ingelezen.

lineCellMoreThan = { $file }, regel { $line }, { IN($place) }: een cel van meer dan { $longest } tekens: '{ $shown }'. Is dit een tabel, met op elke regel een rij?
