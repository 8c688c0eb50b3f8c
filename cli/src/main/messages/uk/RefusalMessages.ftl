## Files

cannotReadSettings = Налаштування «{ $file }» прочитати не вдалося: { IN($why) }.

cannotWriteHere = Записати до «{ $folder }» не вдалося: { IN($why) }. Назвіть іншу теку: --out.

noStudioFolder = Теку студії «{ $folder }» створити не вдалося: { IN($why) }. Назвіть таку, куди вам можна писати: --data DIR.

holdsSomethingElse = У «{ $folder }» лежить щось інше, ніж попередній сайт. Назвіть іншу теку або спорожніть цю.

isAFile = «{ $folder }» — це файл, а --out — це тека.

noEncoding = Кодування «{ $encoding }» немає. Спробуйте UTF-8, ISO-8859-1 або UTF-16.

## Options

oneOf = одне з: { $words }

A_FILE = назву файлу або теки, наприклад out/answer

A_FILE_IN_A_LOCALE = назву файлу або теки; літери поза ASCII потребують локалі, наприклад LC_ALL=C.UTF-8

A_DAY = день, наприклад 2024-03-31

A_CURRENCY = валюту трьома літерами, наприклад EUR чи UAH

NO_VALUE = лише себе, без значення

missing = Бракує: { $names }.

twice = { $option } вказано двічі; вкажіть один раз.

tooMuch = «{ $argument }» тут зайве.

noPages = --pages — це 1, 4 або all; дано «{ $got }».

noMonth = MONTH — це місяць, як-от 2024-12; дано «{ $got }».

noAddress = --address — це адреса, як-от https://studio.example.org; дано «{ $got }».

noStudio = --studio — це адреса студії або опублікованого сайту, як-от https://example.org/holdfast/; дано «{ $got }».

noProxy = --trusted-proxy — це адреса, як-от 127.0.0.1, або діапазон, як-от 10.0.0.0/8; дано «{ $got }».

FORWARDED_ALONE = --forwarded потребує --trusted-proxy ADDRESS.

OPENID_ALONE = --openid потребує --openid-client ID і секрету в HOLDFAST_OPENID_SECRET.

TWO_STORES = --ledger і --store називають два місця; дайте одне з них.

TWO_LOGS = --file та --ledger чи --store називають два місця; дайте одне з них.

CASE_WITH_FUND = --case і --fund ідуть разом; дайте обидва або жодного.

WITH_NEEDS_CASE = --with накладає рядки на кейс із --case; дайте і його.

WITH_TEAM = --with накладає на кейс закриті рядки, а --team впускає інших. Студія для інших показує те, що лежить у теці самого кейсу.

WITH_ONE_CASE = --with накладає закриті рядки на один кейс. Назвіть його: studio CASE --with DIR.

ELICIT_OUT_OR_IN = Скажіть або --out FILE, щоб записати аркуш, або --in FILE..., щоб прочитати заповнені.

NAME_A_CASE = Назвіть кейс: «holdfast studio CASE».

## Names

unknownOption = Невідома опція «{ $option }»; опції стоять після команди.

showsHow = Як це робити, показує «{ $command } --help».

MEMORY_FULL = Пам’ять Java вичерпано. Дайте більше, наприклад HOLDFAST_JAVA_OPTIONS=-Xmx8g, або менше --threads.

noFigure = У кейсі немає числа «{ $figure }». Пишіть «таблиця: рядок: стовпець», як-от «stocks: europe, shell-155: quantity».

sameIds = Два з кейсів мають назву «{ $id }»; на сайті кожен потребує власної (case.yaml, «id»).

accountThere = Обліковий запис «{ $name }» уже є.

A_STUDIO = Студія

THIS_CASE = Цей кейс

THE_LOG = Журнал

ROLE = роль

PARTY = сторона

FUND = фонд

KIND = вид

TEMPLATE = шаблон

INDICATOR = показник

OPTION = опція

COMMAND = команда

## The audit log

NO_ENTRY_AND_NO_HEAD = Дайте номер запису або --since з ранішою головою.

noEntry = У журналі записи від 1 до { $size }; дано { $got }.

logTooShort = Голова з --since рахує записів: { $counted }, а в журналі їх лише { $size }: його обрізано, або це інший журнал.

PROOF_WITHOUT_HEAD = --proof потребує --head: доказ говорить лише про голову, яку ви зберегли.

noHead = { $file }, рядок { $line }: це не голова журналу: { $why } Її друкує «holdfast audit head».

headUnread = --head: { IN($why) }. Голову друкує «holdfast audit head».

noHeadIn = У { $file } немає голови журналу. Її друкує «holdfast audit head».

## The studio

PAGES_NOT_BUILT = Сторінки студії не зібрано. Їх збирає «./holdfast» у теці самого Holdfast; потрібні Node.js 20 чи новіший і npm.

portTaken = На { $place } слухає щось інше, можливо, інша студія. Зупиніть її або назвіть інший порт: --port { $next }.

othersWithoutAccounts = За адресою { $address } студія доступна іншим, а без облікових записів кожен із них міг би все. Додайте --team.

## Pages of Markdown

noPart = У «{ $file }» немає рядків «{ $begin }» і «{ $end }»; додайте їх.

cannotChange = Змінити «{ $file }» не вдалося: { IN($why) }.
