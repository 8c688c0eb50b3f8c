## LedgerImportText

knownOn = , відомо на

rowsReadReadWith = Рядків прочитано: { $read }, із зауваженням: { $remarked }, пропущено: { $leftOut }; подій: { $events }.

ledgerHasFileAlready = Цей файл уже є в реєстрі: нічого не змінено.

billions = млрд { $code ->
    [EUR] євро
    [UAH] грн
   *[other] { $code }
 }

together = разом

togetherHeading = Разом

atLeastOrNot = * щонайменше або невідомо: деякі рядки не дають вартості в грошах.

totalsFileItselfPublishes = { $of }Підсумків, які публікує сам файл: { $cells }; сумами своїх рядків є { $agree }.

moreRemarksJson = … і ще { $rest } (--remarks, --json)

whereFileContradictsItself = Де файл суперечить сам собі ({ $count }):

leftOut = Пропущено ({ $count }):

howWasRead = Як його прочитано ({ $count }):

line = рядок

column = , стовпець '

placeRow = , рядок

againstKnownOnEvents = Проти { $file } (відомо на { DAY($knownOn) }): однакових подій { $same }.

donor = Донор

stage = етап

added = додано

removed = вилучено

revised = змінено

## LedgerOpenCommand

since = Від

what = що

millions = млн { $code ->
    [EUR] євро
    [UAH] грн
   *[other] { $code }
 }

arrived = надійшло

openPromisesListRecords = Відкрито: { $open } з { $promises } обіцянок. Що надійшло, список фіксує для { $telling }; для { $notRecorded } ні, тож вони не зафіксовані, а не відкриті (--silence waiting перелічує і їх).

promisesOpenListSays = Відкрито { $open } з { $promises } обіцянок. Про { $telling } список щось каже щодо поставки; про решту ніхто не знає.

## LedgerSlipsCommand

slipsUntilAll = До надходження всього (--whole) було б { $values }.

slipsUntilFirst = До першого надходження (без --whole) було б { $values }.

nothingWritten = Нічого не записано (--dry-run).

slipsWritten = Записано до tables/uncertainties.csv і sources.csv кейсу { $folder }.

CASE_HAS_NO_LEVER_WITH = У кейсі немає заходу з дією «slip», який пересунули б виміряні затримки.

ledgerHasNoList = У реєстрі немає списку, відомого на { $known }, останній день, про який кейс може знати.

caseCannotBeWritten = Кейс записати не вдалося: { IN($why) }.

## DiffCommand

## FreezeCommand

idTakes = --id — це { IN($form) }; вказано «{ $id }».

idTooLong = «{ $id }» задовге як назва. Вкажіть коротшу через --id.

nothingCanBeAdded = До { $file } у такому вигляді нічого не додати. Запишіть його список із дефісом перед кожним твердженням («- id: …») і нічого після останнього.

cannotWriteTo = Записати до «{ $file }» не вдалося: { IN($why) }.

statementAddedThereAlready = Тверджень додано: { $added }, уже були: { $kept }.

thereAlreadyNoLonger = Уже були і більше не справджуються:

takeOutFileFreeze = . Вилучіть це з файла, щоб закріпити наново.

## ConditionsCommand

stateOpen = відкрита

holdfastFundHasProblems = holdfast: у фонді є помилки; нічого не обчислено.

condition = Умова

owner = відповідальний

tableDue = строк

state = стан

daysLate = днів запізнення

million = млн

released = виплачено

mayBeReleased = можна виплатити

heldBack = затримано

evidenceNotApproved = доказ, не погоджено

approvedByOne = погодив один

stateMet = виконано

## CheckCommand

error = помилка:

warning = застереження:

errors = { $n ->
    [one] { $n } помилка
    [few] { $n } помилки
   *[other] { $n } помилок
    }

CLASS = Референтний клас
PROGRAMMES = Програм
MIDDLE = Середина
FIVE = 5 %
NINETY_FIVE = 95 %

warnings = { $n ->
    [one] { $n } застереження
    [few] { $n } застереження
   *[other] { $n } застережень
    }

