## LedgerUploads

GIVE_FILE_NAME_BEHIND_NAME = Подайте назву файла за ?name=, наприклад promises.csv або tracker.xlsx.
FILE_CANNOT_BE_TAKEN = Файл прийняти не можна
YOU_BROUGHT_LIST_YOURSELF_SOMEONE = Ви самі додали цей список; погоджує його хтось інший.
LIST_TAKEN_BACK_BY_WHO = Список відкликає той, хто його додав, або затверджувач.
ONLY_WHO_BROUGHT_OR_ADMINISTRATOR = Видалити його може лише той, хто його додав, або адміністратор.
THERE_NO_SUCH_LIST = Такого списку немає.

## Uploads

ARCHIVE = архів
TITLE = У кейсі є помилки
CASES_WERE_BROUGHT_FILL_ROOM = Додані кейси заповнюють відведене для них місце.
ARCHIVE_HAS_TWO_FILES_NAME = В архіві два файли з такою назвою.
LOCKED_WITH_PASSWORD_SEND_WITHOUT = Його замкнено паролем. Надішліть без пароля.
NOT_WHOLE_ZIP_ARCHIVE_ENDS = Це не цілий zip-архів: він закінчується зарано.
TWO_NAMES_CANNOT_BOTH_BE = Дві його назви не можуть обидві бути файлами.
NO_ZIP_ARCHIVE_OR_HAS = Це не zip-архів, або в ньому нічого немає. Запакуйте теку кейсу.
NAME_LEADS_OUTSIDE_CASE_TOO = Назва веде за межі кейсу, задовга чи заглибока або має знаки, яких немає в жодному файлі кейсу.
ARCHIVE_REFUSED = Архів відхилено

hasMoreThanFiles = У ньому понад { $most } файлів. Кейс має кілька десятків.

caseHoldsTextLeave = Кейс містить текст: { $listed }. Вилучіть цей файл.

unpacksMoreThanBytes = Він розпаковується у понад { $most } байтів.

notWholeZipArchive = Це не цілий zip-архів: { $why }.

hasCasesSendOne = Кейсів у ньому: { $found } ({ $where }). Надсилайте по одному.

caseOwnFileMust = Власний файл кейсу має зватися { $name }.
