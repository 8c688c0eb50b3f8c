## FormulaParser

longest = щонайбільше { $characters } знаків
end = +, -, *, /{ $tolerance ->
    [true] , «+-» і допуск
   *[false] { "" }
    }{ $months ->
    [true] , «from» чи «in» і місяць
   *[false] { "" }
    } або кінець
TOLERANCE = «+-» і допуск, наприклад «+- 0.01»: обчислені числа ніколи не збігаються точно
RELATION = <=, >= або =
TOLERANCE_NUMBER = допуск, число на зразок 0.01
NO_MONTHS = нічого про місяці, бо жоден показник тут не має значення для кожного місяця
MONTH = місяць
monthLike = місяць, наприклад { $month }
monthNotBefore = місяць, що не передує { $month }
MONTH_OR_YEAR = місяць, наприклад 2026-01, або рік, наприклад 2026
deepest = щонайбільше { $deep } дужок або знаків один в одному
NUMBER = число
FACTOR = число, показник на зразок coverage(…) або «(»
numberOrOneOf = число або одне з: { $words }
oneOf = одне з: { $words }
CLOSE_OR_MONTHS = +, -, *, /, «from» чи «in» і місяць або )
CLOSE = «)»
open = «(» після { $word }
comma = «,» і { IN($what) }
commaOrClose = «,» і { IN($what) } або )
monthly = щось, що має значення для кожного місяця, на зразок coverage(…), бо «{ $word }» бере місяці разом
DECIMAL_POINT = десяткова крапка, без знаків між тисячами
NO_PERCENT = частка на зразок 0.5, а не відсоток
NUMBER_ENDS = кінець числа

## What a figure takes

TIER = рівень мети
ITEM = назва виробу
ADVERSARY_ITEM = назва виробу противника
HOLDER = назва власника
BLOC = назва блоку
FUND = назва фонду
YEAR = рік, наприклад 2026
