## Where it stands

# $file (String), $line (int), $column (int), $what (org.holdfast.model.Text)
atColumn = { $file }, рядок { $line }, позиція { $column }: { IN($what) }

# $file (String), $line (int), $what (org.holdfast.model.Text)
atLine = { $file }, рядок { $line }: { IN($what) }

# $file (String), $what (org.holdfast.model.Text)
inFile = { $file }: { IN($what) }

## The files

# $what is core, time, stoch, problem, lattice or StochOptFormat
noFile = Немає файлу { $what } ({ $endings }). Задача — це файли core, time і stoch (SMPS), один файл .sof.json (StochOptFormat) або problem.json і lattice.json (MSPFormat).

severalFiles = Файлів { $what } кілька ({ $endings }). У теці має бути одна задача. Назвіть потрібну: її файл stoch замість теки.

unreadable = Файл не вдається прочитати ({ $reason }). Перевірте, чи маєте до нього доступ.

# $limit (long) bytes
tooLarge = Файл більший за межу в { $limit } байтів.

## Lines

notANumber = «{ $word }» — не число. Пишіть його як 12, -0.5 або 1.2E3.

infinite = «{ $word }» означає нескінченність, як і кожне число від 1E20, і тут стояти не може. Напишіть потрібне число; межу, якої немає, просто не пишуть.

# $form (org.holdfast.model.Text)
expected = Очікується: { IN($form) }.

FORM_ROW = вид і назва обмеження

FORM_COLUMN = змінна, обмеження, коефіцієнт і, можливо, друге обмеження з коефіцієнтом

FORM_SIDE = назва набору, обмеження, число

FORM_BOUND = вид межі, назва набору, змінна, значення

FORM_PERIOD = перша змінна, перше обмеження, назва періоду

FORM_ROW_PERIOD = обмеження й період

FORM_COLUMN_PERIOD = змінна й період

FORM_ELEMENT = змінна, обмеження, значення, можливо період, імовірність

FORM_BLOCK = BL, назва блоку, період, імовірність

FORM_SCENARIO = SC, назва, попередник або ROOT, імовірність, період

FORM_ENTRY = змінна, обмеження, значення

noSection = Розділу «{ $section }» тут немає. Є { $sections }.

NO_END = Файл закінчується без ENDATA: можливо, його обрізано. Завантажте його знову або завершіть рядком ENDATA.

headerWithMore = Рядок, що починається з першої позиції, відкриває розділ, а після { $section } нічого не пишуть. Рядок із числами починайте з пробілу.

## The core file

NO_OBJECTIVE = Немає рядка виду N, тобто цілі. Додайте його в ROWS.

NO_COLUMNS = Немає змінних. Додайте розділ COLUMNS.

secondSet = Другий набір «{ $name }» поруч із «{ $first }» прочитати не можна: файл не каже, який із них чинний. Залиште один.

noSense = «{ $word }» — не напрям цілі. Напишіть MIN або MAX.

noKindOfRow = Виду обмеження «{ $kind }» немає; є N, L, G та E.

rowTwice = Обмеження «{ $row }» записано двічі. Вилучіть або перейменуйте одне.

twoCoefficients = Змінна «{ $column }» має два коефіцієнти в обмеженні «{ $row }». Залиште один.

# $section is RHS or RANGES
twoSides = Обмеження «{ $row }» має два числа в { $section }. Залиште одне.

twoBounds = Змінна «{ $column }» має дві межі виду { $kind }. Залиште одну.

BOUND_WITHOUT_VALUE = Межа не має значення. Запишіть його після змінної.

noKindOfBound = Вид межі «{ $kind }» прочитати не можна; є { $kinds }.

noRow = У файлі core немає обмеження «{ $row }».{ MEANT($nearest) }

noColumn = У файлі core немає змінної «{ $column }».{ MEANT($nearest) }

## The time file

NO_PERIODS = Немає періодів. Додайте розділ PERIODS.

rowWithoutPeriod = Обмеження «{ $name }» не має періоду. Назвіть його в ROWS.

columnWithoutPeriod = Змінна «{ $name }» не має періоду. Назвіть її в COLUMNS.

# $period (int)
rowsOutOfOrder = Перше обмеження періоду { $period } стоїть раніше, ніж попереднього. Назвіть обмеження та змінні в розділах ROWS і COLUMNS після PERIODS EXPLICIT.

# $period (int)
columnsOutOfOrder = Перша змінна періоду { $period } стоїть раніше, ніж попереднього. Назвіть обмеження та змінні в розділах ROWS і COLUMNS після PERIODS EXPLICIT.

periodTwice = Період «{ $name }» записано двічі. Перейменуйте один.

