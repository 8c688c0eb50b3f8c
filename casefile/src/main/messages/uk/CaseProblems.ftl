## Names that point to other rows

unknownName = «{ PLAIN($name) }» немає в { IN($table) }.{ MEANT($nearest) }

wrongKindOfName = «{ PLAIN($name) }» є в { $table }, але { IN($is) }. Потрібно: { IN($wanted) }.

duplicateRow = «{ PLAIN(IN($key)) }» уже є в рядку { $first }. Залиште один із двох рядків.

nameInTwoTables = «{ PLAIN($name) }» є також назвою в { $other }. Виберіть іншу, щоб рядки могли посилатися на обидві.

## Time and money

knownTooLate = Це стало відомо { PLAIN($knownOn) }, після { $knownBy }, дати known_by кейсу. Візьміть раніше число; пізнішому місце в actuals.csv.

targetKnownTooLate = hindcasts.csv порівнює прогноз із цією метою, але її названо { PLAIN($knownOn) }, після { $knownBy }, дати known_by кейсу. Візьміть мету того дня або дайте цій окремий ряд.

noExchangeRate = Для «{ PLAIN($currency) }» у { $year } році немає курсу. Додайте рядок до exchange_rates.csv.

noDeflator = Для «{ PLAIN($area) }» у { $year } році немає індексу цін. Додайте рядок до deflators.csv.

outOfOrder = «{ PLAIN($value) }» передує { PLAIN($other) }, стовпцеві «{ $otherColumn }» того самого рядка.

outsideHorizon = «{ PLAIN($value) }» поза періодом (від { $first } до { $last }), тож рядок нічого не змінює.

alreadyThere = «{ PLAIN($month) }» передує першому місяцеві: ця потужність є від початку. Перевірте, чи не враховано її ще й у потужності виробника.

## What rows say together

quantityOrLaunches = Потреба має або «quantity», або всі три: «against», «share_engaged» і «per_target»; { $both ->
    [true] у цьому рядку є і те, і те.
   *[false] у цьому рядку немає повністю ні того, ні того.
    }

noLaunches = «{ PLAIN($item) }» не має в adversary_flows.csv рядка з flow «launches», тож цей рядок був би нічим.

noStock = У stocks.csv немає запасу «{ PLAIN($item) }» у «{ PLAIN($holder) }»: він вважається нульовим. Додайте рядок, щоб це сказати.

needWithoutBasis = Ніде не сказано, на чому ґрунтується ця потреба в «{ PLAIN($item) }». Пишіть observed_use, stated_requirement, follows_launches, judgement або circular; доти вона входить до головного показника.

basisAgainstLaunches = «{ PLAIN($basis) }» не підходить: ця потреба йде за пусками, бо «against» заповнено. Пишіть follows_launches.

noWeightReason = Ніде не сказано, чому один виробо-місяць «{ PLAIN($item) }» важить { PLAIN($weight) }. Назвіть джерело, примітка якого це пояснює.

nobodySuppliesIt = «{ PLAIN($item) }» не має рядка ні в producers.csv, ні в offers.csv: щойно запаси скінчаться, цієї потреби не задовольнити.

fullBelowFloor = У { $month } повна потреба в «{ PLAIN($item) }» (posture { $posture }) становить { NUMBER($full) }, менше за мінімальну { NUMBER($floor) }. Повна потреба містить мінімальну.

moreThanStock = Віддати можна { PLAIN($giftable) }, але запас лише { PLAIN($quantity) }.

giftToItself = «{ PLAIN($holder) }» дістає подарунки й сам їх не дає. Пишіть 0.

substituteForItself = «{ PLAIN($item) }» не може замінити саме себе.

stepsOutOfOrder = Сходинки «{ PLAIN($subject) }» мають зростати від рядка до рядка, і за share, і за factor; порівняйте з рядком { $before }.

stepsIncomplete = Сходинки «{ PLAIN($subject) }» кінчаються на { PLAIN($share) }; вище діє останній множник. Щоб це сказати, додайте сходинку до share 1.

