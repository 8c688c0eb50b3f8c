## Numbers

DECIMAL_MARK = ,
THOUSANDS = { "." }
MILLION = mln
BILLION = mld
MOST = meer dan 99,9%
LEAST = minder dan 0,01%

money = { $minus }{ $code ->
    [EUR] €
    [GBP] £
    [USD] $
   *[other] { $code }
 } { $number }

sign = { $code ->
    [EUR] €
    [GBP] £
    [USD] $
   *[other] { $code }
 }

currency = { $code ->
    [EUR] euro
    [GBP] pond
    [RUB] roebel
    [SEK] kroon
    [UAH] hryvnia
    [USD] dollar
   *[other] { $code }
 }

fromTo = { $first } tot { $last }

points = { $number } { PLURAL($value) ->
    [one] punt
   *[other] punten
 }

plural = { $n ->
    [one] one
   *[other] other
 }

pluralOfFraction = { $belowOne ->
    [true] one
   *[false] other
 }

word = { $n ->
    [0] geen
    [1] één
    [2] twee
    [3] drie
    [4] vier
    [5] vijf
    [6] zes
    [7] zeven
    [8] acht
    [9] negen
    [10] tien
    [11] elf
   *[12] twaalf
 }

## Months

month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
 } { $year }

shortMonth = { $month ->
    [1] jan
    [2] feb
    [3] mrt
    [4] apr
    [5] mei
    [6] jun
    [7] jul
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
 }

months = { $n ->
    [0] geen maanden
    [one] { WHOLE($n) } maand
   *[other] { WHOLE($n) } maanden
 }

yearsInWords = { WORD($n) } jaar

monthsInWords = { WORD($n) } { $n ->
    [one] maand
   *[other] maanden
 }

## Lists

NOTHING = niets

and = { $first } en { $last }

ANDS = en

apart = { $first }, en { $last }
