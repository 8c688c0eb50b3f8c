## Group

CONTRACTING_PROCESSES = процедури закупівлі
BUYERS = покупці
PROCURING_ENTITIES = замовники
TENDERERS = учасники

## Answer

YES = так
NO = ні
NOT_APPLICABLE = не застосовно
NO_DATA = немає даних

## SettingsFile

neitherSectionNorName = «{ $line }» не є ні [розділом], ні «назва = значення». Перед зауваженням поставте «;».

neverClosedWriteR024 = «{ $line }» не закрито; пишіть [R024].

hasNoSection = У { $code } немає розділу «{ $table }».

thereNoExclusionThere = Винятку «{ $name }» немає; є «procurement_method_details».

takes = «{ $name }» приймає { IN($words) }: [{ $code }.{ $name }].

takesGot = «{ $name }» приймає { IN($words) }; подано «{ $value }».

## Setting

WHOLE_NUMBER_FROM_0 = ціле число від 0
NUMBER_WITH_DECIMAL_POINT = число з десятковою крапкою
NUMBER_FROM_0_100 = число від 0 до 100
NAMES_WITH_BETWEEN_THEM = назви, розділені «|»
SECTION_OWN_WITH_NAME_WHOLE = власний розділ із назвою та цілим числом у кожному рядку

## Reason

PROCESS_HAS_NO_OCID = процедура не має «ocid»
TENDER_WAS_CANCELLED = тендер скасовано
SETTINGS_LEAVE_PROCEDURE_OUT = налаштування вилучають цю процедуру
SETTINGS_SAY_PRICES_DO_NOT = налаштування кажуть, що ціни в цій процедурі не змагаються
PROCUREMENT_METHOD_ANOTHER_ONE = метод закупівлі інший
NO_PROCUREMENT_METHOD_GIVEN = методу закупівлі не подано
DATE_MISSING_OR_NOT_WRITTEN = дати немає, або її записано без часу та зсуву
NUMBER_TENDERERS_MISSING = кількості учасників немає
NO_BIDS_GIVEN = пропозицій не подано
NO_BID_HAS_STATUS = жодна пропозиція не має стану
NO_AWARDS_GIVEN = рішень про переможця не подано
NO_CONTRACTS_GIVEN = контрактів не подано
AWARD_PENDING_OR_STATUS_UNKNOWN = рішення про переможця очікується, або його стан невідомий
NO_AWARD_ACTIVE = немає чинного рішення про переможця
SEVERAL_AWARDS_ACTIVE = чинних рішень про переможця кілька
AWARD_HAS_SEVERAL_SUPPLIERS = рішення називає кількох постачальників
SEVERAL_TENDERERS_MADE_ONE_BID = кілька учасників подали одну пропозицію разом
TENDERER_OR_SUPPLIER_HAS_NO = учасник або постачальник не має ідентифікатора
PRICES_DIFFERENT_CURRENCIES_OR_NOT = ціни в різних валютах або не в основній
PRICES_MISSING = цін немає
THERE_SEVERAL_LOTS_BID_OR = лотів кілька, і пропозиція або рішення не каже, якого стосується
WINNER_HAS_NO_VALID_BID = переможець не має дійсної пропозиції з ціною
NOBODY_BUT_WINNER_HAS_VALID = ніхто, крім переможця, не має дійсної пропозиції
WINNER_WAS_NOT_LOWEST = переможець не був найдешевшим
NO_BID_VALID = жодна пропозиція не дійсна
TOO_FEW_JUDGE_BY_UNDER = замало для судження за цих налаштувань
DATA_SET_GIVES_NO_FENCE = дані не дають межі: надто схожі або менше п’яти
AWARDED_ITEMS_HAVE_NO_CLASSES = присуджені предмети не мають класів
THERE_NO_PRICE_OR_QUANTITY = немає ціни чи кількості, з якою порівняти контракт
THERE_NO_MILESTONE_KIND = немає віхи такого виду
NO_TRANSACTIONS_GIVEN = платежів не подано

## Unknown names in the settings

thereIs = { $none ->
    [true] { "" }
   *[false] { " " }Є: { $names }.
 }

noIndicator = показника «{ $code }» немає.{ thereIs }

noSettingForAll = для всіх показників налаштування «{ $name }» немає.{ thereIs } Налаштування одного показника стоять під його [розділом].

noSettingOf = { $code } не має налаштування «{ $name }».{ thereIs }