sharesDoNotAddUp = Внески до «{ PLAIN($fund) }» разом становлять { NUMBER($sum) } замість 1.

noContributions = «{ PLAIN($fund) }» ділиться за власним ключем, але не має рядків у contributions.csv.

contributionsUnused = «{ PLAIN($fund) }» ділиться за ключем «{ $key }», тож цього рядка не було б використано. Поставте ключ «own» або вилучіть рядок.

fundWithoutRules = «{ PLAIN($fund) }» не має рядків у fund_rules.csv, тож ні на що не придатний.

fundWithoutEnvelopes = «{ PLAIN($fund) }» не має рядків у envelopes.csv, тож грошей у ньому немає.

fundNeverOpen = «{ PLAIN($fund) }» має стан «{ $status }», а параметра з дією «fund_size» немає, тож він ніколи не відкривається.

noBasis = «{ PLAIN($fund) }» ділиться за ключем між тими, хто вносить, але «{ $column }» для «{ PLAIN($party) }» у parties.csv порожнє.

noMembers = Жодна країна в parties.csv не має «{ PLAIN($bloc) }» за свій блок, тож ніхто не вносить.

agreedWithoutDate = «{ PLAIN($fund) }» має стан «agreed». Вкажіть день або назвіть його «proposed».

claimantWithoutNeeds = «{ PLAIN($claimant) }» не має рядків у needs.csv, тож це правило ніколи не застосовується.

noExposure = Майданчик у зоні ударів, але «{ PLAIN($party) }» не має рядка в exposure.csv.

priorityBelowShare = Частка з пріоритетом ({ PLAIN($priority) }) менша за частку без нього ({ PLAIN($share) }).

notPlanning = «{ PLAIN($party) }» не планує (plans = no), тож план не може розпоряджатися її виробниками. Тому, що вона продає, місце в offers.csv.

neverMakesAnything = «{ PLAIN($name) }» не має ні потужності, ні рядків у expansions.csv, тож ніколи нічого не виробляє.

nobodyMakesIt = «{ PLAIN($material) }» не має рядків у material_sources.csv: щойно запас скінчиться, не виробити нічого, що його потребує.

ruleMissing = «{ PLAIN($source) }» має вид «{ $kind }». Запишіть у примітці (note) правило, за яким це отримано.

notAnAssumption = «{ PLAIN($source) }» є джерелом виду «{ $kind }». Потрібне джерело виду «assumption».

notStated = «{ PLAIN($source) }» не наводить { PLAIN($value) }; у цьому місці наведено { $none ->
    [true] жодного числа з тих, що на нього спираються
   *[false] { PLAIN($states) }
    }. Назвіть документ, який його наводить; або, якщо число обчислено, джерело виду derived із формулою в примітці.

passageMissing = У passages.csv ніщо не каже, що «{ PLAIN($source) }» наводить це число. Запишіть там, які числа наводить документ і де. Якщо його ніхто не читав, зробіть число припущенням: назвіть джерело цього виду з його правилом і межі.

placeMissing = «{ PLAIN($source) }» наводить це число, але passages.csv не каже, де саме. Запишіть там сторінку, абзац чи таблицю, ніколи не сам текст. Якщо місце вже не знайти, зробіть число припущенням: назвіть джерело цього виду з його правилом і межі.

passageUnread = За passages.csv ніхто не читав, де «{ PLAIN($source) }» наводить це число. Прочитайте й запишіть місце або зробіть число припущенням: назвіть джерело цього виду з його правилом і межі.

gradedTooHigh = «{ PLAIN($source) }» має оцінку { $grade }, але спирається на «{ $because }». Поставте C або D чи замініть його власною сторінкою видавця.

pageMissing = Сказано, що це твердження з публікації. Вкажіть сторінку, на якій воно там є, або зробіть його твердженням дискусії (whose = debate).

pageOfNoPaper = Сторінку, виноску чи джерело, назване в публікації, має лише твердження самої публікації. Залиште клітинку порожньою або поставте whose «paper».

## Levers and scenarios

