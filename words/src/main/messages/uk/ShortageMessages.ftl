SHORT_FROM = нестача з
IN_FUTURES = у варіантах
NOT_COUNTED = потребу відомо лише з власного виробництва; до суми не входить
NOT_SHORT = нестачі немає
CAPTION = Чого бракує та з якого часу: від першого місяця нижче мінімальної потреби, якщо за рік від нього бракує цілої місячної потреби

title = { CAPITAL(IN($claimant)) }, нестача: { $item } з { SHORTMONTH($from) }{ $more ->
    [0] { "" }
    [one] { " " }та ще { $more } вид
    [few] { " " }та ще { $more } види
   *[many] { " " }та ще { $more } видів
    }; за планом { $left ->
    [0] немає
    [one] лишається { $left } вид
    [few] лишаються { $left } види
   *[many] лишається { $left } видів
    }

titleOfOne = { CAPITAL(IN($claimant)) }, нестача: { $item } з { SHORTMONTH($from) }{ $still ->
    [true] , за планом теж
   *[false] ; за планом нестачі немає
    }

course = За нинішнього курсу бракує { $count ->
    [one] { $count } виду { $war ->
        [true] зброї
       *[false] виробів
        }:
    [few] { $count } видів { $war ->
        [true] зброї
       *[false] виробів
        }{ $all ->
        [true] :
       *[false] , насамперед:
        }
   *[many] { $count } видів { $war ->
        [true] зброї
       *[false] виробів
        }{ $all ->
        [true] :
       *[false] , насамперед:
        }
    } { $list }.

plan = За планом { $count ->
    [0] таких немає.
    [one] лишається { $count }: { $list }.
    [few] лишаються { $count }{ $all ->
        [true] :
       *[false] , насамперед:
        } { $list }.
   *[many] лишається { $count }{ $all ->
        [true] :
       *[false] , насамперед:
        } { $list }.
    }

largest = { $all ->
    [true] Уся ця сума за нинішнього курсу:
   *[false] Найбільша частка цієї суми за нинішнього курсу:
    } { $list }.

from = { $item } (перший місяць: { MONTH($from) })

fromIn = { $item } (перший місяць: { MONTH($from) }; { $often })

futures = Місяць наведено для центрального випадку. У варіантах: у скількох розрахункових варіантах нестача настає до кінця періоду.

allFutures = у всіх варіантах

noFuture = у жодному варіанті

nearlyAll = майже в усіх варіантах

hardlyAny = майже в жодному варіанті

inTen = { $n ->
    [one] у { $n } варіанті з 10
   *[other] у { $n } варіантах із 10
    }