noPeriod = У файлі time немає періоду «{ $name }»; є { $periods }.

laterColumn = Обмеження «{ $row }» періоду { $period } містить змінну «{ $column }» пізнішого періоду, { $later }. Перенесіть обмеження до { $later }.

## The stoch file

NOTHING_UNCERTAIN = У ньому немає нічого непевного. Додайте розділ INDEP, BLOCKS або SCENARIOS із записами.

SCENARIOS_BESIDE = SCENARIOS поряд з INDEP чи BLOCKS прочитати не можна. Запишіть усе як SCENARIOS.

SECTION_FIRST = Спершу очікується розділ INDEP, BLOCKS або SCENARIOS.

noStochSection = Розділ { $section } прочитати не можна; є INDEP, BLOCKS і SCENARIOS.

notDiscrete = «{ $word }» прочитати не можна: лише дискретні наслідки (DISCRETE), що замінюють значення core (REPLACE), додаються до них (ADD) або множать їх (MULTIPLY). Спершу витягніть наслідки з розподілу.

blockElsewhere = Вище блок «{ $name }» стає відомим у { $period }. Дайте цьому блоку власну назву або той самий період.

BLOCK_FIRST = Спершу очікується рядок BL із блоком, періодом та ймовірністю.

SCENARIO_FIRST = Спершу очікується рядок SC зі сценарієм, попередником, імовірністю та періодом.

noScenario = Вище немає сценарію «{ $name }». Запишіть попередника раніше або ROOT.

ONE_AT_FIRST = Перший період певний: у ньому може починатися лише один сценарій.

scenarioTwice = Сценарій «{ $name }» записано двічі. Вилучіть або перейменуйте один.

beforeBranch = Сценарій «{ $scenario }» починається в { $begins }, а це число стоїть у { $stands }. Запишіть його в сценарії, від якого він відгалужується.

noAncestor = Сценарій «{ $scenario }» починається в { $period } від кореня, і ніщо не каже, що було раніше. Відгалузьте його від іншого сценарію.

FIRST_IS_CERTAIN = Перший період певний; це число стоїть у ньому.

knownEarlier = Про число в періоді { $stands } сказано, що воно відоме вже в { $said }. Його взято як відоме в { $stands }: тутешні методи дізнаються число в тому періоді, у якому воно стоїть.
otherPeriod = Це число стоїть у періоді { $stands }, а стати відомим має в { $said }. Назвіть { $stands }.

twoNumbers = «{ $what }» має два числа в одному варіанті. Залиште одне.

twoElements = «{ $what }» визначають і { $first }, і { $second }. Залиште його в чомусь одному.

noBoundToMove = Змінна «{ $column }» не має в ядрі межі { $kind }, до якої можна додати чи яку можна помножити. Задайте її там або напишіть REPLACE.

belowZero = Ця межа менша за 0, а змінна «{ $column }» у ядрі не менша за 0. Задайте там нижню межу.

rowLeftOut = Рядок «{ $row }» не враховано: він виду N. Назвіть ціль або інше обмеження.

blockProbability = Імовірність одного з наслідків { $name } — { $p }. Вона лежить між 0 і 1.

scenarioProbability = Імовірність одного зі сценаріїв — { $p }. Вона лежить між 0 і 1.

blockSum = Сума ймовірностей наслідків { $name } — { $sum }, а має бути 1.

scenarioSum = Сума ймовірностей сценаріїв — { $sum }, а має бути 1.

blockDivided = Сума ймовірностей наслідків { $name } — { $sum }; кожну поділено на неї.

scenarioDivided = Сума ймовірностей сценаріїв — { $sum }; кожну поділено на неї.

rangeUncertain = «{ $name }» у ядрі є набором діапазонів, а діапазон не може бути невизначеним. Запишіть обмеження як два, кожне зі своєю правою частиною.

takenAsSides = «{ $name }» у файлі stoch не є стовпцем ядра, тож його рядки прочитано як праві частини.

blockLeavesOut = У деяких варіантах { $name } немає чисел, які є в першому; їх узято з першого.

scenarioLeavesOut = У сценарії { $name } немає чисел, які має { $parent }; їх узято з ядра, а не з { $parent }.

# $count (int) how many such columns there are
wholeWithoutBounds = { $count ->
    [one] { $count } ціла змінна не має меж ({ $column }); прийнято, що її значення — від 0 до 1.
    [few] { $count } цілі змінні не мають меж ({ $column } та інші); прийнято, що їхні значення — від 0 до 1.
   *[many] { $count } цілих змінних не мають меж ({ $column } та інші); прийнято, що їхні значення — від 0 до 1.
    }

