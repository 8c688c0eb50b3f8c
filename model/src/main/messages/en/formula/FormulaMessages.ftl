## FormulaParser

# $characters (int)
longest = at most { $characters } characters
end = +, -, *, /{ $tolerance ->
    [true] , '+-' and a tolerance
   *[false] { "" }
    }{ $months ->
    [true] , 'from' or 'in' and a month
   *[false] { "" }
    }, or the end
TOLERANCE = '+-' and a tolerance, such as '+- 0.01': computed numbers are never exactly equal
RELATION = <=, >= or =
TOLERANCE_NUMBER = the tolerance, a number such as 0.01
NO_MONTHS = nothing about months, since no figure here has a value for each month
MONTH = a month
monthLike = a month such as { $month }
monthNotBefore = a month that is not before { $month }
MONTH_OR_YEAR = a month such as 2026-01 or a year such as 2026
# $deep (int)
deepest = at most { $deep } parentheses or signs inside each other
NUMBER = a number
FACTOR = a number, a figure such as coverage(…), or '('
numberOrOneOf = a number, or one of { $words }
oneOf = one of { $words }
CLOSE_OR_MONTHS = +, -, *, /, 'from' or 'in' and a month, or )
CLOSE = ')'
open = '(' after { $word }
comma = ',' and { IN($what) }
commaOrClose = ',' and { IN($what) }, or )
monthly = something with a value for each month, such as coverage(…), since '{ $word }' takes months together
DECIMAL_POINT = a decimal point, and no marks between thousands
NO_PERCENT = a share such as 0.5 rather than a percentage
NUMBER_ENDS = the end of the number

## What a figure takes

TIER = a tier
ITEM = the name of an item
ADVERSARY_ITEM = the name of an item of the adversary
HOLDER = the name of a holder
BLOC = the name of a bloc
FUND = the name of a fund
YEAR = a year such as 2026
