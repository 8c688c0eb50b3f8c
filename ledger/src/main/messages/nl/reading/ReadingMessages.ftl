## Dates

NO_DATE_AS_WRITTEN_LEFT = zo geschreven geen datum; opengelaten. Schrijf hem als 2024-03-31
READ_AS_MONTH_OR_YEAR = gelezen als een maand of een jaar
YEAR_CANNOT_BE_MEANT_DATE = een jaar dat niet bedoeld kan zijn; de datum blijft open

readAsSomeDay = gelezen als een dag van { $date } tot en met { $last }

readAsDayNo = gelezen als een dag tot en met { $last }

readAsFromOn = gelezen als vanaf { $first }

dayOrMonthFirst = dag of maand eerst, en geen andere datum in de kolom maakt dat uit: gelezen als een dag van { $earliest } tot en met { $latest }. Schrijf hem als 2024-03-31

dayFirstAsOther = { $dayFirst ->
    [true] dag
   *[false] maand
    } eerst{ $isByColumn ->
    [true] , zoals andere datums in de kolom laten zien
   *[false] { "" }
    }: gelezen als { $date }

laterThanFileItself = later dan het bestand zelf ({ $written }): een tikfout, of een doorgetrokken jaar?

## Numbers

DATE_WHERE_NUMBER_EXPECTED_KEPT = een datum waar een getal hoort; als woorden bewaard
COMMA_READ_AS_ONE_BETWEEN = de komma is gelezen als scheiding van duizendtallen
NO_NUMBER_AS_WRITTEN_KEPT = zo geschreven geen getal; als woorden bewaard. Schrijf cijfers met een decimale punt, zoals 1500.5
TOO_LARGE_FOR_NUMBER = te groot voor een getal
