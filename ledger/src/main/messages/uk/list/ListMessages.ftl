## ListChecks

LESS_THAN_ZERO_COUNTED_AS = менше за нуль; враховано як є. Відкликане є окремим рядком з етапом «withdrawn», хибне окремим рядком з етапом «corrected»
NOT_WRITTEN_UKRAINE_SO_ANSWERS = записано не «Ukraine», тож відповіді про Україну цей рядок пропускають. Пишіть «Ukraine» або питайте з --recipient
NO_COUNTRY_KNOWN_HERE_SO = такої країни тут не знають, тож відповіді про Україну цей рядок пропускають. Пишіть «Ukraine», якщо йдеться про неї, або питайте з --recipient

sameAsLineEvery = те саме, що рядок { $before }, у кожній клітинці; враховано обидва. Якщо це та сама допомога, вилучіть один

moreThanBillionUnits = { $isUnits ->
    [true] понад мільярд одиниць в одному рядку; враховано як є. Це часом не сума грошей?
   *[false] понад 200 мільярдів євро в одному рядку; враховано як є. Суми пишуть у цілих євро, не в тисячах чи мільйонах
    }

beforeWasLineSays = { IN($text) } раніше, ніж { IN($otherText) }: рядок { $first } каже, що не раніше { $earliest }. Одна з двох дат хибна

deliveredSoFarMore = доставлено досі { $plain }{ $unit }, більше за { $other }{ $unit } з рядка { $first }; враховано як є. Виправте одне з двох або дайте решті власну обіцянку

## OwnList

LIST_AFTER_HOLDFAST_LEDGER_TEMPLATE = список за «holdfast ledger template»
NO_DONOR = немає донора
NO_KEY_WHICH_TIES_STAGES = немає ключа (key), що пов’язує етапи тієї самої допомоги
NO_DAY_AS_WRITTEN_FILE = у такому записі це не день; узято день самого файла
NEITHER_STOCK_NOR_PROCUREMENT_READ = ні stock, ні procurement; прочитано як «не сказано»
NONE_STEP_PART_REPEATS_READ = ні step_of, ні part_of, ні repeats; прочитано як step_of
NO_ROW_LIST_HAS_KEY = жоден рядок цього списку не має ключа, на який указує parent; рядок враховано окремо
PARENTS_LEAD_BACK_ROW_SO = його parent ведуть назад до цього рядка, тож першого серед них немає; кожен враховано окремо

looksLikeListBut = { $file } схожий на список, але не має стовпця «{ $needed }». «holdfast ledger template» записує список з усіма стовпцями.

lineTwoColumnsCalled = { $file }, рядок { $headingRow }: два стовпці звуться «{ $twice }», і не сказати, про який ідеться. Перейменуйте або вилучіть один.

none = нічого з: { $words }

noYearFromPrice = не рік від { $fIRST_YEAR } до { $lAST_YEAR }; рік цін лишено відкритим

noRateForNo = немає курсу { $currency }{ $noText ->
    [true] , бо немає дати
   *[false] { " " }на { $text }
    }: не враховано в { $into ->
    [EUR] євро
   *[other] { $into }
    }, доки не прийнято довідкових курсів Європейського центрального банку
