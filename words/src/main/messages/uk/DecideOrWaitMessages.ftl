MILLIONS = млн
BILLIONS = млрд
NO_CHANGE = без змін
NOW_SHORT = зараз

clear = { $weapon }: { $less ->
    [true] { $what ->
        [ONE_PLAN] один план для всіх зменшує [нестачу](#shortfall) на { $amount }
        [MEASURE] захід «{ $measure }» зменшує [нестачу](#shortfall) на { $amount }
        [ALL] усі заходи разом зменшують [нестачу](#shortfall) на { $amount }
        [PAIR] { $first } [нестача](#shortfall) менша на { $amount }, ніж { $second }
       *[WAITING] якщо чекати { $wait }, [нестача](#shortfall) менша на { $amount }
        }
   *[false] { $what ->
        [ONE_PLAN] один план для всіх збільшує [нестачу](#shortfall) на { $amount }
        [MEASURE] захід «{ $measure }» збільшує [нестачу](#shortfall) на { $amount }
        [ALL] усі заходи разом збільшують [нестачу](#shortfall) на { $amount }
        [PAIR] { $first } [нестача](#shortfall) більша на { $amount }, ніж { $second }
       *[WAITING] якщо чекати { $wait }, [нестача](#shortfall) більша на { $amount }
        }
    }; { $agree }.

agreeAll = так у всіх [варіантах](#future)

agreeNearlyAll = так майже в усіх [варіантах](#future)

agreeIn = так у { $n } [варіантах](#future) із { $of }

depends = { $weapon }: { $what ->
    [ONE_PLAN] один план для всіх може допомогти або зашкодити
    [MEASURE] захід «{ $measure }» може допомогти або зашкодити
    [ALL] усі заходи разом можуть допомогти або зашкодити
    [PAIR] { $first } може бути краще або гірше, ніж { $second }
   *[WAITING] чекання ({ $wait }) може допомогти або зашкодити
 }; [нестача](#shortfall) менша у { $smaller } з { $of } [варіантів](#future) і більша у { $larger }.

some = { $weapon }: { $what ->
    [ONE_PLAN] один план для всіх лишає [нестачу](#shortfall) такою самою в багатьох [варіантах](#future)
    [MEASURE] захід «{ $measure }» лишає [нестачу](#shortfall) такою самою в багатьох [варіантах](#future)
    [ALL] усі заходи разом лишають [нестачу](#shortfall) такою самою в багатьох [варіантах](#future)
    [PAIR] { $first } [нестача](#shortfall) в багатьох [варіантах](#future) така сама, як { $second }
   *[WAITING] чекання ({ $wait }) лишає [нестачу](#shortfall) такою самою в багатьох [варіантах](#future)
 }; { $less ->
    [true] вона менша у { $n } із { $of } і ніде не більша.
   *[false] вона більша у { $n } із { $of } і ніде не менша.
 }

tooSmall = { $weapon }: { $what ->
    [ONE_PLAN] один план для всіх змінює [нестачу](#shortfall) надто мало, щоб щось стверджувати
    [MEASURE] захід «{ $measure }» змінює [нестачу](#shortfall) надто мало, щоб щось стверджувати
    [ALL] усі заходи разом змінюють [нестачу](#shortfall) надто мало, щоб щось стверджувати
    [PAIR] { $first } і { $second } [нестача](#shortfall) різниться надто мало, щоб щось стверджувати
   *[WAITING] чекання ({ $wait }) змінює [нестачу](#shortfall) надто мало, щоб щось стверджувати
 }.

same = { $weapon }: { $what ->
    [ONE_PLAN] за одного плану для всіх [нестача](#shortfall) лишається точно такою самою
    [MEASURE] із заходом «{ $measure }» [нестача](#shortfall) лишається точно такою самою
    [ALL] з усіма заходами разом [нестача](#shortfall) лишається точно такою самою
    [PAIR] { $first } [нестача](#shortfall) точно така сама, як { $second }
   *[WAITING] якщо чекати { $wait }, [нестача](#shortfall) точно така сама
 }.

cannotAct = Захід «{ $measure }» тут нічого не змінює.

deciding = { $policy ->
    [COURSE] за нинішнього курсу
    [ONE_PLAN] лише за одного плану для всіх
    [MEASURE] із заходом «{ $measure }»
   *[ALL] з усіма заходами разом
 }

decidingLater = { $deciding } на { $wait } пізніше

scaleMonths = { $n ->
    [1] Це приблизно місяць [мінімальної потреби](#minimum): { $minimum }.
    [one] Це { WHOLE($n) } місяць [мінімальної потреби](#minimum): { $minimum }.
    [few] Це { WHOLE($n) } місяці [мінімальної потреби](#minimum): { $minimum }.
   *[other] Це { WHOLE($n) } місяців [мінімальної потреби](#minimum): { $minimum }.
 }

scaleYears = { $n ->
    [1] Це приблизно рік [мінімальної потреби](#minimum): { $minimum }.
    [one] Це { WHOLE($n) } рік [мінімальної потреби](#minimum): { $minimum }.
    [few] Це { WHOLE($n) } роки [мінімальної потреби](#minimum): { $minimum }.
   *[other] Це { WHOLE($n) } років [мінімальної потреби](#minimum): { $minimum }.
 }

average = { $less ->
    [true] У середньому вона менша на { $amount }.
   *[false] У середньому вона більша на { $amount }.
 }

between = { $less ->
    [true] У { $in } варіантах із { $of } вона менша на величину від { $near } до { $far }.
   *[false] У { $in } варіантах із { $of } вона більша на величину від { $near } до { $far }.
 }

upTo = { $less ->
    [true] У { $in } варіантах із { $of } вона така сама або менша щонайбільше на { $far }.
   *[false] У { $in } варіантах із { $of } вона така сама або більша щонайбільше на { $far }.
 }

across = У { $in } варіантах із { $of } вона менша щонайбільше на { $smaller } або більша щонайбільше на { $larger }.

tooSmallReading = Зміна в середньому менша за два відсотки нестачі за [нинішнього курсу](#course) або лежить у межах випадковості вибірки: надто мало, щоб на це спиратися.

sameReading = Щонайменше в 99 зі 100 [варіантів](#future) бракує однаково, так чи так. Оберіть інший виріб або інше рішення.

nothingMissing = Нестачі немає так чи так.

smaller = менша у { $n } з { $all }

larger = більша у { $n } з { $all }

equal = однакова у { $n } з { $all }

measured = Нестача: { $weapon } ({ $unit }), по { MONTH($last) }: { $what ->
    [ONE_PLAN] з одним планом мінус за нинішнього курсу
    [MEASURE] один план із заходом мінус один план без нього
    [ALL] один план з усіма заходами мінус один план без них
    [PAIR] { $first } мінус { $second }
   *[WAITING] рішення пізніше мінус рішення зараз
 }, у тому самому варіанті. { $each ->
    [true] Точка позначає один варіант.
   *[false] Точка позначає один варіант із 20.
 }

levels = Нестача за { $period }, середнє за всіма варіантами

item = { $war ->
    [true] Зброя
   *[false] Виріб
 }

levelCourse = За нинішнього курсу

levelOnePlan = Один план для всіх

levelMeasure = Один план і цей захід

levelAll = Один план і всі заходи

levelNow = Рішення зараз

levelLater = Якщо чекати { $wait }

now = зараз ({ MONTH($month) })

later = { MONTH($month) }, на { $wait } пізніше

onePlan = Лише один план для всіх

onePlanHelp = Те, що вирішили б і так, але разом, із переглядом кожні { MONTHS($every) }.

all = Усі заходи разом

allHelp = { AND($measures) }, за одним планом.

lede = { MONTH($first) } – { MONTH($last) }. Розрахункових варіантів: { $futures }, однакові для кожної відповіді.

shortfall = Нестача

shortfallMeans = Мінімальна потреба ({ $claimant }) мінус те, що можна використати, сумою за всі місяці.

minimum = Мінімальна потреба

minimumMeans = Найменше, що потрібно на місяць. Вона різна в різних варіантах; тут наведено показник самого кейсу, середній за місяці, коли потреба є.

future = Варіант

futureMeans = Розрахунковий варіант розвитку подій: одне з можливих поєднань усього, що непевне (потреби, випуск, ціни, втрати). Узято варіантів: { $futures }; кожне рішення перевірено в тих самих.

course = Нинішній курс

courseMeans = Те, що було вирішено на { DAY($known) }, а далі рішення, як тепер{ $donors ->
    [true] : кожен донор окремо
   *[false] { "" }
    }.

plan = Один план

planMeans = Усе вирішують разом і переглядають кожні { MONTHS($every) } з огляду на те, що тоді відомо.

allBut = Усі заходи, крім «{ IN($measure) }»

nameLater = { $name }, на { $wait } пізніше

told = Скільки місячних мінімальних потреб бракує, у середньому за тими самими варіантами (усього { WHOLE($futures) }); ухвалене переглядають { $every ->
    [12] щороку
   *[other] кожні { MONTHS($every) }
 }
