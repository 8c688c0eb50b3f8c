## FormulaParser

longest = hoogstens { $characters } tekens
end = +, -, *, /{ $tolerance ->
    [true] , '+-' en een marge
   *[false] { "" }
    }{ $months ->
    [true] , 'from' of 'in' en een maand
   *[false] { "" }
    }, of het einde
TOLERANCE = '+-' en een marge, zoals '+- 0.01': berekende getallen zijn nooit precies gelijk
RELATION = <=, >= of =
TOLERANCE_NUMBER = de speling, een getal zoals 0.01
NO_MONTHS = niets over maanden, want geen cijfer hier heeft een waarde voor elke maand
MONTH = een maand
monthLike = een maand zoals { $month }
monthNotBefore = een maand die niet vóór { $month } ligt
MONTH_OR_YEAR = een maand zoals 2026-01 of een jaar zoals 2026
deepest = hoogstens { $deep } haakjes of tekens in elkaar
NUMBER = een getal
FACTOR = een getal, een cijfer zoals coverage(…), of '('
numberOrOneOf = een getal, of een van { $words }
oneOf = een van { $words }
CLOSE_OR_MONTHS = +, -, *, /, 'from' of 'in' en een maand, of )
CLOSE = ')'
open = '(' na { $word }
comma = ',' en { IN($what) }
commaOrClose = ',' en { IN($what) }, of )
monthly = iets met een waarde voor elke maand, zoals coverage(…), want '{ $word }' neemt maanden samen
DECIMAL_POINT = een decimale punt, en geen tekens tussen duizendtallen
NO_PERCENT = een deel zoals 0.5 in plaats van een percentage
NUMBER_ENDS = het einde van het getal

## What a figure takes

TIER = een trede
ITEM = de naam van een artikel
ADVERSARY_ITEM = de naam van een artikel van de tegenstander
HOLDER = de naam van een houder
BLOC = de naam van een blok
FUND = de naam van een fonds
YEAR = een jaar zoals 2026
