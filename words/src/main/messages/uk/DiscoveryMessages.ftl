noConditionMarksFailures = Жодна умова не вирізняє невдач

oneConditionMarksFailures = Одна умова вирізняє { $share } невдач

conditionsTogetherMarkFailures = Разом { $count ->
    [few] { WORD($count) } умови вирізняють
   *[other] { WORD($count) } умов вирізняють
    } { $share } невдач

futuresNoLimitOn = { IN($event) }: у { SHARE($overall) } варіантів майбутнього; жодна межа чинника їх не вирізняє.

noneFuturesWithAgainst = { IN($event) }: { $densityAtMostNothing ->
    [true] у жодному з варіантів, де
   *[false] { $densityAtLeast1 ->
        [true] в усіх варіантах, де
       *[false] у { SHARE($density) } варіантів, де
        }
    } { $conditions }, проти { SHARE($overall) } усіх варіантів. { $such }

ofTheCase = { IN($event) }: у { SHARE($density) } варіантів, у яких { $count ->
    [one] справджується таке:
   *[other] справджується все таке ({ WORD($count) }):
    } { $all }. Серед усіх варіантів — у { SHARE($overall) }. { $such }

such = Таких варіантів { SHARE($mass) } від усіх, і на них { $coverageAtLeast1 ->
    [true] припадають усі ті, де щось іде не так.
   *[false] припадає { SHARE($coverage) } тих, де щось іде не так.
    }

misses = Нестача за планом понад { SHARE($criterion) } мінімуму

oneSided = { IN($event) } { $often }{ $settled ->
    [true] .
   *[false] { $seldom ->
        [true] : надто рідко, щоб сказати де.
       *[false] : майже завжди, тож жодна межа їх не вирізняє.
        }
    }

none = Короткого опису варіантів, у яких щось іде не так, не знайдено: вони розсіяні по всіх діапазонах.

caution = Межі шукали саме в цих варіантах; вони показують, куди дивитися спершу, і не є законом.

share = { IN($name) }: { $noLow ->
    [true] щонайбільше { $high }
   *[false] { $noHigh ->
        [true] щонайменше { $low }
       *[false] від { $low } до { $high }
        }
    }{ $first ->
    [true] { " " }від показника кейсу
   *[false] { "" }
    }

atMost = { IN($name) }: щонайбільше { $withUnit }

atLeast = { IN($name) }: щонайменше { $withUnit }

side = { IN($name) }: від { $low } до { $withUnit }

whereItLoses = Де нинішня практика дає кращий результат

LOSES = Нестача за планом більша, ніж за нинішньої практики
