## LaterRows

NO_COLUMN_REDISTRIBUTED_VALUES_VALUES = немає стовпця з перерозподіленими вартостями; враховано вартості до перерозподілу
NEITHER_ALLOCATION_NOR_COMMITMENT = ні виділення, ні зобов’язання
BLANKS_AROUND_WORD_READ_WITHOUT = пробіли навколо слова: прочитано без них, хоча власні підсумки трекера такий рядок пропускають
NEITHER_DAY_NOR_MONTH_LEFT = ні дня, ні місяця; лишено відкритим
NEGATIVE_VALUE_COUNTED_AS_STANDS = від’ємна вартість; враховано як є

noDayMonthRead = немає дня; місяць прочитано як { $in }

hasRowsOwnTotals = { $donor } має власні рядки; підсумки за країнами зараховують їх до { $tHE_UNION }, і тут так само

## KielWords

NO_DONOR = немає донора
SUMS = рядок підсумків
OTHER_KIND = ні фінансова, ні гуманітарна, ні військова
NO_VALUE = немає вартості; це невідомо, а не нуль

## ArrivalSheets

sheetHasEurBn = { $donor }: за аркушем зобов’язано { SPACED($billions) } млрд євро { $kind ->
    [FINANCIAL] фінансової
    [HUMANITARIAN] гуманітарної
   *[MILITARY] військової
    } допомоги, за рядками { SPACED($other) } млрд євро

sheetSaysEurBn = { $donor }: за аркушем надійшло { SPACED($billions) } млрд євро { $kind ->
    [FINANCIAL] фінансової
    [HUMANITARIAN] гуманітарної
   *[MILITARY] військової
    } допомоги, за рядками { SPACED($other) } млрд євро

## KielWorkbook

WORKBOOK_UKRAINE_SUPPORT_TRACKER_KIEL = книга Ukraine Support Tracker (Кільський інститут) будь-якого випуску або її головний аркуш як CSV

## KielSite

NO_MONTH = немає місяця
CSV_FILE_SITE_UKRAINE_SUPPORT = файл CSV із сайту Ukraine Support Tracker
NO_DONOR_OR_NO_CATEGORY = немає донора або категорії
NO_SHARE = немає частки
NO_COUNTRY = немає країни
NO_NUMBER_NOT_KNOWN_WHICH = немає числа; це невідомо, а не нуль
BELOW_ZERO_MORE_WAS_ALLOCATED = нижче нуля: за місяць виділено більше, ніж зобов’язано, з раніших зобов’язань

totalNotSumKinds = підсумок не є сумою своїх видів, { SPACED($format) }

## CountrySummary

moreAllocatedBnThan = { $donor }: виділено ({ SPACED($billions) } млрд) більше, ніж зобов’язано ({ SPACED($other) } млрд)

## ReleaseSevenRows

NO_PACKAGE_HAS_VALUE_EUROS = жоден пакет не має вартості в євро. Якщо книгу зберегла програма, яка не обчислює, відкрийте її в табличному редакторі, збережіть та імпортуйте знову
NO_ID_COUNTED_AS_PACKAGE = немає ID; враховано як окремий пакет
ID_EARLIER_PACKAGE_COUNTED_AS = ID ранішого пакета; враховано як інший
DONOR_COUNTRY_SUMMARY_DOES_NOT = донор, якого немає в Country Summary
BLANKS_AROUND_WORD_IGNORED = пробіли навколо слова; прочитано без них
ANOTHER_KIND_AID_THAN_PACKAGE = інший вид допомоги, ніж у першому рядку пакета
ANOTHER_DONOR_THAN_PACKAGE_FIRST = інший донор, ніж у першому рядку пакета
VALUE_EUROS_LATER_ROW_PACKAGE = вартість у євро в пізнішому рядку пакета; також враховано

inconsistency = { $key }: { IN($what) }

neitherCountryRowsNor = { $donor } немає ні в рядках країн, ні в підсумку Country Summary; тут стоїть поруч із підсумками

valueEurosWasLeft = вартість у євро лишили порожньою, хоча подано { SPACED($plain) } { $currency }: в оприлюднених підсумках бракує { SPACED($other) } євро

valueEurosNotTotal = вартість у євро не є підсумком { SPACED($plain) } { $currency } за курсом книги, тобто { SPACED($other) }

valueGivenButNot = вартість подано ({ SPACED($plain) } { $currency }), але не враховано

totalWasTypedBy = підсумок введено вручну; вартість джерела в цьому рядку { SPACED($plain) }

valuedByPricesUs = оцінено за цінами в доларах США, але внесено як { $currency }

valuedByPricesWhich = оцінено за цінами, які в сумі дають { SPACED($plain) }

sourceValueNotSame = вартість джерела не однакова в усіх рядках пакета: { $values ->
    [one] { $values } значення
    [few] { $values } значення
   *[many] { $values } значень
    }, прочитано як транші; пакет враховано один раз

explanationSaysRowCounts = пояснення каже «{ $group }», а рядок рахує це як { $currency }

## MainSheet

WHO_GIVES_COUNTRIES_OR_DONOR = хто дає («countries» або «donor»)
KIND_AID_TYPE_AID_GENERAL = вид допомоги («Type of Aid General» або «aid_type_general»)
VALUE_EUROS_TOT_SUB_ACTIVITY = вартість у євро («tot_sub_activity_value_EUR_redistr»)
MEASURE_WHICH_TELLS_COMMITMENTS_FROM = «measure», що відрізняє зобов’язання від виділень
VALUE_EUROS_CONVERTED_VALUE_EUR = вартість у євро («Converted Value in EUR»)
COLUMN_WITHOUT_HEADING_READ_AS = стовпець без заголовка, прочитаний як вироби
WITH_SUMS_THOSE_COUNTRY_SUMMARY = з ним суми такі, як у Country Summary
WITH_WHAT_SOURCE_GIVES_EUROS = з ним виходить те, що джерело подає в євро
HEADING_SAYS_SO = так каже його заголовок

