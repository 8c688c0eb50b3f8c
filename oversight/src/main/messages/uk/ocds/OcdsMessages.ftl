## Unpacked

EMPTY = він порожній.
PACKED_WITH_GZIP_TWICE_UNPACK = його двічі стиснено gzip. Розпакуйте один раз (gunzip) і спробуйте знову.

packedWithWhichNot = його стиснено { $how }, а такого тут не читають. Спершу розпакуйте його або стисніть gzip чи zip.

archiveHasMoreThan = в архіві понад { $entries } файлів. Розпакуйте його і назвіть файли.

archiveHoldsNoJson = в архіві немає файла .json, .jsonl, .ndjson чи .xml{ $noLeft ->
    [true] .
   *[false] , але є { $left }.
    }

archiveUnpacksMoreThan = архів розпаковується в понад { $ratio } разів більше за свій розмір, як архівна бомба. Якщо ви йому довіряєте, розпакуйте його самі і назвіть те, що в ньому.


## Cutter

FILE_ENDS_BEFORE_BRACKETS_CLOSED = файл закінчується, перш ніж закрито його дужки. Чи не обірвано його? Що було повним, прочитано.

## OcdsFile

NO_PERMISSION_READ = немає дозволу його читати.
ARCHIVE_CUT_OFF_FETCH_AGAIN = архів обірвано. Завантажте його знову.
THERE_SOMETHING_BEHIND_OBJECT_WRITE = за об’єктом щось стоїть. Пишіть кожен об’єкт окремим рядком.

folderNameFiles = це тека. Назвіть файли в ній: { $name }/*

notWritten = його записано не в { $encoding }.

archiveDamaged = архів пошкоджено ({ $getMessage }).

noObjectReleaseRecord = «{ $start }» не є об’єктом; публікація, запис або пакет починається з «{ "{" }».

objectLargerOrDeeper = об’єкт більший або глибший, ніж може бути публікація ({ $said }).

noJsonWasLeft = це не JSON ({ $said }); пропущено.

problem = { $noColumn ->
    [true] { "" }
   *[false] стовпець { $column }
    }{ IN($why) }

## Opened

NO_OBJECT_RELEASE_BEGINS_WITH = це не об’єкт; публікація починається з «{ "{" }».

recordOnlyLinksRelease = запис лише посилається на публікацію { $url }. Завантажте її і додайте до файлів.

## Cutter

FILE_NOT_WRITTEN_UTF_8 = файл записано не в UTF-8. Назвіть його кодування, як-от --encoding UTF-16.

lineBeginsObjectMore = у рядку { $open ->
    [true] { $startLine }
   *[false] { $line }
    } починається об’єкт, більший за { $limits } МіБ. Чи не лишилися незакритими дужка або лапки?

## OcdsFile


noticeLargerThanMib = оголошення більше за { $mib } МіБ; справжніх таких не буває.
