## LaterRows

NO_COLUMN_REDISTRIBUTED_VALUES_VALUES = no column of redistributed values; values before redistribution are counted
NEITHER_ALLOCATION_NOR_COMMITMENT = neither an allocation nor a commitment
BLANKS_AROUND_WORD_READ_WITHOUT = blanks around the word: read without them, though the tracker's own sums leave such a row out
NEITHER_DAY_NOR_MONTH_LEFT = neither day nor month; left open
NEGATIVE_VALUE_COUNTED_AS_STANDS = a negative value; counted as it stands

noDayMonthRead = no day; the month is read as { $in }

hasRowsOwnTotals = { $donor } has rows of its own; the totals by country count it with { $tHE_UNION }, and so do those here

## KielWords

NO_DONOR = no donor
SUMS = a row of sums
OTHER_KIND = neither financial nor humanitarian nor military
NO_VALUE = no value; not known, which is not zero

## ArrivalSheets

# $donor (String)
# $billions (String)
# $kind (org.holdfast.ledger.Kind)
# $other (String)
sheetHasEurBn = { $donor }: the sheet has EUR { $billions } bn of { $kind ->
    [FINANCIAL] financial
    [HUMANITARIAN] humanitarian
   *[MILITARY] military
    } aid committed, the rows EUR { $other } bn

# $donor (String)
# $billions (String)
# $kind (org.holdfast.ledger.Kind)
# $other (String)
sheetSaysEurBn = { $donor }: the sheet says that EUR { $billions } bn of { $kind ->
    [FINANCIAL] financial
    [HUMANITARIAN] humanitarian
   *[MILITARY] military
    } aid arrived, the rows EUR { $other } bn

## KielWorkbook

WORKBOOK_UKRAINE_SUPPORT_TRACKER_KIEL = the workbook of the Ukraine Support Tracker (Kiel Institute), of any release, or its main sheet as CSV

## KielSite

NO_MONTH = no month
CSV_FILE_SITE_UKRAINE_SUPPORT = a CSV file of the site of the Ukraine Support Tracker
NO_DONOR_OR_NO_CATEGORY = no donor or no category
NO_SHARE = no share
NO_COUNTRY = no country
NO_NUMBER_NOT_KNOWN_WHICH = no number; not known, which is not zero
BELOW_ZERO_MORE_WAS_ALLOCATED = below zero: more was allocated in the month than committed, out of earlier commitments

totalNotSumKinds = the total is not the sum of its kinds, { $format }

## CountrySummary

moreAllocatedBnThan = { $donor }: more allocated ({ $billions } bn) than committed ({ $other } bn)

## ReleaseSevenRows

NO_PACKAGE_HAS_VALUE_EUROS = no package has a value in euros. If the workbook was saved by a program that does not calculate, open it in a spreadsheet, save it and import it again
NO_ID_COUNTED_AS_PACKAGE = no ID; counted as a package of its own
ID_EARLIER_PACKAGE_COUNTED_AS = the ID of an earlier package; counted as another one
DONOR_COUNTRY_SUMMARY_DOES_NOT = a donor that the Country Summary does not have
BLANKS_AROUND_WORD_IGNORED = blanks around the word; read without them
ANOTHER_KIND_AID_THAN_PACKAGE = another kind of aid than the package's first row
ANOTHER_DONOR_THAN_PACKAGE_FIRST = another donor than the package's first row
VALUE_EUROS_LATER_ROW_PACKAGE = a value in euros in a later row of a package; counted as well

inconsistency = { $key }: { IN($what) }

neitherCountryRowsNor = { $donor } is neither in the country rows nor in the total of the Country Summary; it stands beside the totals here

valueEurosWasLeft = the value in euros was left empty although { $plain } { $currency } is given: { $other } euros are missing from the published totals

valueEurosNotTotal = the value in euros is not the total of { $plain } { $currency } at the workbook's rate, which is { $other }

valueGivenButNot = a value is given ({ $plain } { $currency }) but not counted

totalWasTypedBy = the total was typed in by hand; the source's value in this row is { $plain }

valuedByPricesUs = valued by prices in US dollars but entered as { $currency }

valuedByPricesWhich = valued by prices, which add up to { $plain }

# $values (int)
sourceValueNotSame = the source's value is not the same in all rows of the package: { $values } values, read as tranches; the package counts once

explanationSaysRowCounts = the explanation says '{ $group }', the row counts it as { $currency }

## MainSheet

WHO_GIVES_COUNTRIES_OR_DONOR = who gives ('countries' or 'donor')
KIND_AID_TYPE_AID_GENERAL = the kind of aid ('Type of Aid General' or 'aid_type_general')
VALUE_EUROS_TOT_SUB_ACTIVITY = the value in euros ('tot_sub_activity_value_EUR_redistr')
MEASURE_WHICH_TELLS_COMMITMENTS_FROM = 'measure', which tells commitments from allocations
VALUE_EUROS_CONVERTED_VALUE_EUR = the value in euros ('Converted Value in EUR')
COLUMN_WITHOUT_HEADING_READ_AS = a column without a heading, read as the items
WITH_SUMS_THOSE_COUNTRY_SUMMARY = with that, its sums are those of the Country Summary
WITH_WHAT_SOURCE_GIVES_EUROS = with that, it is what the source gives in euros
HEADING_SAYS_SO = its heading says so

