## LaterRows

NO_COLUMN_REDISTRIBUTED_VALUES_VALUES = geen kolom met herverdeelde waarden; geteld zijn de waarden van vóór de herverdeling
NEITHER_ALLOCATION_NOR_COMMITMENT = geen toewijzing en geen toezegging
BLANKS_AROUND_WORD_READ_WITHOUT = spaties om het woord: zonder gelezen, al laten de eigen totalen van de tracker zo'n rij weg
NEITHER_DAY_NOR_MONTH_LEFT = geen dag en geen maand; opengelaten
NEGATIVE_VALUE_COUNTED_AS_STANDS = een negatieve waarde; geteld zoals hij er staat

noDayMonthRead = geen dag; de maand is gelezen als { $in }

hasRowsOwnTotals = { $donor } heeft eigen rijen; de totalen per land tellen die bij { $tHE_UNION }, en zo ook hier

## KielWords

NO_DONOR = geen donor
SUMS = een rij met totalen
OTHER_KIND = niet financieel, niet humanitair en niet militair
NO_VALUE = geen waarde; niet bekend, en dat is niet nul

## ArrivalSheets

sheetHasEurBn = { $donor }: volgens het blad is { COMMAS($billions) } mld. euro { $kind ->
    [FINANCIAL] financiële
    [HUMANITARIAN] humanitaire
   *[MILITARY] militaire
    } steun toegezegd, volgens de rijen { COMMAS($other) } mld.

sheetSaysEurBn = { $donor }: volgens het blad is { COMMAS($billions) } mld. euro { $kind ->
    [FINANCIAL] financiële
    [HUMANITARIAN] humanitaire
   *[MILITARY] militaire
    } steun aangekomen, volgens de rijen { COMMAS($other) } mld.

## KielWorkbook

WORKBOOK_UKRAINE_SUPPORT_TRACKER_KIEL = de werkmap van de Ukraine Support Tracker (Kiel Institute), van elke uitgave, of het hoofdblad daarvan als csv

## KielSite

NO_MONTH = geen maand
CSV_FILE_SITE_UKRAINE_SUPPORT = een csv-bestand van de site van de Ukraine Support Tracker
NO_DONOR_OR_NO_CATEGORY = geen donor of geen categorie
NO_SHARE = geen aandeel
NO_COUNTRY = geen land
NO_NUMBER_NOT_KNOWN_WHICH = geen getal; niet bekend, en dat is niet nul
BELOW_ZERO_MORE_WAS_ALLOCATED = onder nul: in de maand is meer toegewezen dan toegezegd, uit eerdere toezeggingen

totalNotSumKinds = het totaal is niet de som van zijn soorten, { COMMAS($format) }

## CountrySummary

moreAllocatedBnThan = { $donor }: meer toegewezen ({ COMMAS($billions) } mld.) dan toegezegd ({ COMMAS($other) } mld.)

## ReleaseSevenRows

NO_PACKAGE_HAS_VALUE_EUROS = geen enkel pakket heeft een waarde in euro. Is het werkboek bewaard door een programma dat niet rekent, open het dan in een rekenblad, bewaar het en lees het opnieuw in
NO_ID_COUNTED_AS_PACKAGE = geen ID; geteld als een eigen pakket
ID_EARLIER_PACKAGE_COUNTED_AS = het ID van een eerder pakket; geteld als een ander
DONOR_COUNTRY_SUMMARY_DOES_NOT = een donor die de Country Summary niet heeft
BLANKS_AROUND_WORD_IGNORED = spaties om het woord; zonder gelezen
ANOTHER_KIND_AID_THAN_PACKAGE = een andere soort steun dan in de eerste rij van het pakket
ANOTHER_DONOR_THAN_PACKAGE_FIRST = een andere donor dan in de eerste rij van het pakket
VALUE_EUROS_LATER_ROW_PACKAGE = een waarde in euro in een latere rij van een pakket; ook geteld

inconsistency = { $key }: { IN($what) }

neitherCountryRowsNor = { $donor } staat niet in de landenrijen en niet in het totaal van de Country Summary; het staat hier naast de totalen

valueEurosWasLeft = de waarde in euro is leeg gelaten hoewel er { COMMAS($plain) } { $currency } staat: in de gepubliceerde totalen ontbreekt { COMMAS($other) } euro

valueEurosNotTotal = de waarde in euro is niet het totaal van { COMMAS($plain) } { $currency } tegen de koers van het werkboek; dat is { COMMAS($other) }

valueGivenButNot = er staat een waarde ({ COMMAS($plain) } { $currency }), maar die is niet geteld

totalWasTypedBy = het totaal is met de hand ingetikt; de waarde van de bron in deze rij is { COMMAS($plain) }

valuedByPricesUs = gewaardeerd met prijzen in dollars maar ingevoerd als { $currency }

valuedByPricesWhich = gewaardeerd met prijzen, en die tellen op tot { COMMAS($plain) }

sourceValueNotSame = de waarde van de bron is niet in alle rijen van het pakket gelijk: { $values } waarden, gelezen als delen; het pakket telt één keer

explanationSaysRowCounts = de toelichting zegt '{ $group }', de rij telt het als { $currency }

## MainSheet

