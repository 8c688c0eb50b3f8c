## Dates

NO_DATE_AS_WRITTEN_LEFT = no date as it is written; left open. Write it as 2024-03-31
READ_AS_MONTH_OR_YEAR = read as a month or a year
YEAR_CANNOT_BE_MEANT_DATE = a year that cannot be meant; the date is left open

readAsSomeDay = read as some day from { $date } to { $last }

readAsDayNo = read as a day no later than { $last }

readAsFromOn = read as from { $first } on

dayOrMonthFirst = day or month first, and no other date of the column tells: read as some day from { $earliest } to { $latest }. Write it as 2024-03-31

dayFirstAsOther = { $dayFirst ->
    [true] day
   *[false] month
    } first{ $isByColumn ->
    [true] , as other dates of the column show
   *[false] { "" }
    }: read as { $date }

laterThanFileItself = later than the file itself ({ $written }): a typing error, or a year filled down?

## Numbers

DATE_WHERE_NUMBER_EXPECTED_KEPT = a date where a number is expected; kept as words
COMMA_READ_AS_ONE_BETWEEN = the comma is read as one between thousands
NO_NUMBER_AS_WRITTEN_KEPT = no number as it is written; kept as words. Write digits with a decimal point, such as 1500.5
TOO_LARGE_FOR_NUMBER = too large for a number