subjectMissing = Дія «{ $effect }» потребує subject: { IN($expected) }.

subjectUnused = Дія «{ $effect }» не має subject, тож «{ PLAIN($subject) }» не враховувалося б. Спорожніть клітинку.

ambiguousSubject = «{ PLAIN($subject) }» є назвою і фонду, і сторони, тож параметр міг би стосуватися будь-якого з них. Перейменуйте фонд.

groupWithoutMembers = Жоден виробник, джерело сировини чи пропозиція не має групи «{ PLAIN($group) }».{ MEANT($nearest) }

groupWithoutLever = Немає параметра з дією «open_group» для «{ PLAIN($group) }», тож ця група завжди відкрита.

triggerWithoutMeasure = '{ PLAIN($lever) }' — не захід: його блок у levers.csv не policy, тож жодне правило не може його відкрити.

holdWithoutLever = Немає параметра з дією «hold» чи «hold_from» для «{ PLAIN($group) }», і рядок не називає фонду, тож цього ніколи не затримують.

blocWithoutFunds = Жоден фонд у funds.csv не має «{ PLAIN($bloc) }» за домівку (home), тож параметр нічого б не змінив.

defaultOutsideRange = Параметр має межі від { PLAIN($low) } до { PLAIN($high) }, а типове значення { PLAIN($standard) }. Нижня межа не може бути більшою за типове значення, а воно за верхню.

rangeTooWide = «{ PLAIN($value) }» не має змісту для дії «{ $effect }». Очікується: { IN($range) }.

sameEffectTwice = Параметр «{ PLAIN($other) }» у рядку { $first } має ту саму дію і той самий subject. Залиште один.

wrongBlock = «{ PLAIN($lever) }» є параметром блоку «{ $block }». Перенесіть його туди.

settingOutOfRange = «{ PLAIN($value) }» поза межами. Очікується: від { $low } до { $high } ({ IN($unit) }).

noMonthHere = «{ PLAIN($value) }» є місяцем, а цей параметр задається в одиницях: { IN($unit) }.

extendsItself = Сценарії розширюють один одного по колу: { $circle }. Нехай один із них буде самостійним.

## Statements about answers

wrongFormula = Формула обривається { $character ->
    [0] на кінці
   *[other] на знаку { $character }, «{ PLAIN($found) }»
    }. Очікується: { IN($expected) }.{ MEANT($nearest) }

beyondHorizon = «{ PLAIN($value) }» поза періодом (від { $first } до { $last }), тож порівняти нічого.

tierNotPursued = «{ PLAIN($tier) }» немає в меті кейсу, тож жодна відповідь цього не рахує. Додайте це до case.yaml або вилучіть твердження.

noMoneyInBalance = Баланс нічого не витрачає, тож «{ PLAIN($figure) }» завжди було б 0. Нехай твердження стосується «plan» або «ad_hoc».

## How numbers are drawn

drawnBeyond = Це дає { NUMBER($drawn) } для { WHERE($number) }, де має бути: { IN($range) }. Змініть значення.

notMeasured = Клас «{ PLAIN($of) }» показав { NUMBER($median) }, від { NUMBER($low) } до { NUMBER($high) }, програм: { $cases }. Запишіть це або посилайтеся на клас без 'measured'.

noRate = «{ PLAIN($of) }» не дає міри: для неї потрібні щонайменше чотири програми, кожна зі зростанням або з часткою чи місяцями, більшими за нуль. Додайте випадки або посилайтеся на клас без 'measured'.

contradiction = Кореляції суперечать одна одній: жодні числа не можуть мати їх усіх. Разом вони можливі{ $byOne ->
    [true] , якщо тут { NUMBER($instead) } замість { NUMBER($correlation) }, або
   *[false] ,
    } якщо кожну помножити на { NUMBER($shrink) }.

## What is laid over a case

noOverlay = { $isThere ->
    [true] Це не тека.
   *[false] Такої теки немає.
    } Те, що --with накладає на кейс, — це тека з такими таблицями, як у кейсі: tables/stocks.csv, sources.csv.