WHO_GIVES_COUNTRIES_OR_DONOR = wie geeft ('countries' of 'donor')
KIND_AID_TYPE_AID_GENERAL = de soort steun ('Type of Aid General' of 'aid_type_general')
VALUE_EUROS_TOT_SUB_ACTIVITY = de waarde in euro's ('tot_sub_activity_value_EUR_redistr')
MEASURE_WHICH_TELLS_COMMITMENTS_FROM = 'measure', dat toezeggingen van toewijzingen onderscheidt
VALUE_EUROS_CONVERTED_VALUE_EUR = de waarde in euro's ('Converted Value in EUR')
COLUMN_WITHOUT_HEADING_READ_AS = een kolom zonder kop, gelezen als de artikelen
WITH_SUMS_THOSE_COUNTRY_SUMMARY = zo zijn de sommen die van de Country Summary
WITH_WHAT_SOURCE_GIVES_EUROS = zo is het wat de bron in euro's noemt
HEADING_SAYS_SO = het opschrift zegt dat

taken = niet herkend{ $example }

rowColumnEveryValue = { $file }, rij { $headingRow }, kolom { $which }: elke waarde is kleiner dan { COMMAS($least) }, te klein voor losse euro's; het lijken miljoenen of miljarden, en nergens in het bestand staat welke. Zet de eenheid in het opschrift, zoals '{ $example }, EUR million', en lees het bestand opnieuw in.

foundByWhatStands = gevonden door wat erin staat, en gelezen als: { IN($meaning) }

headingNotKnownRead = een onbekende kop, gelezen als: { IN($meaning) }

noColumnForWhat = geen kolom voor: { IN($meaning) }; wat is toegezegd, is niet bekend. Geef de kolom het opschrift 'tot_activity_value_EUR' en lees het bestand opnieuw in

noColumnForEvery = geen kolom voor: { IN($meaning) }; elke rij telt als een eigen pakket

noColumnForAll = geen kolom voor: { IN($meaning) }; alle datums blijven open

## KielColumn

PACKAGE_OR_ACTIVITY_NAME = naam van het pakket of de activiteit
NAME_PART_ACTIVITY = naam van een deel van een activiteit
DONOR = donor
DAY_ANNOUNCEMENT = dag van de aankondiging
MONTH_COUNTED_FROM_JANUARY_2022 = maand, geteld vanaf januari 2022
KIND_AID = soort steun
WHETHER_ROW_COMMITMENT_OR_ALLOCATION = of een rij een toezegging of een toewijzing is
EXPLANATION = toelichting
CURRENCY_SOURCE = munt van de bron
VALUE_AS_GIVEN_BY_SOURCE = waarde volgens de bron
ITEM = artikel
TYPE_ITEM = soort artikel
UNITS = stuks
UNITS_DELIVERED = geleverde stuks
VALUE_BY_UNIT_PRICES_US = waarde naar stuksprijs, dollar
VALUE_DELIVERED_BY_UNIT_PRICES = geleverde waarde naar stuksprijs, dollar
VALUE_PACKAGE_CURRENCY_SOURCE = waarde van het pakket, munt van de bron
VALUE_PACKAGE_EUROS = waarde van het pakket, euro
VALUE_ACTIVITY_EUROS = waarde van de activiteit, euro
VALUE_PART_AFTER_REDISTRIBUTION_EUROS = waarde van het deel na herverdeling, euro
VALUE_PART_EUROS = waarde van het deel, euro
VALUE_DELIVERED_EUROS = geleverde waarde, euro
HOW_VALUE_WAS_FOUND = hoe de waarde is gevonden
STOCK_OR_PROCUREMENT = voorraad of nieuw gekocht
SOURCE = bron
SOURCE_DELIVERY = bron van de levering

## SideSheets

NO_ID_NOBODY_WHO_GIVES = geen id en niemand die geeft

namesNobodyWhoGives = { $id } noemt niemand die geeft

noValueEurosWhich = { $id } van { $donor }: geen waarde in euro, en dat is niet nul

noDay = { $id } van { $donor }: geen dag

valueMistakeSheet = { $id } van { $donor }: de waarde is een fout van het blad

unitsWouldBeWorth = { $id }: { $words } stuks zouden { COMMAS($worth) } euro waard zijn; de prijs is in een verkeerde kolom van de prijslijst opgezocht

explanationSaysBillionEuros = { $id }: de toelichting zegt { COMMAS($number) } miljard euro, de rij telt ze als { $currency }

valueBesideContributorWhose = een waarde naast wie bijdraagt aan { $above }, dat die zelf al telt: achtergebleven bij een bewerking

contributesWhichCounts = { $contributor } draagt bij aan { $above }, dat het telt

## Sums and headings

NOR_FOR = { " " }en ook niet voor{ " " }

sheetWasRead = '{ $sheet }' is gelezen: toegezegd en { IN($stage) }, { $kind ->
    [FINANCIAL] financiële
    [HUMANITARIAN] humanitaire
   *[MILITARY] militaire
    } steun, van { $donors } donoren

publishedNotSum = gepubliceerd: { COMMAS($billions) } mld.; zijn rijen tellen op tot { COMMAS($sum) } mld. ({ $donor }, { $kind ->
    [FINANCIAL] financieel
    [HUMANITARIAN] humanitair
   *[MILITARY] militair
    }, { IN($stage) })

totalsNotSum = de totaalrij zegt { COMMAS($billions) } mld. aan { $kind ->
    [FINANCIAL] financiële
    [HUMANITARIAN] humanitaire
   *[MILITARY] militaire
    } steun { IN($stage) }; de landen tellen op tot { COMMAS($sum) } mld.

noColumnWasFound = { $file }, { $isOnlySheet ->
    [true] { "" }
   *[false] werkblad '{ $sheet }',{ " " }
}rij { $row }: er is geen kolom voor { $missing }. Wel gevonden: { $headings }. Geef de kolom een van deze opschriften en lees het bestand opnieuw in.

readAsMoreThanEuros = gelezen als { $factor ->
    [1000] duizenden
    [1000000] miljoenen
   *[other] miljarden
    } euro, want { IN($why) }; schrijf losse euro's als dat niet zo is