taken = not recognised{ $example }

# $file (String)
# $headingRow (long)
# $which (String)
# $least (String)
# $example (String)
rowColumnEveryValue = { $file }, row { $headingRow }, column { $which }: every value is below { $least }, too small for single euros; they look like millions or billions, and nothing in the file says which. Write the unit into the heading, such as '{ $example }, EUR million', and import again.

foundByWhatStands = found by what stands in it, and read as: { IN($meaning) }

headingNotKnownRead = a heading that is not known, read as: { IN($meaning) }

noColumnForWhat = no column for: { IN($meaning) }; what was committed is not known. Give it the heading 'tot_activity_value_EUR' and import again

noColumnForEvery = no column for: { IN($meaning) }; every row counts as a package of its own

noColumnForAll = no column for: { IN($meaning) }; all dates are left open

## KielColumn

PACKAGE_OR_ACTIVITY_NAME = the package's or activity's name
NAME_PART_ACTIVITY = the name of a part of an activity
DONOR = donor
DAY_ANNOUNCEMENT = day of the announcement
MONTH_COUNTED_FROM_JANUARY_2022 = month, counted from January 2022
KIND_AID = kind of aid
WHETHER_ROW_COMMITMENT_OR_ALLOCATION = whether a row is a commitment or an allocation
EXPLANATION = explanation
CURRENCY_SOURCE = currency of the source
VALUE_AS_GIVEN_BY_SOURCE = value as given by the source
ITEM = item
TYPE_ITEM = type of item
UNITS = units
UNITS_DELIVERED = units delivered
VALUE_BY_UNIT_PRICES_US = value by unit prices, US dollars
VALUE_DELIVERED_BY_UNIT_PRICES = value delivered by unit prices, US dollars
VALUE_PACKAGE_CURRENCY_SOURCE = value of the package, currency of the source
VALUE_PACKAGE_EUROS = value of the package, euros
VALUE_ACTIVITY_EUROS = value of the activity, euros
VALUE_PART_AFTER_REDISTRIBUTION_EUROS = value of the part after redistribution, euros
VALUE_PART_EUROS = value of the part, euros
VALUE_DELIVERED_EUROS = value delivered, euros
HOW_VALUE_WAS_FOUND = how the value was found
STOCK_OR_PROCUREMENT = stock or procurement
SOURCE = source
SOURCE_DELIVERY = source of the delivery

## SideSheets

NO_ID_NOBODY_WHO_GIVES = no id and nobody who gives

namesNobodyWhoGives = { $id } names nobody who gives

noValueEurosWhich = { $id } of { $donor }: no value in euros, which is not zero

noDay = { $id } of { $donor }: no day

valueMistakeSheet = { $id } of { $donor }: its value is a mistake of the sheet

unitsWouldBeWorth = { $id }: { $words } units would be worth EUR { $worth }; the price is looked up in a wrong column of the price list

explanationSaysBillionEuros = { $id }: the explanation says { $number } billion euros, the row counts them as { $currency }

valueBesideContributorWhose = a value beside a contributor of { $above }, whose own value counts it already: left behind by an edit

contributesWhichCounts = { $contributor } contributes to { $above }, which counts it

## Sums and headings

NOR_FOR = , nor for{ " " }

# $sheet (String)
# $donors (int)
# $kind (org.holdfast.ledger.Kind)
# $stage (org.holdfast.model.Text) is a step that aid takes, such as "delivered"
sheetWasRead = '{ $sheet }' was read: of { $donors } donors, { $kind ->
    [FINANCIAL] financial
    [HUMANITARIAN] humanitarian
   *[MILITARY] military
    } aid committed and { IN($stage) }

# $billions (String)
# $sum (String)
# $donor (String)
# $kind (org.holdfast.ledger.Kind)
publishedNotSum = published: { $billions } bn; its rows add up to { $sum } bn ({ $donor }, { $kind ->
    [FINANCIAL] financial
    [HUMANITARIAN] humanitarian
   *[MILITARY] military
    }, { IN($stage) })

# $billions (String)
# $kind (org.holdfast.ledger.Kind)
# $stage (org.holdfast.model.Text)
# $sum (String)
totalsNotSum = the row of totals says { $billions } bn for { $kind ->
    [FINANCIAL] financial
    [HUMANITARIAN] humanitarian
   *[MILITARY] military
    } aid { IN($stage) }; its countries add up to { $sum } bn

# $file (String)
# $isOnlySheet (boolean)
# $sheet (String)
# $row (long)
# $headings is each heading and what it was taken for
noColumnWasFound = { $file }, { $isOnlySheet ->
    [true] { "" }
   *[false] sheet '{ $sheet }',{ " " }
}row { $row }: no column was found for { $missing }. Columns found: { $headings }. Give the column one of these headings and import again.

# $factor (long)
readAsMoreThanEuros = read as { $factor ->
    [1000] thousands
    [1000000] millions
   *[other] billions
    } of euros, for { IN($why) }; write single euros if it is not so
