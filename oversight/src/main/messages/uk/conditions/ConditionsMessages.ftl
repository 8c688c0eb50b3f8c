## FundFile

THERE_NO_SUCH_FILE = такого файла немає.
NOTHING_SAYS_WHEN_MET_WRITE = ніщо не каже, коли її виконано. Запишіть критерій.
EVIDENCE_FILE_OR_LINK_THERE = доказ — це файл або посилання; немає ні того, ні того.
WITHOUT_SHA256_NOBODY_CAN_TELL = без його sha256 ніхто не скаже, чи файл змінено.
MISSING = цього немає.

thereNoColumnThere = стовпця «{ $unknown }» немає. Є: { $there }.

twoTranchesCalled = два транші звуться «{ $id }».

twoConditionsCalled = дві умови звуться «{ $id }».

noAmountMillionsSuch = «{ $text }» не є сумою в мільйонах, як-от 1500 або 12.5.

ownerCannotApproveDoes = відповідальний, { $owner }, не може погоджувати; це не рахується.

approvedTwiceCountsOnce = { $by } погодив двічі; рахується раз.

onThereWasNo = { $date } ще не було доказу, щоб погодити; це не рахується.

noShaDigitsF = «{ $sha256 }» не є SHA-256: 64 знаки 0-9 і a-f.

leadsOutFolderFile = «{ $file }» веде за межі теки цього файла.

doesNotLieBeside = «{ $file }» не лежить поруч із цим файлом; його хешу не порівняно.

notFileWasHanded = «{ $file }» не той файл, який подали: його SHA-256 тепер { $now }.

cannotBeReadHash = «{ $file }» прочитати не вдалося; його хешу не порівняно.

nothingCalledSoHere = так тут нічого не зветься. Є: { $there }.

noDateSuchAs = «{ $text }» не є датою, як-от 2026-03-31.

at = { $at }: { IN($text) }
