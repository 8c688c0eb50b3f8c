## Numbers

DECIMAL_MARK = ,
THOUSANDS = { "\u00A0" }
MILLION = млн
BILLION = млрд
MOST = понад 99,9%
LEAST = менш як 0,01%

money = { $minus }{ $number } { $code ->
    [EUR] євро
    [GBP] фунтів
    [UAH] грн
    [USD] дол. США
   *[other] { $code }
 }

sign = { $code ->
    [EUR] €
    [GBP] £
    [UAH] грн
    [USD] $
   *[other] { $code }
 }

currency = { $code ->
    [EUR] євро
    [GBP] фунтів
    [RUB] рублів
    [UAH] гривень
    [USD] доларів США
   *[other] { $code }
 }

fromTo = від { $first } до { $last }

points = { $number } { PLURAL($value) ->
    [one] пункт
    [few] пункти
    [many] пунктів
   *[other] пункту
 }

plural = { $n ->
    [one] one
    [few] few
    [many] many
   *[other] other
 }

pluralOfFraction = other

word = { $n }

## Months

month = { $month ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[12] грудень
 } { $year }

shortMonth = { $month ->
    [1] січ
    [2] лют
    [3] бер
    [4] кві
    [5] тра
    [6] чер
    [7] лип
    [8] сер
    [9] вер
    [10] жов
    [11] лис
   *[12] гру
 }

months = { $n ->
    [one] { WHOLE($n) } місяць
    [few] { WHOLE($n) } місяці
    [many] { WHOLE($n) } місяців
   *[other] { WHOLE($n) } місяця
 }

yearsInWords = { $n ->
    [one] { $n } рік
    [few] { $n } роки
    [many] { $n } років
   *[other] { $n } року
 }

monthsInWords = { $n ->
    [one] { $n } місяць
    [few] { $n } місяці
    [many] { $n } місяців
   *[other] { $n } місяця
 }

## Lists

NOTHING = нічого

and = { $first } і { $last }

ANDS = і та й

apart = { $first }, а також { $last }
