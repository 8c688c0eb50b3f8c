# $ours is what the plan misses, a range or one number, of which $last is the last.
# $ours (String)
# $isRange (boolean)
# $last (double)
title = In 9 futures of 10 the plan misses { $ours } { $isRange ->
    [true] item-months
   *[false] { PLURAL($last) ->
        [one] item-month
       *[other] item-months
    }
 }{ $hasAdHoc ->
    [true] , ad hoc { $more }
   *[false] { "" }
    }

besides = none

# Nothing in the case has a range, so that there is nothing to draw.
oneFuture = No figure in this case has a range: all futures are the same

# What happens to a plan in a future that it does not foresee.
recourse = Neither the plan nor ad hoc foresees any of them: what was ordered stays ordered, what arrives follows the scarcest of capacity, materials and money, idle lines run where stocks fall behind and money is left, and what is short is shared.

central = In the central case, with every figure at its central value, { $missed }; in the median future { $median }.

planMisses = the plan misses { $plan }

adHocMissesPlan = ad hoc misses { ITEMMONTHS($before) } and the plan { $noAfter ->
    [true] none
   *[false] { $plan }{ $fewer ->
        [true] , { $less } less
       *[false] { "" }
        }
    }

items = Share of the full need that is met{ $drawnIsAll ->
    [true] .
   *[false] , for { $noFirst ->
        [true] { "" }
       *[false] { $first } and{ " " }
        }the { $rule ->
        [one] item
       *[other] { WORD($rule) } items
        } of which the plan leaves most missing in the median future.
    }

covered = share of the full need met, { IN($name) }

# What parity is, and what keeps it away whatever is planned.
parity = Parity: using as much as the adversary in every month to the end of the period. No more is used than the full need; where the adversary uses more than that, no plan brings parity.

# That bands of months do not add up.
bandsByMonth = Each month has a band of its own: no future runs along an edge throughout.

centralIsHarsher = The central figures are harsher than most futures are.

futuresAreHarsher = Futures are harsher than the central run because ranges are lopsided and a plan made for the central figures fits no other as well.

futuresAreHarsherFor = Futures are harsher than the central run because ranges are lopsided: { $factor }, for one, stands at { $at } of the case’s own figure in the median future. And a plan made for the central figures fits no other as well.
