## Numbers

DECIMAL_MARK = .
THOUSANDS = ,
MILLION = m
BILLION = bn
MOST = more than 99.9%
LEAST = less than 0.01%

# An amount of money: { $number } is what is printed, with its unit; { $minus } a minus or nothing; { $code } that of
# its currency by ISO 4217. A currency has a sign where all readers of the language know it.
money = { $minus }{ $code ->
    [EUR] €
    [GBP] £
    [USD] $
   *[other] { $code }{ " " }
 }{ $number }

# A currency in the head of a column, before or after 'million'.
sign = { $code ->
    [EUR] €
    [GBP] £
    [USD] $
   *[other] { $code }
 }

# What a currency is called where amounts are counted in it: 'in millions of euros'.
currency = { $code ->
    [EUR] euros
    [GBP] pounds
    [RUB] roubles
    [SEK] kronor
    [UAH] hryvnias
    [USD] dollars
   *[other] { $code }
 }

fromTo = { $first } to { $last }

# $number (String)
# $value (double) - the number that is printed
points = { $number } { PLURAL($value) ->
    [one] point
   *[other] points
 }

# The plural of a whole number, and that of a fraction below one or above it.
plural = { $n ->
    [one] one
   *[other] other
 }

# $belowOne (boolean)
pluralOfFraction = other

# A count up to twelve, as a sentence has it.
word = { $n ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
   *[12] twelve
 }

## Months

# The month with its number from 1, and the year.
# $month (int)
# $year (int)
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year }

# $month (int)
shortMonth = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 }

months = { $n ->
    [0] no months
    [one] { WHOLE($n) } month
   *[other] { WHOLE($n) } months
 }

yearsInWords = { WORD($n) } { $n ->
    [one] year
   *[other] years
 }

monthsInWords = { WORD($n) } { $n ->
    [one] month
   *[other] months
 }

## Lists

NOTHING = nothing

and = { $first } and { $last }

# The words for 'and' that a name may hold.
ANDS = and

# The same where one of them has an 'and' of its own.
apart = { $first }, and { $last }
