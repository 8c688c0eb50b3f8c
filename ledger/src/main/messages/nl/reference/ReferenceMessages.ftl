## Attacks

COUNTS_MISSILE_DRONE_ATTACKS_BY = aantallen aanvallen met raketten en drones per dag
NO_WEAPON = geen wapen
NO_DAY = geen dag
TIME_NOT_WHOLE_DAY_READ = een tijd die niet volledig is; de dag is gelezen
NOT_GIVEN_WHICH_NOT_ZERO = niet gegeven, en dat is niet nul
MORE_SHOT_DOWN_THAN_LAUNCHED = meer neergehaald dan afgevuurd

## NatoShares

DEFENCE_SHARES_NATO_MEMBERS = defensie-uitgaven van NAVO-leden als deel van hun economie
NO_COUNTRY = geen land
NO_NUMBER_NOT_KNOWN = geen getal; niet bekend

## WorldBank

GROSS_DOMESTIC_PRODUCT_OR_INFLATION = bruto binnenlands product of inflatie van de Wereldbank
NO_YEAR_OR_NO_COUNTRY = geen jaar of geen land
NO_NUMBER = geen getal
INDICATOR_NOT_USED = een indicator die niet wordt gebruikt

byNameFileWould = naar zijn naam zou het bestand de andere index bevatten; zijn cijfer voor de Verenigde Staten in 2022 is dat van { $isMeasure ->
    [true] de consumentenprijzen
   *[false] de deflator
    }, en zo is het gelezen

## EcbRates

REFERENCE_RATES_EUROPEAN_CENTRAL_BANK = referentiekoersen van de Europese Centrale Bank