taken = не розпізнано{ $example }

rowColumnEveryValue = { $file }, рядок { $headingRow }, стовпець { $which }: кожне значення менше за { SPACED($least) }, замало для окремих євро; схоже на мільйони або мільярди, і ніщо у файлі не каже, на що саме. Запишіть одиницю в заголовку, як-от «{ $example }, EUR million», та імпортуйте знову.

foundByWhatStands = знайдено за вмістом і прочитано як: { IN($meaning) }

headingNotKnownRead = невідомий заголовок, прочитано як: { IN($meaning) }

noColumnForWhat = немає стовпця для: { IN($meaning) }; що зобов’язано, невідомо. Дайте йому заголовок «tot_activity_value_EUR» та імпортуйте знову

noColumnForEvery = немає стовпця для: { IN($meaning) }; кожен рядок враховано як окремий пакет

noColumnForAll = немає стовпця для: { IN($meaning) }; усі дати лишено відкритими

## KielColumn

PACKAGE_OR_ACTIVITY_NAME = назва пакета або заходу
NAME_PART_ACTIVITY = назва частини заходу
DONOR = донор
DAY_ANNOUNCEMENT = день оголошення
MONTH_COUNTED_FROM_JANUARY_2022 = місяць, відлік від січня 2022 року
KIND_AID = вид допомоги
WHETHER_ROW_COMMITMENT_OR_ALLOCATION = зобов’язання в рядку чи виділення
EXPLANATION = пояснення
CURRENCY_SOURCE = валюта джерела
VALUE_AS_GIVEN_BY_SOURCE = вартість за джерелом
ITEM = виріб
TYPE_ITEM = тип виробу
UNITS = одиниці
UNITS_DELIVERED = доставлені одиниці
VALUE_BY_UNIT_PRICES_US = вартість за ціною одиниці, долари США
VALUE_DELIVERED_BY_UNIT_PRICES = вартість доставленого за ціною одиниці, долари США
VALUE_PACKAGE_CURRENCY_SOURCE = вартість пакета, валюта джерела
VALUE_PACKAGE_EUROS = вартість пакета, євро
VALUE_ACTIVITY_EUROS = вартість заходу, євро
VALUE_PART_AFTER_REDISTRIBUTION_EUROS = вартість частини після перерозподілу, євро
VALUE_PART_EUROS = вартість частини, євро
VALUE_DELIVERED_EUROS = вартість доставленого, євро
HOW_VALUE_WAS_FOUND = як визначено вартість
STOCK_OR_PROCUREMENT = запас чи закупівля
SOURCE = джерело
SOURCE_DELIVERY = джерело про поставку

## SideSheets

NO_ID_NOBODY_WHO_GIVES = немає ні id, ні того, хто дає

namesNobodyWhoGives = { $id } не називає, хто дає

noValueEurosWhich = { $id }, { $donor }: немає вартості в євро, а це не нуль

noDay = { $id }, { $donor }: немає дня

valueMistakeSheet = { $id }, { $donor }: вартість є помилкою аркуша

unitsWouldBeWorth = { $id }: за цим вартість одиниць ({ $words }) становила б { SPACED($worth) } євро; ціну взято з хибного стовпця прайс-листа

explanationSaysBillionEuros = { $id }: пояснення каже { SPACED($number) } млрд євро, а рядок рахує їх як { $currency }

valueBesideContributorWhose = вартість біля учасника внеску { $above }, чия власна вартість уже її містить: лишилася після правки

contributesWhichCounts = { $contributor } робить внесок до { $above }, де його вже враховано

## Sums and headings

NOR_FOR = { " " }і також для{ " " }

sheetWasRead = аркуш «{ $sheet }» прочитано: { $kind ->
    [FINANCIAL] фінансова
    [HUMANITARIAN] гуманітарна
   *[MILITARY] військова
    } допомога, зобов’язання та етап «{ IN($stage) }», донорів: { $donors }

publishedNotSum = оприлюднено: { COMMAS($billions) } млрд; сума його рядків — { COMMAS($sum) } млрд ({ $donor }, { $kind ->
    [FINANCIAL] фінансова
    [HUMANITARIAN] гуманітарна
   *[MILITARY] військова
    }, { IN($stage) })

totalsNotSum = у рядку підсумків { COMMAS($billions) } млрд { $kind ->
    [FINANCIAL] фінансової
    [HUMANITARIAN] гуманітарної
   *[MILITARY] військової
    } допомоги, етап «{ IN($stage) }»; сума за країнами — { COMMAS($sum) } млрд

noColumnWasFound = { $file }, { $isOnlySheet ->
    [true] { "" }
   *[false] аркуш «{ $sheet }»,{ " " }
}рядок { $row }: немає стовпця для: { $missing }. Знайдені стовпці: { $headings }. Дайте стовпцю один із цих заголовків і прочитайте файл знову.

readAsMoreThanEuros = прочитано як { $factor ->
    [1000] тисячі
    [1000000] мільйони
   *[other] мільярди
    } євро, бо { IN($why) }; якщо це не так, пишіть у євро
