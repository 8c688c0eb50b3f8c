## Attacks

COUNTS_MISSILE_DRONE_ATTACKS_BY = counts of missile and drone attacks by day
NO_WEAPON = no weapon
NO_DAY = no day
TIME_NOT_WHOLE_DAY_READ = a time that is not whole; the day is read
NOT_GIVEN_WHICH_NOT_ZERO = not given, which is not zero
MORE_SHOT_DOWN_THAN_LAUNCHED = more shot down than launched

## NatoShares

DEFENCE_SHARES_NATO_MEMBERS = defence shares of NATO members
NO_COUNTRY = no country
NO_NUMBER_NOT_KNOWN = no number; not known

## WorldBank

GROSS_DOMESTIC_PRODUCT_OR_INFLATION = gross domestic product or inflation of the World Bank
NO_YEAR_OR_NO_COUNTRY = no year or no country
NO_NUMBER = no number
INDICATOR_NOT_USED = an indicator that is not used

byNameFileWould = by its name the file would hold the other index; its figure for the United States in 2022 is that of { $isMeasure ->
    [true] consumer prices
   *[false] the deflator
    }, and it is read as that

## EcbRates

REFERENCE_RATES_EUROPEAN_CENTRAL_BANK = reference rates of the European Central Bank