weighWithInfluence = Яка частка відповіді тримається на кожному: 'holdfast check { $folder } --influence'. Складає план з усіма заходами й програє його в кількох тисячах варіантів майбутнього: уперше кілька хвилин, далі секунди, доки кейс і програма не змінилися.

figuresInPlace = { $all ->
    [0] Жодна цифра не спирається на документ.
   *[other] Цифр, що спираються на документи: { $all }; місце записано для { $placed }.{ $placed ->
        [0] { " " }Де вони стоять, кейс каже в passages.csv; відтоді місце потрібне для кожної.
       *[other] { "" }
    }
 }

CHECKED_TABLE = Таблиця
FROM_DOCUMENT = з документа
DERIVED = виведено
ASSUMPTION = припущення
ALL = усі

sound = { IN($title) }: без помилок.

sources = { $n } { $n ->
    [one] джерело
    [few] джерела
   *[other] джерел
    }

claims = { $n } { $n ->
    [one] твердження
    [few] твердження
   *[other] тверджень
    }

levers = { $n } { $n ->
    [one] захід
    [few] заходи
   *[other] заходів
    }

statedInChecks = , { $n } { $n ->
    [one] твердження
    [few] твердження
   *[other] тверджень
    } у checks.yaml

contents = { $sources }, { $claims }, { $levers }{ $statements }; сценарії: { $scenarios }.

period = { $months } від { $first }, відоме до { $knownBy }; хеш кейсу { $hash }.

everyClass = Кожне зростання, кожен шанс встигнути й кожна умова називають свій референтний клас.

withoutClass = Без референтного класу: { $names }.

## LedgerTimeCommand

monthsFromAllWatched = Місяців від етапу «{ $stage }» до етапу «{ $otherStage }»{ $endsIsALL ->
    [true] , усе
   *[false] { "" }
    }, спостереження до { DAY($watched) }.

group = Група

promises = обіцянок

hasArrived = надійшло

quarterBy = чверть за

halfBy = половина за

threeQuartersBy = три чверті за

logRankTestChi = Логранговий критерій: хі-квадрат { $statistic }, ступенів свободи { $freedom }, p = { $p }.

leftOutWhichList = Пропущено: { $silent }, про пізніший етап яких список нічого не каже, { $undated } без потрібної дати. «…» ще не надійшло.

twoNumbersLeastMost = Два числа — це найменше й найбільше, скільки це могло тривати: список не датує обох етапів.{ $none ->
    [true] { " " }Де найменше 0, ніщо не каже, що це взагалі тривало; з таких очікувань квантилів не вивести.
   *[false] { "" }
    }

## FlagsCommand

ledgerNamesNoContract = Реєстр не називає жодного контракту.

whatLedgerCallsContracted = Що реєстр називає законтрактованим:

notTheseFiles = немає в цих файлах

noFlags = без позначок

holdfastSettingsHaveProblems = holdfast: у налаштуваннях є помилки; нічого не обчислено.

whoOrWhat = Хто або що

flags = позначки

field = Поле

processes = процедур

share = частка

question = Запитання

## DiffText

before = До:

after = Після:

dataSame = Дані однакові.

rowsAdded = Додані рядки

rowsRemoved = Вилучені рядки

