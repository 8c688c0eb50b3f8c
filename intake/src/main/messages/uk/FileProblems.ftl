## The folder and its files

noFolder = { $isThere ->
    [true] Це не тека.
   *[false] Такої теки немає.
    } Кейс — це тека, в якій є case.yaml, tables/ та scenarios/.

# $about (String) is English.
missingFile = У { IN($folder) } немає цього файлу, а без нього не обійтися.

notAFile = Це не звичайний файл, а тека, пристрій або посилання, що нікуди не веде. Покладіть на його місце файл.

unreadable = Файл не читається ({ $reason }). Перевірте, чи він є і чи дозволено вам його читати.

tooLarge = Файл більший за межу: { $limit } байтів. Поділіть його або перевірте, як його створено.

lineTooLong = Рядок довший за межу: { $limit } байтів. Перевірте, чи є у файлі кінці рядків.

tooMany = Понад { $limit } { IN($what) }, а це межа. Решту не прочитано.

notUtf8 = Ці байти не є UTF-8. Збережіть файл у UTF-8 («CSV UTF-8» в електронній таблиці).

controlCharacter = Знакові { CODEPOINT($character) } не місце в тексті. Вилучіть його; якщо таких багато, це не текстовий файл.

unknownFile = Це не { IN($what) }, тож ніхто його не прочитав би. Перейменуйте його або вилучіть.{ MEANT($nearest) }

## The shape of a table

brokenTable = Тут таблиця обривається: { IN($reason) }. Решту файлу не прочитано.

noHeader = Файл порожній. Перший його рядок має називати стовпці: { $columns }.

noRows = У таблиці немає рядків, а кейсові потрібен щонайменше один.

wrongSeparator = Стовпці розділено знаком: { IN($separator) }. Збережіть таблицю з комами між стовпцями та крапками в числах.

unknownColumn = У таблиці { $table } такого стовпця немає. Вилучіть його.{ MEANT($nearest) }

# $about (String) is English.
missingColumn = Стовпця немає. Що в ньому має бути, сказано в docs/reference/tables.md.

duplicateColumn = Перший рядок називає цей стовпець двічі. Залиште один.

wrongNumberOfCells = Клітинок у рядку { $found }, у заголовку { $expected }. Текст із комою треба взяти в лапки.

## A value by itself

# $about (String) is English.
emptyCell = Тут порожньо. Цю клітинку треба заповнити; що в ній має бути, сказано в docs/reference/.

valueNeeded = Тут порожньо. Потрібно: { IN($expected) }.

wrongForm = «{ PLAIN($value) }» тут стояти не може. Потрібно: { IN($expected) }.

notANumber = «{ PLAIN($value) }» не є числом. { IN($hint) }

outOfRange = «{ PLAIN($value) }» поза межами. Очікується: { IN($range) }.

looksLikeThousands = «{ PLAIN($value) }» прочитано як { $readAs }. Якщо йдеться про тисячі, пишіть { $instead }.

notOneOf = «{ PLAIN($value) }» тут невідоме. Очікується: { EITHER($choices) }.{ MEANT($nearest) }

rangeOutOfOrder = Межі не по порядку: нижня { PLAIN($low) }, значення { PLAIN($value) }, верхня { PLAIN($high) }. Нижня не може бути більшою за значення, а значення за верхню.

rangeWithoutValue = Це належить до стовпця «{ $column }», а він порожній. Заповніть його або спорожніть це.

## YAML

brokenYaml = Файл не є правильним YAML. Читач каже (англійською): { ALL($reason) }.

alias = Якорі (&), посилання (*) і мітки (!) не читаються. Випишіть значення; текст, що починається з такого знака, візьміть у лапки.

tooDeep = Записів, вкладених один в один, більше ніж { $limit }, а це межа.

unknownEntry = Такого запису у файлі не буває. Вилучіть його.{ MEANT($nearest) }

# $about (String) is English.
missingEntry = Цього запису немає. Що в ньому має бути, сказано в docs/reference/case-format.md.

duplicateEntry = Це вже є в рядку { $first }. Залиште один із двох.

listedTwice = «{ PLAIN($value) }» є в списку двічі. Залиште один.

wrongShape = Тут має бути: { IN($expected) }.

## What lies beside the tables

wrongLedger = { SENTENCE(IN($what)) }

unusable = { IN($what) }

moreLikeThis = Ще проблем виду { $kind }, яких немає в списку: { $count }.
