# $part (boolean) - whether it is needed in some months only, which are then those counted
# $subject (String)
# $under (int)
# $isUnder (boolean)
# $months (int)
# $underIsAdHoc (boolean)
# $adHoc (int)
# $underUnderAdHoc (boolean)
# $adHoc2 (int)
# $more (int)
title = { $subject }{ $under ->
    [0] never under the minimum
   *[other] { $isUnder ->
        [true] all { $months } months{ $part ->
            [true] { " " }of need
           *[false] { "" }
            } under the minimum
       *[false] { $under } of { MONTHS($months) }{ $part ->
            [true] { " " }of need
           *[false] { "" }
            } under the minimum
        }
    }{ $underIsAdHoc ->
    [true] { $under ->
        [0] , ad hoc or with the plan
       *[other] , as many as ad hoc
        }
   *[false] { $under ->
        [0] , ad hoc { MONTHS($adHoc) }
       *[other] { $underUnderAdHoc ->
            [true] , { $adHoc2 } fewer than ad hoc
           *[false] , { $more } more than ad hoc
            }
        }
    }

measure = { CAPITAL(IN($unit)) } a month, { $span }

firstYear = the first year of need, { $span }

whyNeverUnder = Ad hoc it still never falls under its minimum of { AMOUNT($floor) }, for new decisions are taken there, minimums first{ $noParts ->
    [true] .
   *[false] : in { IN($year) }, a month on average, { $and }.
    }

fromMakers = { AMOUNT($units) } from makers

boughtAbroad = { AMOUNT($units) } bought abroad

fromStocks = { AMOUNT($units) } from allies’ stocks

# What is used of an item includes what other items do in its place.
standIns = Used counts what stands in for it: { $names }, for { AMOUNT($plan) } { IN($unit) } a month with the plan and { AMOUNT($adHoc) } ad hoc, on average over the period.

othersNeverUnder = Also never under the minimum ad hoc, though current supply is too little: { $names }.

forEveryValue = for every value

above = above { $shown }

forNoValue = for no value

# $part (boolean) - whether it is needed in some months only
description = Chart of the supply of { IN($item) } against the need, month by month: { $under ->
    [0] never under the minimum
   *[other] { $isUnder ->
        [true] all { $months } months{ $part ->
            [true] { " " }of need
           *[false] { "" }
            } under the minimum
       *[false] { $under } of { MONTHS($months) }{ $part ->
            [true] { " " }of need
           *[false] { "" }
            } under the minimum
        }
    }{ $under ->
    [0] .
   *[other] . The worst month is { MONTH($worst) }, when { SHARE($worstShare) } of the minimum is there.
    }

noneFullNeedMet = { CAPITAL(IN($item)) }: none of the full need is met

fullNeedMet = { CAPITAL(IN($item)) }: the full need is met

fullNeedMetInPart = { CAPITAL(IN($item)) }: { SHARE($share) } of the full need is met
