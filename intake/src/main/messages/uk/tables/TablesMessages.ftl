## FileKind

folderNameFile = { $fileName } є текою; назвіть файл.

thereNoFile = Файла «{ $file }» немає.

## ZipGuard

archiveButNoWorkbook = { $fileName } є архівом, але не книгою. Спершу розпакуйте його або збережіть як .xlsx.

notWholeWorkbookDownload = { $fileName } є неповною книгою ({ $message }). Завантажте або збережіть файл знову.

tooManyParts = у ньому частин: { $parts }
partHasDoctype = його частина { $part } має DOCTYPE
partSwells = його частина { $part } розпаковується в щось значно більше, ніж буває в книзі

refused = { $file } відхилено: { IN($why) }. Якщо файл справний, відкрийте його в табличному редакторі та збережіть наново.

column = стовпець { $name }

## Book

workbookExcelOrOlder = { $fileName } є книгою Excel 2003 чи старішого або книгою з паролем. Збережіть її як .xlsx без пароля.

empty = { $fileName } порожній.

neitherWorkbookXlsxNor = { $fileName } не є ні книгою (.xlsx), ні текстовим файлом (.csv).

cannotBeRead = { $fileName } прочитати не вдалося ({ $reason }).

## XlsxBook

notSoundWorkbookOpen = { $fileName } є пошкодженою книгою ({ $message }). Відкрийте її в табличному редакторі та збережіть наново як .xlsx.

## CsvBook

lines = { $fileName } прочитати не вдалося: «{ $message }»

## Quotes

lineMoreThanColumns = { $file }, рядок { $line }: понад { $mOST_COLUMNS } стовпців. Чи це таблиця, де кожен рядок стоїть окремо?

lineQuoteOpensHere = { $file }, рядок { $openedOn }, { IN($place) }: лапки (") тут відкрито і ніде не закрито, тож усе далі стало б однією клітинкою: «{ $shown }». Закрийте їх або вилучіть; лапки всередині тексту в лапках пишуть двічі (""). Нічого не прийнято.

lineAfterClosingQuote = { $file }, рядок { $line }, { IN($place) }: після закритих лапок (") тексту «{ $shown }» текст триває: «{ $next }»{ $openedOnIsLine ->
    [true] { "" }
   *[false] ; лапки відкрито в рядку { $openedOn }
    }. Лапки всередині тексту в лапках пишіть двічі ("") або перевірте, чи не бракує лапок. Нічого не прийнято.

lineCellMoreThan = { $file }, рядок { $line }, { IN($place) }: у клітинці понад { $longest } знаків: «{ $shown }». Чи це таблиця, де кожен рядок стоїть окремо?
