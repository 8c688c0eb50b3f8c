## Attacks

COUNTS_MISSILE_DRONE_ATTACKS_BY = кількості ракетних і дронових ударів за днями
NO_WEAPON = немає зброї
NO_DAY = немає дня
TIME_NOT_WHOLE_DAY_READ = час неповний; прочитано день
NOT_GIVEN_WHICH_NOT_ZERO = не подано, а це не нуль
MORE_SHOT_DOWN_THAN_LAUNCHED = збито більше, ніж запущено

## NatoShares

DEFENCE_SHARES_NATO_MEMBERS = частки видатків на оборону країн НАТО
NO_COUNTRY = немає країни
NO_NUMBER_NOT_KNOWN = немає числа; невідомо

## WorldBank

GROSS_DOMESTIC_PRODUCT_OR_INFLATION = валовий внутрішній продукт або інфляція за Світовим банком
NO_YEAR_OR_NO_COUNTRY = немає року або країни
NO_NUMBER = немає числа
INDICATOR_NOT_USED = показник, якого не вживають

byNameFileWould = за назвою у файлі мав би бути інший індекс; його цифра для Сполучених Штатів за 2022 рік є цифрою { $isMeasure ->
    [true] споживчих цін
   *[false] дефлятора
    }, і так його й прочитано

## EcbRates

REFERENCE_RATES_EUROPEAN_CENTRAL_BANK = довідкові курси Європейського центрального банку
