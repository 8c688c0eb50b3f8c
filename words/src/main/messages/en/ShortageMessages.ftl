SHORT_FROM = short from
IN_FUTURES = in futures
NOT_COUNTED = need known only from its own output; in no sum
NOT_SHORT = not short
CAPTION = Which runs short, and from when: from the first month under its minimum, if a whole month of that minimum is missing within a year

# The title of page one: the item of which most is missing, from when, how many more, and with the plan.
# $item - several of it
# $more - how many others run short
# $left - how many run short with the plan
title = { CAPITAL(IN($claimant)) } runs short of { $item } from { SHORTMONTH($from) }{ $more ->
    [0] { "" }
    [one] { " " }and of one more
   *[other] { " " }and of { WORD($more) } more
    }; with the plan of { $left ->
    [0] none
    [one] one
   *[other] { WORD($left) }
    }

# The same where it is the only one that runs short.
# $still (boolean) with the plan too
titleOfOne = { CAPITAL(IN($claimant)) } runs short of { $item } from { SHORTMONTH($from) }{ $still ->
    [true] , with the plan too
   *[false] ; with the plan it does not
    }

# $war (boolean)
# $list - with months, those of which most is missing first
# $all (boolean) the list has all of them
course = On the current course { $count ->
    [one] one { $war ->
        [true] weapon
       *[false] item
        } runs short:
   *[other] { WORD($count) } { $war ->
        [true] weapons
       *[false] items
        } run short{ $all ->
        [true] :
       *[false] , above all
        }
    } { $list }.

plan = With the plan { $count ->
    [0] none does.
    [one] one still does: { $list }.
   *[other] { WORD($count) } still do{ $all ->
        [true] :
       *[false] , above all
        } { $list }.
    }

# What the sum of all items is made of.
# $all (boolean) the list has all of it
largest = { $all ->
    [true] The sum is
   *[false] Most of the sum is
    } { $list }, on the current course.

from = { $item } from { MONTH($from) }

# $often - in how many futures, as in ten
fromIn = { $item } from { MONTH($from) } ({ $often })

# What the columns of futures count.
futures = The month is that of the central case. In futures: in how many of those drawn it runs short by the end.

allFutures = all futures

noFuture = no future

nearlyAll = nearly all futures

hardlyAny = hardly any future

inTen = { $n ->
    [one] { $n } future in 10
   *[other] { $n } futures in 10
    }