noLower = Змінна { $column } має верхню межу, меншу за 0, і не має нижньої; прийнято, що нижньої немає.

tooManyOutcomes = Період { $period } має понад { $most } наслідків, бо кожен елемент змінюється окремо. Розв’яжіть вибірки з них: --sample 100 витягує сто.

## Files of JSON

brokenJson = Це не JSON: { $reason }

AN_OBJECT = об’єкт у фігурних дужках

AN_ARRAY = список у квадратних дужках

A_STRING = рядок у лапках

A_NUMBER = число

noEntry = У цьому об’єкті немає «{ $name }».

unknownEntry = Запис «{ $name }» тут невідомий.{ MEANT($nearest) }

noName = «{ $name }» не існує.{ MEANT($nearest) }

variableTwice = Змінна «{ $name }» трапляється двічі. Вилучіть або перейменуйте одну.

# $variable (String), $stage (int)
noVariable = На етапі { $stage } немає змінної «{ $variable }».

unreadType = { $type } прочитати не можна. Є Variable, ScalarAffineFunction, ScalarQuadraticFunction, VectorOfVariables і VectorAffineFunction у LessThan, GreaterThan, EqualTo, Interval, Nonnegatives, Nonpositives, Zeros, а для змінних також Integer і ZeroOne.

notLinear = Добуток «{ $one }» і «{ $other }» нелінійний: жодна з них не є випадковою змінною цієї підзадачі.

# $components (int)
noComponent = Такої компоненти немає; усього їх { $components }.

noVersion = Версію { $version } прочитати не можна; можна 1.0 і попередні.

noProbability = Імовірність дорівнює { $p }. Вона має бути від 0 до 1.

moreThanOne = Сума ймовірностей того, що настає далі, дорівнює { $sum }, тобто більша за 1.

arrowsSum = Сума ймовірностей того, що настає далі, дорівнює { $sum }, а має дорівнювати 1.

NO_FIRST_NODE = Не сказано, з якої вершини починати. Назвіть її наступницею кореня або надайте їй етап 0.

circle = Вершина «{ $name }» веде сама до себе: граф без кінця тут не розв’язати.

neverReached = До вершини «{ $name }» від кореня шляху немає.

beginsAt = Сценарій починається з першої вершини, «{ $name }», і проходить її лише раз.

TWO_SENSES = Одну підзадачу мінімізують, іншу максимізують. Задайте всім один напрям.

noState = «{ $name }» — випадкова змінна або вже входить як інший стан. Кожному стану потрібна власна змінна.

NO_STAGE = Етап — ціле число від 0 до останнього етапу задачі.

NOT_THE_NEXT_STAGE = Те, що настає далі, має бути на наступному етапі.

FIRST_IS_DRAWN = Перший етап теж випадковий: жодне рішення йому не передує, тож його й не названо.

## Solving

WHOLE_NUMBERS_LATER = На пізнішому етапі змінні цілі: площини знизу тоді не знаходять оптимуму. Оберіть метод extensive.

tooManyToFollow = Сценаріїв { $scenarios }: забагато, щоб пройти кожен. Спробуйте метод sddp.

tooManyForOne = Одна програма для стількох сценаріїв ({ $scenarios }) мала б вузлів { $nodes }, більше ніж { $most }. Спробуйте --sample 200, якщо кожен елемент випадає окремо, або метод sddp.

NO_POINT_IN_TIME = Час минув, перш ніж хоч один шлях мав точку. Дайте більше через --time-limit.

TOO_DEEP = Пізніший етап сам не має межі, а те, що він дає, сягає порядку 10¹² або більше: забагато, щоб шукати етап за етапом. Подайте витрати в більших одиницях або скористайтеся --method extensive.

NOTHING_IN_TIME = Час минув, перш ніж кожен сценарій пройдено хоча б раз: не відомо ні політики, ні межі. Дайте більше через --time-limit.

boundInTime = Час минув, перш ніж кожен сценарій пройдено хоча б раз. Політики не відомо, лише те, що жодна { $maximise ->
    [true] не дасть більше,
   *[false] не коштуватиме менше,
} ніж { $bound }. Дайте більше через --time-limit.

NOT_SAMPLED = вибірки можна робити зі SMPS, де кожен елемент змінюється окремо (INDEP, BLOCKS). Тут названо всі сценарії: розв’яжіть без --sample.

FRESH_WITHOUT_POINT = Політика вибірки не має точки в якомусь сценарії, якого в ній не було. Витягніть більше через --sample.

NO_FIRST_STAGE = Жодне рішення першого етапу не лишає точки для кожного наслідку.