headCase = (кейс

rows = Рядки

newOnes = додано

dropped = вилучено

changed = змінено

remarksOnly = лише зауваження

figuresChangedLargestChange = Цифри, що змінилися, спершу найбільша зміна

range = діапазон

from = від 0

shareNew = нове

toZero = до 0

choicesChanged = Вибір, що змінився

titlesNotesSourcesDates = Назви, примітки, джерела, дати та фактичні дані, що змінилися

titlesNotesSourcesDatesActuals = Змінилися також назви, примітки, джерела, дати та фактичні дані:

allShowsThem = ; --all показує їх.

moreAllShowsThem = … і ще { $left }; --all показує їх.

rowsRow = рядок

rowsWord = рядки

more = ; і ще { $left }

beforeHead = До

afterHead = Після

difference = Різниця

eachCaseCountsBy = Кожен кейс рахує за власними умовами, і вони різні:

firstMonth = перший місяць

onlyBefore = лише до:

onlyAfter = лише після:

weightsItems = ваги виробів

moneyOf = { CURRENCY($currency) }

currency = валюта

discount = дисконт

twoCasesHaveNo = Два кейси не мають спільних місяців.

needMet = Потребу задоволено

points = Пункти

most = Найбільше у

beforeColumn = до

afterColumn = після

underFloorBefore = Нижче мінімуму до

overMonthsBothCases = За { $span }, місяці обох кейсів: частка повної потреби, яку задоволено, середнє за місяцями; місяць, у якому різниця найбільша; виробо-місяці нижче мінімуму, без ваг і дисконту.

## LedgerGapCommand

gapOpen = відкрито

PER_DIVIDES_BY_DONOR_SIZE = --per ділить на розмір донора: уживайте з --by donor.
THERE_NOTHING_DRAW_NO_AMOUNT = Немає чого малювати: жодна сума не більша за нуль.

hasNoSuchAid = У { $file } немає такої допомоги.

rowsSaySo = (рядки, які так кажуть)

donorsWhose = (донорів, чия вона)

whatRecordedAid = Що зафіксовано для етапу «{ $stage }»: { $listed }.

amountsNotToldThem = У них не названо сум: { $lacking }; у реєстрі немає рівня цін зони євро від їхнього року до того, або вони не мають року. Прийміть таблицю Світового банку NY.GDP.DEFL.KD.ZG командою «holdfast ledger import».

pricesByEuroArea = У цінах { $year } року за дефлятором зони євро.

notCountedBecauseLedger = Не враховано, бо в реєстрі немає курсу їхнього дня: суми не в { $code ->
    [EUR] євро
   *[other] { $code }
    } ({ $amounts }). Прийміть довідкові курси Європейського центрального банку (eurofxref-hist.csv) командою «holdfast ledger import»; сам список приймати знову не треба. Сума без дати лишається невідомою.{ $own ->
    [NONE] { "" }
   *[other] { " " }Або порахуйте їх у їхній валюті: --currency { $own }.
    }

onlyInEuros = { $what } рахує в євро: приберіть --currency.

trackerInEuros = { $file } — список трекера; він рахує в євро і не переводиться: приберіть --currency.

ledgerHasNoGross = У реєстрі немає { $gdp ->
    [true] валового внутрішнього продукту
   *[false] населення
    }. Прийміть таблицю Світового банку, яка називає свій показник ({ $indicator }), командою «holdfast ledger import».

eurHead = євро на особу

## ProgressLine

left = … ще близько { $time }

## AuditText

LOG_HAS_NO_ENTRIES_YET = У журналі ще немає записів.
NO_HEAD_FROM_ELSEWHERE_WAS = Голови з іншого місця не подано, тож ніхто не може сказати, чи журнал обрізано або переписано цілком: збережіть її («holdfast audit head») і подайте з --head.
ONLY_LOG_WAS_CHECKED_NOT = Перевірено лише журнал, а не те, про що він.
HEAD_BESIDE = голова поруч
PROOF_DOES_NOT_HOLD_DOES = Доказ не діє: він не веде від ранішої голови до пізнішої.

logAsWasWritten = Журнал такий, яким його писали: { $n ->
    [one] { $n } запис
    [few] { $n } записи
   *[other] { $n } записів
    }, останній { $when }.

importsWithEventsAll = Імпортів: { $n }, подій у них: { $toIntExact2 }: усе, що внесено, і нічого більше.

continuesWhatHeadsWere = Він продовжує те, що рахують збережені голови ({ $kept }).

entryFiguresOlderHoldfast = Запис { $entry }, цифри з { $file }: старіший Holdfast тримав їх поруч зі сховищем, і вони не прийшли з ним, тож тут їх не вжито й не перевірено. Імпортуйте файл знову.

entryFiguresOlderHoldfastTook = Запис { $entry }, цифри з { $file }: старіший Holdfast прийняв їх і не вніс їхнього хешу. Імпортуйте файл у новий реєстр, щоб їх перевірити.

accountEntriesHoldNo = Обліковий запис { $name }: його записи не містять хешу. Вони зі старішого Holdfast, або обліковий запис додано повз програму. Зміна через Holdfast вносить хеш.

findingsWhatStoredNot = { $findings ->
    [one] { $findings } знахідка
    [few] { $findings } знахідки
   *[other] { $findings } знахідок
    }. Збережене не є тим, що писали. Ця перевірка нічого не змінила. Збережіть сховище як є, як доказ; справну копію відновіть деінде: «holdfast store restore COPY --ledger NEW».

entryNoEntryAny = Запис { $place } уже не є записом: { $why }.

entryWasChangedText = Запис { $number } змінено: його текст не дає хешу, збереженого з ним.

entryWasChangedHash = Запис { $number } змінено, а його хеш обчислено знову: запис { $later } писали після іншого (або змінено його самого).

entryThereAgainPlace = Запис { $number } стоїть знову на місці { $place }.

entryStandsBehindEntry = Запис { $number } стоїть за записом { $after }: порядок змінено.

entryStoredUnderNumber = Запис { $number } збережено під номером { $place }.

entrySaysButOne = Запис { $number } каже { $when }, а попередній { $before }: жоден запис не старіший за попередній, тож один із двох часів змінено.

headBesideLogWas = Голову біля журналу змінено або забрано: { $why }.

entryImportEventsLedger = Запис { $entry }, імпорт { $file }: його події в реєстрі не ті, що імпортовано{ $enteredIsFound ->
    [true] ; одну змінено або пересунуто.
   *[false] : тоді подій { $n }, тепер { $found }.
    }

entryImportNoLonger = Запис { $entry }, імпорт { $file }: його вже немає в реєстрі; його видалено.

entryImportLedgerStands = Запис { $entry }, імпорт { $file }: у реєстрі він стоїть за пізнішим імпортом; порядок змінено.

importLedgerNoEntry = Імпорт { $number } реєстру, { $file }: жоден запис журналу цього не каже; його додано повз програму або його запис видалено.

entryFiguresTheyNot = Запис { $entry }, цифри з { $file }: це не ті, що імпортовано, тож кожна обчислена з ними сума може бути хибною{ $enteredIsFound ->
    [true] ; одну змінено або пересунуто.
   *[false] : тоді цифр { $n }, тепер { $found }.
    }

accountNotWhatEntry = Обліковий запис { $name } не такий, яким його зробив запис { $entry }: його роль, пароль або стан змінено повз програму.

accountLastEnteredEntry = Облікового запису { $name }, востаннє внесеного в записі { $entry }, немає: його видалено повз програму.

accountNoEntryLog = Обліковий запис { $name }: жоден запис журналу цього не каже; його додано повз програму, і хто знає його пароль, може увійти.

headWasKept = голова від { $when }, яку збережено

entryLogHeadCounts = Запис { $number } є в журналі, який рахує голова: { $entry }

proofDoesNotHold = Доказ не діє: він не веде від запису { $number } до своєї голови.

logEntriesBeginsWith = Журнал із { $later } записів починається з тих { $earlier }, які рахує голова: він лише зріс. Його голова тепер: { $text }

proofHoldsForLog = Доказ діє для журналу з { $head } записів, але його голова не та, яку ви зберегли. Попросіть доказ зростання від вашої: «holdfast audit prove --since HEAD».

entry = запис

whenUtc = коли (UTC)

tableWho = хто

subject = предмет

referenceTablesAsEntered = Довідкових таблиць: { $tables }, як внесено.

accountsAsEntered = Облікових записів: { $accounts }, як внесено.

NOT_CHECKED_NO_HASH = Не перевірено, бо журнал не містить їхнього хешу: хто увійшов, відкриті запрошення, обчислення та файли в теках.
NOR_COULD_BE_CHECKED = Не можна було перевірити й того, що перелічено нижче.

entriesDeleted = { $several ->
    [true] Записів від { $first } до { $last } немає: їх видалено.
   *[false] Запису { $last } немає: його видалено.
 }

logCutOff = { $none ->
    [true] Журнал порожній
   *[false] Журнал закінчується записом { $end }
 }, але { IN($head) } рахує { $counted }: { $several ->
    [true] записів від { $first } до { $counted }
   *[false] запису { $counted }
 } немає. Журнал обрізано або на його місце поставлено старішу версію.

entriesOfOtherHistory = { $several ->
    [true] Записи від { $first } до { $last } не ті,
   *[false] Запис { $last } не той,
 } що рахує { IN($head) }: щось там змінено, а наступне обчислено знову, або голова від іншого журналу.

entriesNotCounted = { $several ->
    [true] Записів від { $first } до { $last }
   *[false] Запису { $last }
 } голова біля журналу не рахує: додано повз програму або лишила програма, яку зупинили під час запису у файл.

## LedgerBurdenCommand

saysNothingStageHas = { $file } нічого не каже про цей етап; у ньому є: { $listed }.

itselfEurBn = самостійно, млрд євро

textGdp = % ВВП

withEuShareEur = із часткою ЄС, млрд євро

methodCountryShareUnion = Метод: частка країни в допомозі Союзу така, як її публікує список (бюджет, Фонд миру та Інвестиційний банк, кожен за своїм ключем); рядки самих інституцій пропущено. Валовий внутрішній продукт: із самого списку.

listHasNoShares = Для цього запитання список не має часток у допомозі Союзу: показано лише те, що кожен дає сам.

## LedgerTemplateCommand

thereAlreadyLeftAs = «{ $out }» уже є і лишається як є; назвіть інший файл.

## LedgerArguments

ledgerCannotBeUsed = Реєстр «{ $folder }» ужити не вдалося: { IN($why) }.

## ContractFiles

andMore = … і ще { $rest }.

problemsAllRead = { $problems ->
    [0] помилок немає
    [one] { WHOLE($problems) } помилка
    [few] { WHOLE($problems) } помилки
   *[many] { WHOLE($problems) } помилок
 }; усе, що вдалося прочитати, враховано.

## CoverageCommand

times = разів

## Say

NOT_WRITTEN_UTF_8 = його записано не в UTF-8
FAILED = не вдалося

thereNo = немає «{ $file }»

noPermissionFor = немає дозволу на «{ $file }»

thereNotFolder = «{ $file }» є і не є текою

cannotBeWritten = «{ $file }» записати не вдалося: { IN($why) }.

## IndicatorsCommand

yesIf = Так, якщо

because = Бо

falseAlarm = Хибна тривога

needs = Потребує

setting = Налаштування

source = Джерело

## ValidateCommand

commaLine = , рядок

## Main

nothingWasComputed = ; нічого не обчислено.

## NewCommand

notEmptyLeftAs = «{ $path }» не порожня і лишається як є; назвіть іншу теку.

filesFromTemplateNext = { $path }: файлів із шаблону «{ $template }»: { $files }. Далі:

readmeMdSaysWhat = { $path }/README.md каже, що замінити спершу.

## LedgerQuestion

DONOR = донор
RECIPIENT = отримувач
LIST = список
LEDGER = Реєстр
LEDGER_HAS_FIGURES_BUT_NO = У реєстрі є цифри, але немає списку допомоги. Прийміть його командою «holdfast ledger import FILE».

ledgerHasNothingWas = У реєстрі немає нічого{ $hasAsOf ->
    [true] , що було відомо на { $asOf }
   *[false] { "" }
    }. Прийміть файл командою «holdfast ledger import FILE».

otherListsSeries = Інші списки (--series):

## LedgerDonorCommand

oldest = Найдавніші:

contractsHoldfastOversightFlags = Контракти (запитання про них: «holdfast oversight flags FILE --ledger DIR»):

## LedgerDiffCommand

LEDGER_HAS_NO_LIST_TWO = У реєстрі немає списку у двох версіях.
VERSION = версія
ledgerHasNoVersion = У реєстрі немає версії до { $file }.

earlier = До:

later = Після:

eurBnAll = млрд євро разом

earlierColumn = до

laterColumn = після

differenceColumn = різниця

## AnswersText

doesNotHold = Не справджується:

holdsHeading = Справджується:

nothingStatedAboutAnswers = про його відповіді у checks.yaml нічого не сказано.

statementAboutAnswers = { $all } { $all ->
    [one] твердження
    [few] твердження
   *[other] тверджень
    } про його відповіді

itHolds = , і воно справджується.

allHold = ; усі справджуються.

holdsDoesNot = : { $holding } { $holdingIsValue ->
    [true] справджується,
   *[false] справджуються,
    } { $failing } { $failingIsValue ->
    [true] ні.
   *[false] ні.
    }

noAnswer = немає відповіді

dividedByZero = ділення на нуль

moreMonth = , і ще місяців: { $months }

found = знайдено

against = проти

## Ledger

NO_MONTH_KNOWN = місяць невідомий
OWN_LIST = Власний список
entriesWritten = До { $file } записано { $entries } { $entries ->
    [one] запис
    [few] записи
   *[other] записів
}.

fromList = За даними { $list }. Етапи стоять поруч і не додаються.

listOfRelease = { $file } ({ $release }), відомо з { DAY($known) }

noWaitCanBeRead = Із { $file } не можна дізнатися, скільки чекали від етапу «{ IN($from) }» до етапу «{ IN($until) }»: про { $silent } нічого не сказано, { $undated } без дати.

doesNotDate = { $file } не дає дати етапу «{ IN($until) }»: для жодного з { $ended } очікувань від етапу «{ IN($from) }» до етапу «{ IN($until) }» невідомо, скільки воно тривало щонайменше. Вони тривали від 0 до { TENTH($most) } місяця, і з цього запізнення не виміряти; нічого не записано. Візьміть список із датами обох етапів («holdfast ledger template» створює порожній; --series його називає) або інші етапи за допомогою --from і --until.

## DonorNames

EU_COMMISSION_AND_COUNCIL = ЄС (Комісія і Рада)
EUROPEAN_UNION = Європейський Союз
EU_INSTITUTIONS = Інституції ЄС
EUROPEAN_INVESTMENT_BANK = Європейський інвестиційний банк
EUROPEAN_PEACE_FACILITY = Європейський фонд миру
EUROPEAN_COMMISSION = Європейська комісія
CZECH_INITIATIVE = Чеська ініціатива

## CopyCommand

copiedTo = Скопійовано до { $file }.
putBackInto = Відновлено до { $store }.
PUT_BACK = Відновлено.
NOTHING_PUT_BACK = Нічого не відновлено.

## SmpsCommand

# $name (String), $written (String), $scenarios (long), $stages (int), $maximise (boolean)
smpsInstance = { $name }: { $scenarios ->
    [one] { $written } сценарій
    [few] { $written } сценарії
   *[many] { $written } сценаріїв
}, етапів: { $stages }, { $maximise ->
    [true] максимізація.
   *[false] мінімізація.
}

smpsObjective = Ціль

smpsBound = Межа

smpsSampled = Вибірка

smpsSample = сценаріїв: { $ways }; 95 зі 100 таких вибірок лежать між { $low } і { $high }

smpsSampledBound = Межа, з вибірок

# $samples (int), $low (String), $high (String)
smpsSamples = середній оптимум вибірок (усього { $samples }); 95 таких середніх зі 100 лежать між { $low } і { $high }

# $got (int), $risk (String)
smpsNoSample = --sample приймає число від 2 і лише середнє, а отримано { $got } з --risk { $risk }.

smpsMethod = Метод

# $method (String), $written (String), $iterations (long), $cutsWritten (String), $cuts (long)
smpsWork = { $method }, { $iterations ->
    [one] { $written } ітерація
    [few] { $written } ітерації
   *[many] { $written } ітерацій
}{ $cuts ->
    [0] { "" }
    [one] , { $cutsWritten } відтинання
    [few] , { $cutsWritten } відтинання
   *[many] , { $cutsWritten } відтинань
}

smpsFirstStage = Перший етап (змінні, що не дорівнюють 0):

smpsNote = Примітка: { $note }

smpsNoFolder = «{ $path }» немає: ні теки із задачею, ні файлу.

smpsValidation = У сценаріях файлу, за етапами:

smpsStopped = { $costs } …, а далі допустимої точки немає

smpsNoRisk = --risk не може бути «{ $got }». Це mean, worst, cvar:TAIL або mix:WEIGHT,TAIL, де числа лежать між 0 і 1, як-от cvar:0.1.
