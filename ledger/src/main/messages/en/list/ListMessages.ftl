## ListChecks

LESS_THAN_ZERO_COUNTED_AS = less than zero; counted as it stands. What was taken back is a row of its own with stage 'withdrawn', what was wrong one with 'corrected'
NOT_WRITTEN_UKRAINE_SO_ANSWERS = not written 'Ukraine', so the answers about Ukraine leave this row out. Write 'Ukraine', or ask with --recipient
NO_COUNTRY_KNOWN_HERE_SO = no country that is known here, so the answers about Ukraine leave this row out. Write 'Ukraine' if it is meant, or ask with --recipient

sameAsLineEvery = the same as line { $before } in every cell; both count. If it is the same aid, delete one

moreThanBillionUnits = more than { $isUnits ->
    [true] a billion units
   *[false] 200 billion euros
    } in one row; counted as it stands. { $isUnits ->
    [true] Is it a sum of money?
   *[false] Amounts are single euros, not thousands or millions
    }

# $text (org.holdfast.model.Text)
# $otherText (org.holdfast.model.Text)
# $first (long)
# $earliest (String)
beforeWasLineSays = { IN($text) } before it was { IN($otherText) }: line { $first } says not before { $earliest }. One of the two dates is wrong

# $plain (String)
# $unit (String)
# $other (String)
# $first (long)
deliveredSoFarMore = delivered so far { $plain }{ $unit }, more than the { $other }{ $unit } of line { $first }; counted as it stands. Correct one, or give the rest a promise of its own

## OwnList

LIST_AFTER_HOLDFAST_LEDGER_TEMPLATE = a list after 'holdfast ledger template'
NO_DONOR = no donor
NO_KEY_WHICH_TIES_STAGES = no key, which ties the stages of the same aid together
NO_DAY_AS_WRITTEN_FILE = no day as it is written; the file's own day is taken
NEITHER_STOCK_NOR_PROCUREMENT_READ = neither stock nor procurement; read as unspecified
NONE_STEP_PART_REPEATS_READ = none of step_of, part_of, repeats; read as step_of
NO_ROW_LIST_HAS_KEY = no row of this list has the key of this parent; the row counts by itself
PARENTS_LEAD_BACK_ROW_SO = its parents lead back to this row, so that none of them is the first; each counts by itself

looksLikeListBut = { $file } looks like a list but has no column '{ $needed }'. 'holdfast ledger template' writes one with all columns.

# $file (String)
# $headingRow (long)
# $twice (String)
lineTwoColumnsCalled = { $file }, line { $headingRow }: two columns are called '{ $twice }', and nobody can tell which is meant. Rename or remove one.

none = none of { $words }

# $fIRST_YEAR (int)
# $lAST_YEAR (int)
noYearFromPrice = no year from { $fIRST_YEAR } to { $lAST_YEAR }; the price year is left open

noRateForNo = no rate of { $currency } for { $noText ->
    [true] no date
   *[false] { $text }
    }: not counted in { $into ->
    [EUR] euros
   *[other] { $into }
    } until the reference rates of the European Central Bank are taken in
