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
    }; with the plan, of { $left ->
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

# The title of page one where futures were played: what runs short in most of them, of those that count.
# $count (int)
# $item - the one that does in most of them; empty where none does
# $more (int)
# $left (int) - how many do with the plan
titleOfFutures = { $count ->
    [0] Nothing runs short in most futures{ $left ->
        [0] , with a fixed plan or without
        [one] ; with a fixed plan, one does
       *[other] ; with a fixed plan, { WORD($left) } do
        }
   *[other] Short in most futures: { $item }{ $more ->
        [0] { "" }
        [one] { " " }and one more
       *[other] { " " }and { WORD($more) } more
        }; with a fixed plan, { $left ->
        [0] none
        [one] one
       *[other] { WORD($left) }
        }
    }

# The same where it is the only one that runs short with either.
# $still (boolean) with the plan too
titleOfOneInFutures = Short in most futures: { $item }{ $still ->
    [true] , with a fixed plan too
   *[false] ; not with a fixed plan
    }

# The same in sentences.
# $futures (int) - drawn
# $war (boolean)
# $list - with the number of futures, most futures first
# $all (boolean) the list has all of them
courseInFutures = In most of the { WHOLE($futures) } futures drawn, { $count ->
    [0] nothing runs short on the current course.
    [one] one { $war ->
        [true] weapon
       *[false] item
        } runs short on the current course: { $list }.
   *[other] { WORD($count) } { $war ->
        [true] weapons
       *[false] items
        } run short on the current course{ $all ->
        [true] :
       *[false] , above all
        } { $list }.
    }

planInFutures = With the plan, made once for the central case and followed by rule, { $count ->
    [0] nothing does in most of them.
    [one] one does: { $list }.
   *[other] { WORD($count) } do{ $all ->
        [true] :
       *[false] , above all
        } { $list }.
    }

# $now (int) - how many run short in the central case on the current course
# $then (int) - with the plan
centralBeside = In the central case itself: { $now ->
    [0] none
   *[other] { WORD($now) }
    } on the current course, { $then ->
    [0] none
   *[other] { WORD($then) }
    } with the plan.

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
often = { $item } ({ $often })

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
