## Dates

NO_DATE_AS_WRITTEN_LEFT = у такому записі це не дата; лишено відкритою. Пишіть 2024-03-31
READ_AS_MONTH_OR_YEAR = прочитано як місяць або рік
YEAR_CANNOT_BE_MEANT_DATE = такого року не могли мати на увазі; дату лишено відкритою

readAsSomeDay = прочитано як день у межах від { $date } до { $last }

readAsDayNo = прочитано як день не пізніше { $last }

readAsFromOn = прочитано як { $first } або пізніше

dayOrMonthFirst = спершу день чи місяць, не видно і з інших дат стовпця: прочитано як день у межах від { $earliest } до { $latest }. Пишіть 2024-03-31

dayFirstAsOther = { $dayFirst ->
    [true] спершу день
   *[false] спершу місяць
    }{ $isByColumn ->
    [true] , як видно з інших дат стовпця
   *[false] { "" }
    }: прочитано як { $date }

laterThanFileItself = пізніше, ніж сам файл ({ $written }): описка чи рік, протягнутий униз?

## Numbers

DATE_WHERE_NUMBER_EXPECTED_KEPT = дата там, де має бути число; збережено як текст
COMMA_READ_AS_ONE_BETWEEN = кому прочитано як роздільник тисяч
NO_NUMBER_AS_WRITTEN_KEPT = у такому записі це не число; збережено як текст. Пишіть цифри з десятковою крапкою, як-от 1500.5
TOO_LARGE_FOR_NUMBER = завелике для числа
