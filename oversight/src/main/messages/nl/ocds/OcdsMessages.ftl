## Unpacked

EMPTY = het is leeg.
PACKED_WITH_GZIP_TWICE_UNPACK = het is twee keer met gzip ingepakt. Pak het één keer uit (gunzip) en probeer het opnieuw.

packedWithWhichNot = het is ingepakt met { $how }, en dat wordt hier niet gelezen. Pak het eerst uit, of pak het in met gzip of zip.

archiveHasMoreThan = het archief heeft meer dan { $entries } onderdelen. Pak het uit en noem de bestanden.

archiveHoldsNoJson = in het archief zit geen .json-, .jsonl-, .ndjson- of .xml-bestand{ $noLeft ->
    [true] .
   *[false] , wel { $left }.
    }

archiveUnpacksMoreThan = het archief wordt uitgepakt meer dan { $ratio } keer zo groot, zoals een bom. Vertrouwt u het, pak het dan zelf uit en noem wat erin zit.


## Cutter

FILE_ENDS_BEFORE_BRACKETS_CLOSED = het bestand eindigt voordat zijn haakjes dicht zijn. Is het afgebroken? Wat heel was, is gelezen.

## OcdsFile

NO_PERMISSION_READ = u mag het niet lezen.
ARCHIVE_CUT_OFF_FETCH_AGAIN = het archief is afgebroken. Haal het opnieuw op.
THERE_SOMETHING_BEHIND_OBJECT_WRITE = achter het object staat nog iets. Schrijf elk object op een eigen regel.

folderNameFiles = dit is een map. Noem de bestanden erin: { $name }/*

notWritten = het is niet in { $encoding } geschreven.

archiveDamaged = het archief is beschadigd ({ $getMessage }).

noObjectReleaseRecord = '{ $start }' is geen object; een release, een record of een pakket begint met '{ "{" }'.

objectLargerOrDeeper = het object is groter of dieper dan een release kan zijn ({ $said }).

noJsonWasLeft = dit is geen JSON ({ $said }); overgeslagen.

problem = { $noColumn ->
    [true] { "" }
   *[false] kolom { $column }
    }{ IN($why) }

## Opened

NO_OBJECT_RELEASE_BEGINS_WITH = dit is geen object; een release begint met '{ "{" }'.

recordOnlyLinksRelease = een record verwijst alleen naar de release { $url }. Haal haar op en voeg haar toe aan de bestanden.

## Cutter

FILE_NOT_WRITTEN_UTF_8 = het bestand is niet in UTF-8 geschreven. Noem zijn codering, bijvoorbeeld met --encoding UTF-16.

lineBeginsObjectMore = op regel { $open ->
    [true] { $startLine }
   *[false] { $line }
    } begint een object van meer dan { $limits } MiB. Gaat een haakje of aanhalingsteken niet dicht?

## OcdsFile


noticeLargerThanMib = de aankondiging is groter dan { $mib } MiB; dat is geen echte.
