POLICY = Гроші та замовлення
INDUSTRY = Промисловість
claimantsNeed = Що потрібно: { IN($claimant) }
ALLIES = Союзники та запаси
RISKS = Що може піти не так
PRESSURE = Тиск на противника
MISSED = Нестача до мінімуму
HOLDS = Тримається у
MONTHS_UNDER = Місяців нижче мінімуму
PARITY = Паритет вогню
MONEY = Наявні гроші
COMPARED = Порівняння: медіана
THIS = Ця політика
OTHER = Порівняння
ESTIMATE = оцінка
PENDING = обчислюється
COARSE = піврічний план
FIRE = Випущено на кожен один постріл противника
FOLLOW = Стежити
ALL_MONEY = усі гроші
EQUAL_FIRE = Рівний вогонь

authors = автори кейсу «{ $title }»

months = { $later ->
    [0] нуль місяців
    [one] { WHOLE($later) } місяць
    [few] { WHOLE($later) } місяці
    [many] { WHOLE($later) } місяців
   *[other] { WHOLE($later) } місяця
    }

later = на { $count } { $someLater ->
    [true] пізніше
   *[false] раніше
    }

noItemUnderFloor = Жоден виріб не опускається нижче мінімуму в половині варіантів

firstUnderFloorFrom = { CAPITAL(IN($item)) }: першим нижче мінімуму, { $share }, починаючи з місяця: { MONTH($month) }

pendingHeadline = Цю політику обчислюють

pending = Для цієї політики плану ще немає. Доки його немає, про її дію нічого не сказано.

comparisonPending = Політику, з якою порівнюють, іще обчислюють.

asDecidedSoFar = Як вирішено досі, з планом на весь період замість нинішньої практики.

monthSoFutures = У тому місяці це так у { SHARE($share) } варіантів.

medianFuture = медіанний варіант

fixedPlan = один сталий план, медіанний варіант

inHalf = у половині варіантів або більше

same = без різниці

tooSmall = різниця замала, щоб сказати

mixed = може допомогти або зашкодити: менше { $smaller }, більше { $larger }

change = на { $size } { $more ->
    [true] більше
   *[false] менше
    }

points = на { POINTS($size) } { $nowOverThen ->
    [true] вище
   *[false] нижче
    }

nineInTen = 9 із 10 варіантів: { $range }

criterion = нестача щонайбільше { SHARE($share) } мінімуму

itemMonths = { PLURAL($value) ->
    [one] виробо-місяць
    [few] виробо-місяці
    [many] виробо-місяців
   *[other] виробо-місяця
 }

ofFutures = варіантів

notBy = не до { SHORTMONTH($last) }

coarse = Складено у вашому браузері, рішення що { $period } міс. Для { $policies ->
    [0] жодної політики
    [one] { WHOLE($policies) } політики
   *[other] { WHOLE($policies) } політик
    } цього кейсу складено й повний план: у медіанному варіанті ці два різняться щонайбільше на { ITEMMONTHS($missed) }. Менших різниць не показано.

ofMonths = із { $months }

fanMeasure = Частка повної потреби, яку задоволено, помісячно; варіантів: { WHOLE($futures) }.

month = { SHORTMONTH($month) }: медіана { SHARE($median) }, половина варіантів { $half }, 9 із 10 { $most }, нижче мінімуму у { SHARE($under) }{ $hasOther ->
    [true] , порівняно { $other }
   *[false] { "" }
    }

everyItemKeepsFloor = Кожен виріб тримає свій мінімум у більшості варіантів

itemFallsUnderFloor = У половині варіантів нижче мінімуму: { $fallsUnderAll ->
    [true] { $falls } із { $all }
   *[false] { $all ->
        [1] єдиний
        [2] обидва
       *[other] усі { $all }
        }
    } { $fallsUnderAll ->
    [true] { $all ->
        [one] виробу
       *[other] виробів
    }
   *[false] { $all ->
        [one] виріб
        [few] вироби
       *[other] виробів
    }
 }

itemsMeasure = Частка задоволеної повної потреби в медіанному варіанті, помісячно.

everyYearEachFloor = Кожного року кожен мінімум тримається майже в усіх варіантах

underFloorFutures = { CAPITAL(IN($item)) }: нижче мінімуму у { SHARE($share) } варіантів { $year } року

chancesMeasure = Частка варіантів, у яких виріб нижче мінімуму, середнє за місяцями року; варіантів: { WHOLE($futures) }.

equalFireFromHalf = { CAPITAL(IN($item)) }: рівний вогонь у половині варіантів, починаючи з місяця: { MONTH($month) }

noEqualFireWithin = { CAPITAL(IN($item)) }{ $neverAtLeast1 ->
    [true] : рівного вогню в цьому періоді немає в жодному варіанті
   *[false] : рівного вогню в цьому періоді немає у { SHARE($never) } варіантів
    }

parityMeasure = Випущено ({ IN($claimant) }) на кожен один постріл противника ({ IN($enemy) }), показано до { WHOLE($most) }; варіантів: { WHOLE($futures) }.

waitingMeasure = Виробо-місяці мінімуму, яких бракує, якщо та сама політика почнеться пізніше; варіантів: { WHOLE($futures) }.

waitingTooSmall = Скільки коштує чекати { $wait }: за цими планами замало, щоб сказати

noEffectWhile = Не діє, поки «{ IN($lever) }» стоїть на «{ $setting }».

noEffectAsOthersStand = Не діє за нинішнього стану інших параметрів.

verdictClear = { $less ->
    [true] Однозначно: { $agree } бракує менше, ніж у порівнянні.
   *[false] Однозначно: { $agree } бракує більше, ніж у порівнянні.
 }

verdictDepends = { $larger ->
    [0] Допомагає лише в частині варіантів: у { $smaller } з 10 бракує менше, більше — майже в жодному.
   *[other] { $smaller ->
        [0] У частині варіантів шкодить: у { $larger } з 10 бракує більше, менше — майже в жодному.
       *[other] Може і допомогти, і зашкодити: у { $smaller } з 10 варіантів бракує менше, у { $larger } — більше.
    }
 }

verdictTooSmall = Різниця замала, щоб робити висновок: у середньому вона менша за два відсотки нестачі або не виходить за межі випадковості розіграшу чи похибки планів.

verdictSame = Точно так само: щонайменше у 99 варіантах зі 100 бракує стільки ж, скільки в порівнянні.

verdictPending = Обчислюється: доки плану немає для обох, про різницю не сказано нічого.

verdictCannotAct = Подіяти не може. { $why }

shouldLieBetween = Доти: у медіанному варіанті має бракувати від { $least } до { $most } виробо-місяців. Рішення з планом, що дозволяють більше, дають перше число, а ті, що дозволяють менше, — друге.

shouldLieAbove = Доти: у медіанному варіанті має бракувати не менше ніж { $least } виробо-місяців. Стільки бракує за рішень із планом, що дозволяють більше.

shouldLieBelow = Доти: у медіанному варіанті має бракувати не більше ніж { $most } виробо-місяців. Стільки бракує за рішень із планом, що дозволяють менше.

rangesHeld = Такі межі справдилися для { $held } з { $of } перевірених рішень цього кейсу.