overlayWithoutRows = Тут немає нічого, що можна накласти на кейс. Внесіть рядки до таких таблиць, як у кейсі, з тими самими заголовками: tables/stocks.csv, sources.csv.

## What was said of figures

reviewOfNothing = { WHERE($figure) }: тут порожньо, тож немає чого оцінювати.

changedSinceReview = { WHERE($figure) }: тепер тут { NUMBER($now) }. Запитайте ще раз ({ PLAIN($role) }) або залиште рядок як оцінку того, що стояло тут раніше.

oldFigures = Рядків із числами, що на { $day } застаріли: { $rows } з { $all }. Найстаріше ({ $asOf }) стоїть тут, а може мати { $months } міс.; його джерело: { PLAIN($publisher) }. Пошукайте новіші або запишіть у ages.csv, як довго вони чинні.

## A sheet that experts filled in

noElicitation = Жоден аркуш тут не має заголовків table, row, column, 5 %, 50 %, 95 % та «хто (посада)». Такий створює «holdfast elicit КЕЙС --out аркуш.xlsx».

nothingAnswered = Жодного рядка не заповнено. Напишіть 5, 50 і 95 % хоча б для одного числа.

halfFilled = У цьому рядку лише один чи два з трьох квантилів. Заповніть усі три або залиште всі порожніми.

notAsked = У кейсі немає числа «{ PLAIN($figure) }». Залиште table, row і column такими, як були на аркуші, або створіть новий.

nobodyAnswers = Не сказано, хто відповідає. Напишіть посаду, наприклад «начальник логістики», тут або в рядку вище.

noReason = Не сказано чому. Напишіть речення.

notScored = '{ PLAIN($name) }' немає в { IN($table) }.{ MEANT($nearest) } Рядок не враховано.
seriesThatThereAre = Кейс прогнозує ці ряди: { $series }.
noSuchHeading = Немає заголовка «{ $needed }». Є такі: { PLAIN($heads) }. Назвіть стовпці series, date і quantity; або series, а далі місяці, або date, а далі ряди.

sheetLeftOut = Жоден рядок цього аркуша не називає стовпців series, date і quantity, тож аркуш не враховано.

columnLeftOut = Цей заголовок не є ні місяцем, ні рядом, який прогнозують, ні відомим тут стовпцем, тож стовпець не враховано.

noFigures = Під заголовками цього файлу немає жодного числа. Впишіть хоча б одне.

itemNotNamed = «{ PLAIN($name) }» не каже, який виріб рахує. Запишіть як { $measure }:ITEM.

noFigure = Тут немає числа, тож рядок не враховано.

notForecast = '{ PLAIN($value) }' лежить поза місяцями, які прогнозує кейс ({ $first } – { $last }), тож рядок не враховано.

partlyForecast = Це охоплює місяці від { $begin }, а кейс прогнозує їх від { $first }: прогноз решти збільшено пропорційно.

scoredTwice = '{ PLAIN($series) }' уже має число за { $date }; це не враховано.

daysMissing = Ряд '{ PLAIN($series) }' має числа за { $days } із { $of } днів місяця { $month }; решту враховано так, ніби вони такі самі.

tooFewDays = Ряд '{ PLAIN($series) }' має числа лише за { $days } із { $of } днів місяця { $month }; місяць не враховано.

otherUnit = «{ PLAIN($unit) }» — не одиниця цього ряду, «{ IN($own) }». Вважаємо, що рахують те саме; сотні, тисячі, мільйони й мільярди та день, тиждень, місяць, квартал чи рік перераховано.

unitNotConverted = «{ PLAIN($unit) }» не можна перерахувати в одиницю цього ряду, «{ IN($own) }»: це інша валюта або інший проміжок часу. Перерахуйте числа.

otherForecast = Це прогноз кейсу '{ PLAIN($theirs) }', а не '{ $own }'. Вкажіть теку того кейсу, з якого його зроблено.

changedSince = Кейс змінився після того, як прогноз було зафіксовано: його хеш тепер { $hash }. Зафіксовані межі все одно оцінено.
