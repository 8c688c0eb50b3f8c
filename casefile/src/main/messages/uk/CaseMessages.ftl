## Files

CASES_FOLDER = теці кейсу
TABLE_OF_CASE = таблиця кейсу
TABLE_OF_OVERLAY = таблиця, яку можна накласти на кейс
FILE_OF_LEDGER = файл реєстру кейсу
SCENARIO = сценарій (назва з малих латинських літер, цифр і дефісів, далі .yaml)
files = { EITHER($files) }
ROWS = рядків
COLUMNS = стовпців
LINES = рядків
STATEMENTS = тверджень
SEMICOLON = «;»
TABS = табуляція
WHOLE_ROW = Весь рядок

## What a cell may hold

ID = назва з малих латинських літер, цифр і поодиноких дефісів, щонайбільше 60 знаків
WORDS = текст
CODE = три великі літери, наприклад EUR
CURRENCY = валюта за кодом ISO 4217, наприклад EUR, UAH або USD
nameIn = назва з { EITHER($files) }
nameOf = назва з { EITHER($files) }: { IN($kind) }
names = назви з { $file }, розділені пробілами
YES_OR_NO = yes або no
MONTH = місяць, наприклад 2024-03
DAY = дата, наприклад 2024-02-29
DAY_OR_MONTH = дата, наприклад 2024-02-29, або місяць, наприклад 2024-02
SHARE_SCORED = частка від 0 до 1; для 90 % пишіть 0.9
NOT_NEGATIVE = 0 або більше
BY_MONTH = за місяць
BY_QUARTER = за квартал
BY_YEAR = за рік
SINCE_START = від початку
SCORED_DATE = день, місяць, квартал або рік, наприклад 2024-02-29, 2024-02, 2024-Q1 або 2024
oneDayOrTheOther = однозначна дата: напишіть { $one } або { $other }, якщо місяць стоїть першим
ROUGH_DAY = дата, місяць або рік, наприклад 2024-02-29, 2024-02 або 2024
YEAR = рік, наприклад 2024
WEIGHTED = значення з вагами вище за 0, наприклад 10:1 84:3

## What a row must be to be named

ANY_ROW = будь-який рядок
OURS = наш виріб (side «ours»)
ADVERSARYS = виріб противника (side «adversary»)
BLOC = блок (kind «bloc»)
MARKET = блок або країна без блоку
columnIs = { $column } має «{ PLAIN($value) }»
columnIsEmpty = { $column } порожнє
SCORED_SERIES = hindcasts.csv, а сама назва не каже, що це в моделі, як це робить output:shell-155:eu:year (capacity, offered, output, received, bought, used, funds, adversary_supply, adversary_production, adversary_use, stopped)
countedWhole = частинах { $measure }: їх немає
countedBy = тому, що тут рахує { $measure } ({ $names })
SHARE_OF_LAUNCHES = частка запусків
UNITS = одиниць
SERIES_OF_ACTUALS = стовпці series файлів actuals.csv і observations.csv
HOLDERS = стовпці «holder» файлу needs.csv чи stocks.csv

## Numbers

ANY_NUMBER = число в межах ±1e15
thousandsOrDecimals = { $thousands } або { $decimals }, якщо йдеться про дробову частину: ніщо в стовпці не каже, що саме
above = більше за { NUMBER($low) } (щонайбільше 1e15)
from = { NUMBER($low) } або більше (щонайбільше 1e15)
aboveTo = більше за { NUMBER($low) }, щонайбільше { NUMBER($high) }
fromTo = від { NUMBER($low) } до { NUMBER($high) }
longest = Пишіть цифри з десятковою крапкою, щонайбільше { $characters } знаків.
NO_PERCENT = Пишіть частку від 0 до 1, без знака відсотка.
pointOrThousands = Пишіть { $point } з десятковою крапкою або { $thousands }, якщо йдеться про тисячі.
point = Пишіть { $number } з десятковою крапкою.
NO_MARKS = Пишіть тисячі без знаків між ними.
FINITE = Читаються лише скінченні числа.
LEAVE_EMPTY = Де числа може не бути, залиште клітинку порожньою.
DIGITS = Пишіть цифри з десятковою крапкою, наприклад 1250.5.
WHOLE_NUMBER = ціле число
multiple = число, кратне { $step }, наприклад { $nearest }: контракти й утримання рахуються за кварталами

## What another cell asks for

ANOTHER_FACTOR = інший чинник
CORRELATION = число від -1 до 1; чинники, що завжди рухаються разом, є одним чинником
USERS = кількість користувачів, якої потребує зусилля (effort)
HOLDER_OF_ITEM = власник запасу цього виробу, у stocks.csv
PLACE_OF_SUPPLY = країна чи блок виробника або пропозиції цього виробу
FUND_OF_STOCK = порожнім, бо фонд поповнює лише те, що передано із запасів
REFERENCE = запуски за місяць, бо other_defence.csv має рядок цього виду
PART_OF_ITEM = число понад 0 в одному з видів цього виробу
NO_USERS = нічого, бо користувачів має лише counted_as effort
RATE_OF_STOCK = rate, бо запас тримають, а не витрачають
VALUES = можливі значення, з вагами
NO_VALUES = нічого, бо значення має лише distribution discrete
DRAWN_LEVER = параметр, який розігрується
valueOfKind = значення, бо kind має «{ $kind }»
FUND = фонд
FUND_OR_BLOC = фонд або блок
ADVERSARY_ITEM = виріб з adversary_costs.csv
GROUP = група
MONTH_OR_COUNT = місяць, наприклад 2025-01, або ціле число місяців від першого
UNIT_MONTH = місяць

## Entries of YAML

SINGLE_VALUE = одне значення
STATEMENT = записи, перший із яких «id: …»

## What is laid over a case

notPublic = Не для оприлюднення: із закритими рядками «{ $name }» (замість рядків кейсу: { $replaced }, додано: { $added }).
titleWith = { $title }, із закритими рядками
