## CaseLedgerReader

KEY_PROMISE_MISSING_WRITE_PROMISES = немає ключа обіцянки. Запишіть ключ із promises.csv.
DOCUMENT_NEEDS_ID_SO_ROWS = документу потрібен id, щоб рядки могли на нього посилатися.
DONOR_NAME_MISSING = немає назви донора.

standsOnLineAlready = «{ $key }» уже стоїть у рядку { $row }. Лишіть один.

noRowPromisesCsv = жоден рядок promises.csv не має ключа «{ $key }». Виправте один із двох.

correctRowOrTake = { $there }{ IN($what) }. Виправте рядок або вилучіть його.

columnsMissingFound = бракує стовпців: { $columns }. Знайдено: { $found }.

thereAnotherDocumentHere = є інший документ «{ $id }», тут або у власному sources.csv кейсу. Дайте цьому інший id.

noGradeWriteB = «{ $grade }» не є оцінкою. Пишіть A, B, C або D.

noDayWriteAs = «{ $text }» не є днем; пишіть 2024-03-31.

noStageTotalWrite = «{ $stage }» не є етапом підсумку. Пишіть committed або allocated.

noAmountWriteBillions = «{ $text }» не є сумою. Пишіть мільярди євро, як-от 12.5.
