## LedgerImportText

knownOn = , known on

# $read (long)
# $remarked (long)
# $leftOut (long)
# $events (long)
rowsReadReadWith = { $read } rows read, { $remarked } read with a remark, { $leftOut } left out; { $events } events.

ledgerHasFileAlready = The ledger has this file already: nothing was changed.

billions = { $code } bn

together = together

togetherHeading = Together

atLeastOrNot = * at least, or not known: some rows give no value in money.

# $of (String)
# $agree (long)
# $cells (long)
totalsFileItselfPublishes = { $of }{ $agree } of the { $cells } totals that the file itself publishes are the sums of its rows.

# $rest (int)
moreRemarksJson = … and { $rest } more (--remarks, --json)

# $count (int)
whereFileContradictsItself = Where the file contradicts itself ({ $count }):

# $count (int)
leftOut = Left out ({ $count }):

# $count (int)
howWasRead = How it was read ({ $count }):

line = line

column = , column '

placeRow = , row

# $file (String)
# $knownOn (java.time.LocalDate)
# $same (long)
againstKnownOnEvents = Against { $file } (known on { DAY($knownOn) }): { $same } events the same.

donor = Donor

stage = stage

added = added

removed = removed

revised = revised

## LedgerOpenCommand

since = Since

what = what

millions = { $code } m

arrived = arrived

# $open (int)
# $promises (long)
# $telling (long)
# $notRecorded (long)
openPromisesListRecords = Open: { $open } of { $promises } promises. The list records what arrived of { $telling }; of { $notRecorded } it does not, and these are not recorded rather than open (--silence waiting lists them too).

# $open (int)
# $promises (long)
# $telling (long)
promisesOpenListSays = { $open } of { $promises } promises are open. Of { $telling } the list says something about delivery; of the others nobody knows.

## LedgerSlipsCommand

slipsUntilAll = Until all had come (--whole) it would be { $values }.

slipsUntilFirst = Until the first came (without --whole) it would be { $values }.

nothingWritten = Nothing was written (--dry-run).

slipsWritten = Written to tables/uncertainties.csv and sources.csv of { $folder }.

CASE_HAS_NO_LEVER_WITH = The case has no lever with effect 'slip', which measured slips would move.

ledgerHasNoList = The ledger has no list that was known on { $known }, the last day that the case may know of.

caseCannotBeWritten = The case cannot be written: { IN($why) }.

## DiffCommand

## FreezeCommand

idTakes = --id takes { IN($form) }; got '{ $id }'.

idTooLong = '{ $id }' is too long for a name. Give a shorter one with --id.

nothingCanBeAdded = Nothing can be added to { $file } as it is written. Write its list with a dash before each statement ('- id: …'), and nothing behind the last one.

cannotWriteTo = Cannot write to '{ $file }': { IN($why) }.

# $added (int)
# $kept (int)
statementAddedThereAlready = { $added } { $added ->
    [one] statement added,
   *[other] statements added,
    } { $kept } there already.

thereAlreadyNoLonger = There already, and no longer true:

takeOutFileFreeze = . Take it out of the file to freeze it anew.

## CheckCommand

error = error:

warning = warning:

errors = { $n ->
    [one] { $n } error
   *[other] { $n } errors
    }

warnings = { $n ->
    [one] { $n } warning
   *[other] { $n } warnings
    }

CLASS = Reference class
PROGRAMMES = Programmes
MIDDLE = Middle
FIVE = 5%
NINETY_FIVE = 95%

# How the uncertain numbers are weighed, below those that are only counted.
# $folder (String)
weighWithInfluence = How much of the answer stands on each: 'holdfast check { $folder } --influence'. It plans with all levers and plays the plan in some thousands of futures: a few minutes the first time, seconds while case and program stay as they are.

# Where the figures that rest on documents stand in them.
# $all (int)
# $placed (int) of which the place is written down
figuresInPlace = { $all ->
    [0] No figure rests on a document.
   *[other] Of { $all } figures that rest on documents, { $placed } stand in a place that is written down.{ $placed ->
        [0] { " " }A case says in passages.csv where they stand; from then on each must.
       *[other] { "" }
    }
 }

CHECKED_TABLE = Table
FROM_DOCUMENT = from a document
DERIVED = derived
ASSUMPTION = assumption
ALL = all

sound = { IN($title) }: sound.

sources = { $n } { $n ->
    [one] source
   *[other] sources
    }

claims = { $n } { $n ->
    [one] claim
   *[other] claims
    }

levers = { $n } { $n ->
    [one] lever
   *[other] levers
    }

statedInChecks = , { $n } { $n ->
    [one] statement
   *[other] statements
    } in checks.yaml

contents = { $sources }, { $claims }, { $levers }{ $statements }; scenarios: { $scenarios }.

period = { $months } from { $first }, known by { $knownBy }; case hash { $hash }.

everyClass = Every growth, chance of being on time and gate names its reference class.

withoutClass = Without a reference class: { $names }.

## LedgerTimeCommand

monthsFromAllWatched = Months from { $stage } to { $endsIsALL ->
    [true] all{ " " }
   *[false] { "" }
    }{ $otherStage }, watched until { DAY($watched) }.

group = Group

promises = promises

hasArrived = arrived

quarterBy = a quarter by

halfBy = half by

threeQuartersBy = three quarters by

# $statistic (String)
# $freedom (int)
# $p (String)
logRankTestChi = Log-rank test: chi-squared { $statistic } on { $freedom } degrees of freedom, p = { $p }.

# $silent (long)
# $undated (long)
leftOutWhichList = Left out: { $silent } of which the list says nothing of the later stage, { $undated } without a date that is needed. '…' has not come yet.

twoNumbersLeastMost = Two numbers are the least and the most that it can have taken: the list does not date both steps.{ $none ->
    [true] { " " }Where the least is 0, nothing says that it took any time at all; no quantile can be read from such waits.
   *[false] { "" }
    }

## FlagsCommand

ledgerNamesNoContract = The ledger names no contract.

whatLedgerCallsContracted = What the ledger calls contracted:

notTheseFiles = not in these files

noFlags = no flags

holdfastSettingsHaveProblems = holdfast: the settings have problems; nothing was computed.

whoOrWhat = Who or what

flags = flags

field = Field

processes = processes

share = share

question = Question

## DiffText

before = Before:

after = After:

dataSame = The data are the same.

rowsAdded = Rows added

rowsRemoved = Rows removed

headCase = (case

rows = Rows

newOnes = added

dropped = removed

changed = changed

remarksOnly = remarks only

figuresChangedLargestChange = Figures that changed, the largest change first

range = range

from = from 0

shareNew = new

toZero = to 0

choicesChanged = Choices that changed

titlesNotesSourcesDates = Titles, notes, sources, dates and actuals that changed

titlesNotesSourcesDatesActuals = Titles, notes, sources, dates and actuals that changed too:

allShowsThem = ; --all shows them.

# $left (long)
moreAllShowsThem = … and { $left } more; --all shows them.

rowsRow = row

rowsWord = rows

# $left (int)
more = ; and { $left } more

beforeHead = Before

afterHead = After

difference = Difference

eachCaseCountsBy = Each case counts by its own terms, and they differ:

firstMonth = first month

onlyBefore = only before:

onlyAfter = only after:

weightsItems = weights of items

moneyOf = { CURRENCY($currency) } of

currency = currency

discount = discount

twoCasesHaveNo = The two cases have no month in common.

needMet = Need met

points = Points

most = Most in

beforeColumn = before

afterColumn = after

underFloorBefore = Under minimum before

overMonthsBothCases = Over { $span }, the months of both cases: share of the full need that is met, mean of the months; the month in which it differs most; item-months under the minimum, without weights or discount.

## LedgerGapCommand

gapOpen = open

PER_DIVIDES_BY_DONOR_SIZE = --per divides by a donor's size: use it with --by donor.
THERE_NOTHING_DRAW_NO_AMOUNT = There is nothing to draw: no amount is above zero.

hasNoSuchAid = { $file } has no such aid.

rowsSaySo = (rows that say so)

donorsWhose = (of donors whose it is)

whatRecordedAid = What is { $stage } is recorded of this aid: { $listed }.

# $lacking (int)
amountsNotToldThem = { $lacking } amounts are not told in them: the ledger has no price level of the euro area from their year to that one, or they have no year. Take in the World Bank's table NY.GDP.DEFL.KD.ZG with 'holdfast ledger import'.

# $year (int)
pricesByEuroArea = In prices of { $year }, by the euro area's deflator.

# $code (String) - that in which the list is counted
# $amounts (String)
# $own (String) - the one currency in which they all are; NONE if there are several
notCountedBecauseLedger = Not counted, because the ledger has no rate of their day: amounts in another currency than { $code ->
    [EUR] euros
   *[other] { $code }
    } ({ $amounts }). Take in the reference rates of the European Central Bank (eurofxref-hist.csv) with 'holdfast ledger import'; the list itself need not be taken in again. An amount without a date stays not known.{ $own ->
    [NONE] { "" }
   *[other] { " " }Or count them in their own currency: --currency { $own }.
    }

onlyInEuros = { $what } counts in euros: leave out --currency.

trackerInEuros = { $file } is a tracker's list, which counts in euros and is not converted: leave out --currency.

ledgerHasNoGross = The ledger has no { $gdp ->
    [true] gross domestic product
   *[false] population
    }. Take in a table of the World Bank that names its indicator ({ $indicator }) with 'holdfast ledger import'.

eurHead = EUR a head

## ProgressLine

left = … about { $time } left

## AuditText

LOG_HAS_NO_ENTRIES_YET = The log has no entries yet.
NO_HEAD_FROM_ELSEWHERE_WAS = No head from elsewhere was given, so nobody can tell whether the log was cut off or written anew as a whole: keep one ('holdfast audit head') and give it with --head.
ONLY_LOG_WAS_CHECKED_NOT = Only the log was checked, not what it is about.
HEAD_BESIDE = the head beside it
PROOF_DOES_NOT_HOLD_DOES = The proof does not hold: it does not lead from the earlier head to the later one.

logAsWasWritten = The log is as it was written: { $n ->
    [one] { $n } entry
   *[other] { $n } entries
    }, the last of { $when }.

importsWithEventsAll = { $n ->
    [one] { $n } import
   *[other] { $n } imports
    } with { $toIntExact2 ->
    [one] { $toIntExact2 } event
   *[other] { $toIntExact2 } events
    }: all that was entered, and no more.

continuesWhatHeadsWere = It continues what { $kept ->
    [one] { $kept } head that was kept counts
   *[other] { $kept } heads that were kept count
    }.

# $entry (long)
# $file (String)
entryFiguresOlderHoldfast = Entry { $entry }, figures of { $file }: an older Holdfast kept them beside the store, and they did not come with it, so they are not used here and were not checked. Import the file again.

# $entry (long)
# $file (String)
entryFiguresOlderHoldfastTook = Entry { $entry }, figures of { $file }: an older Holdfast took them in and entered no hash of them. Import the file into a new ledger to have them checked.

accountEntriesHoldNo = Account { $name }: its entries hold no hash of it. They are of an older Holdfast, or the account was added past the program. A change of it through Holdfast enters one.

findingsWhatStoredNot = { $findings ->
    [one] { $findings } finding
   *[other] { $findings } findings
    }. What is stored is not what was written. Nothing was changed by this check. Keep the store as it is, as evidence; put a sound copy back elsewhere: 'holdfast store restore COPY --ledger NEW'.

# $place (long)
# $why (String)
entryNoEntryAny = Entry { $place } is no entry any more: { $why }.

# $number (long)
entryWasChangedText = Entry { $number } was changed: its text does not give the hash stored with it.

# $number (long)
# $later (long)
entryWasChangedHash = Entry { $number } was changed and its hash computed again: entry { $later } was written after another one (or is itself changed).

# $number (long)
# $place (long)
entryThereAgainPlace = Entry { $number } is there again in place { $place }.

# $number (long)
# $after (long)
entryStandsBehindEntry = Entry { $number } stands behind entry { $after }: the order was changed.

# $number (long)
# $place (long)
entryStoredUnderNumber = Entry { $number } is stored under number { $place }.

# $number (long)
# $when (String)
# $before (String)
entrySaysButOne = Entry { $number } says { $when }, but the one before it says { $before }: no entry is older than the one before it, so one of the two times was changed.

headBesideLogWas = The head beside the log was changed or taken away: { $why }.

# $entry (long)
# $file (String)
# $enteredIsFound (boolean)
# $n (long)
# $found (long)
entryImportEventsLedger = Entry { $entry }, import of { $file }: its events in the ledger are not those that were imported{ $enteredIsFound ->
    [true] ; one was changed or moved.
   *[false] : { $n ->
        [one] { $n } event
       *[other] { $n } events
        } then, { $found } now.
    }

# $entry (long)
# $file (String)
entryImportNoLonger = Entry { $entry }, import of { $file }: it is no longer in the ledger; it was deleted.

# $entry (long)
# $file (String)
entryImportLedgerStands = Entry { $entry }, import of { $file }: in the ledger it stands behind a later import; the order was changed.

# $number (long)
# $file (String)
importLedgerNoEntry = Import { $number } of the ledger, { $file }: no entry of the log says so; it was added past the program, or its entry deleted.

# $entry (long)
# $file (String)
# $enteredIsFound (boolean)
# $n (long)
# $found (long)
entryFiguresTheyNot = Entry { $entry }, figures of { $file }: they are not those that were imported, so every amount computed with them may be wrong{ $enteredIsFound ->
    [true] ; one was changed or moved.
   *[false] : { $n ->
        [one] { $n } figure
       *[other] { $n } figures
        } then, { $found } now.
    }

# $name (String)
# $entry (long)
accountNotWhatEntry = Account { $name } is not what entry { $entry } made of it: its role, password or standing was changed past the program.

# $name (String)
# $entry (long)
accountLastEnteredEntry = Account { $name }, last entered in entry { $entry }, is gone: it was deleted past the program.

accountNoEntryLog = Account { $name }: no entry of the log says so; it was added past the program, and who knows its password can sign in.

headWasKept = the head of { $when } that was kept

# $number (long)
# $entry (String)
entryLogHeadCounts = Entry { $number } is in the log that the head counts: { $entry }

# $number (long)
proofDoesNotHold = The proof does not hold: it does not lead from entry { $number } to its head.

# $later (long)
# $earlier (long)
# $text (String)
logEntriesBeginsWith = The log of { $later } entries begins with the { $earlier } that the head counts: it has only grown. Its head now: { $text }

# $head (long)
proofHoldsForLog = The proof holds for a log of { $head } entries, but its head is not the one that you kept. Ask for a proof of growth from yours: 'holdfast audit prove --since HEAD'.

entry = entry

whenUtc = when (UTC)

tableWho = who

subject = subject

# $tables (long)
referenceTablesAsEntered = { $tables ->
    [one] { $tables } reference table
   *[other] { $tables } reference tables
 }: as entered.

accountsAsEntered = { $accounts ->
    [one] { $accounts } account
   *[other] { $accounts } accounts
 }: as entered.

NOT_CHECKED_NO_HASH = Not checked, for the log holds no hash of them: who is signed in, open invitations, runs, and files in folders.
NOR_COULD_BE_CHECKED = Nor could be checked what is listed below.

# $several (boolean) - whether there are more than one
# $first (long)
# $last (long)
entriesDeleted = { $several ->
    [true] Entries { $first } to { $last } are missing: they were deleted.
   *[false] Entry { $last } is missing: it was deleted.
 }

# $none (boolean) - whether the log is empty
# $end (long) - its last entry
# $head (org.holdfast.model.Text)
# $counted (long)
# $several (boolean) - whether more than one is gone
# $first (long)
logCutOff = { $none ->
    [true] The log is empty
   *[false] The log ends at entry { $end }
 }, but { IN($head) } counts { $counted }: { $several ->
    [true] entries { $first } to { $counted } are
   *[false] entry { $counted } is
 } gone. The log was cut off, or an older version put in its place.

# $several (boolean)
# $first (long)
# $last (long)
# $head (org.holdfast.model.Text)
entriesOfOtherHistory = { $several ->
    [true] Entries { $first } to { $last } are not those
   *[false] Entry { $last } is not the one
 } that { IN($head) } counts: something was changed there and what follows computed again, or the head is of another log.

# $several (boolean)
# $first (long)
# $last (long)
entriesNotCounted = { $several ->
    [true] Entries { $first } to { $last } are
   *[false] Entry { $last } is
 } not counted by the head beside the log: added past the program, or left by a program that was stopped while it wrote to a file.

## LedgerBurdenCommand

saysNothingStageHas = { $file } says nothing of this stage; it has: { $listed }.

itselfEurBn = itself, EUR bn

textGdp = % of GDP

withEuShareEur = with EU share, EUR bn

methodCountryShareUnion = Method: a country's share in the Union's aid is the one that the list publishes (budget, Peace Facility and Investment Bank, each by its own key); the institutions' own lines are left out. Gross domestic product: the list's own.

listHasNoShares = The list has no shares in the Union's aid for this question: only what each gives itself is shown.

## LedgerTemplateCommand

thereAlreadyLeftAs = '{ $out }' is there already and is left as it is; name another file.

## LedgerArguments

ledgerCannotBeUsed = The ledger '{ $folder }' cannot be used: { IN($why) }.

## ContractFiles

andMore = … and { $rest } more.

problemsAllRead = { $problems ->
    [0] no problems
    [one] { WHOLE($problems) } problem
   *[other] { WHOLE($problems) } problems
 }; all that could be read has been used.

## CoverageCommand

times = times

## Say

NOT_WRITTEN_UTF_8 = it is not written in UTF-8
FAILED = it failed

thereNo = there is no '{ $file }'

noPermissionFor = no permission for '{ $file }'

thereNotFolder = '{ $file }' is there and is not a folder

cannotBeWritten = '{ $file }' cannot be written: { IN($why) }.

## IndicatorsCommand

yesIf = Yes if

because = Because

falseAlarm = False alarm

needs = Needs

setting = Setting

source = Source

## ValidateCommand

commaLine = , line

## Main

nothingWasComputed = ; nothing was computed.

## NewCommand

notEmptyLeftAs = '{ $path }' is not empty and is left as it is; name another folder.

# $path (String)
# $files (int)
# $template (String)
filesFromTemplateNext = { $path }: { $files } files from the template '{ $template }'. Next:

readmeMdSaysWhat = { $path }/README.md says what to replace first.

## LedgerQuestion

DONOR = donor
RECIPIENT = recipient
LIST = list
LEDGER = The ledger
LEDGER_HAS_FIGURES_BUT_NO = The ledger has figures but no list of aid. Take one in with 'holdfast ledger import FILE'.

ledgerHasNothingWas = The ledger has nothing{ $hasAsOf ->
    [true] { " " }that was known on { $asOf }
   *[false] { "" }
    }. Take a file in with 'holdfast ledger import FILE'.

otherListsSeries = Other lists (--series):

## LedgerDonorCommand

oldest = The oldest:

contractsHoldfastOversightFlags = Contracts ('holdfast oversight flags FILE --ledger DIR' asks about them):

## LedgerDiffCommand

LEDGER_HAS_NO_LIST_TWO = The ledger has no list in two versions.
VERSION = version
ledgerHasNoVersion = The ledger has no version before { $file }.

earlier = Before:

later = After:

eurBnAll = EUR bn in all

earlierColumn = before

laterColumn = after

differenceColumn = difference

## AnswersText

doesNotHold = Does not hold:

holdsHeading = Holds:

nothingStatedAboutAnswers = nothing is stated about its answers in checks.yaml.

statementAboutAnswers = { $all } { $all ->
    [one] statement
   *[other] statements
    } about its answers

itHolds = , and it holds.

allHold = ; all hold.

# $holding (long)
# $holdingIsValue (boolean)
# $failing (long)
# $failingIsValue (boolean)
holdsDoesNot = : { $holding } { $holdingIsValue ->
    [true] holds,
   *[false] hold,
    } { $failing } { $failingIsValue ->
    [true] does not.
   *[false] do not.
    }

noAnswer = no answer

dividedByZero = divided by zero

moreMonth = , and in { $months } { $months ->
    [one] more month
   *[other] more months
    }

found = found

against = against

## ConditionsCommand

stateOpen = open

holdfastFundHasProblems = holdfast: the fund has problems; nothing was computed.

condition = Condition

owner = owner

tableDue = due

state = state

daysLate = days late

million = million

released = released

mayBeReleased = may be released

heldBack = held back

evidenceNotApproved = evidence, not approved

approvedByOne = approved by one

stateMet = met

## Ledger

NO_MONTH_KNOWN = no month
OWN_LIST = List of one's own
# $entries (long)
entriesWritten = { $entries } { $entries ->
    [one] entry
   *[other] entries
} written to { $file }.

fromList = From { $list }. Stages stand side by side and are not added up.

# $release names a publication of a list, $known the day from which it could be known
listOfRelease = { $file } ({ $release }), known on { DAY($known) }

# $from and $until are steps that aid takes, such as "committed"
# $from (org.holdfast.model.Text)
# $until (org.holdfast.model.Text)
# $file (String)
# $silent (long)
# $undated (long)
noWaitCanBeRead = No wait from { IN($from) } to { IN($until) } can be read from { $file }: { $silent } are silent, { $undated } without a date.

# $file (String)
# $until (org.holdfast.model.Text)
# $ended (long)
# $from (org.holdfast.model.Text)
# $most (double)
doesNotDate = { $file } does not date what was { IN($until) }: of none of the { $ended } waits from { IN($from) } to { IN($until) } is a least time known. They took between 0 and { TENTH($most) } months, and no slip can be measured from that; nothing was written. Take a list that dates both steps ('holdfast ledger template' writes an empty one; --series names it), or other steps with --from and --until.

## DonorNames

EU_COMMISSION_AND_COUNCIL = EU (Commission and Council)
EUROPEAN_UNION = European Union
EU_INSTITUTIONS = EU institutions
EUROPEAN_INVESTMENT_BANK = European Investment Bank
EUROPEAN_PEACE_FACILITY = European Peace Facility
EUROPEAN_COMMISSION = European Commission
CZECH_INITIATIVE = Czech initiative

## CopyCommand

copiedTo = Copied to { $file }.
putBackInto = Put back into { $store }.
PUT_BACK = Put back.
NOTHING_PUT_BACK = Nothing was put back.

## SmpsCommand

# $name (String), $written (String), $scenarios (long), $stages (int), $maximise (boolean)
smpsInstance = { $name }: { $scenarios ->
    [one] { $written } scenario
   *[other] { $written } scenarios
} in { $stages } stages, { $maximise ->
    [true] maximised.
   *[false] minimised.
}

smpsObjective = Objective

smpsBound = Bound

smpsSampled = Sampled

smpsSample = { $ways } scenarios; 95 of 100 such samples lie between { $low } and { $high }

smpsSampledBound = Bound, sampled

# $samples (int), $low (String), $high (String)
smpsSamples = mean optimum of { $samples } samples; 95 of 100 such means lie between { $low } and { $high }

# $got (int), $risk (String)
smpsNoSample = --sample takes a number from 2 on and the mean alone, got { $got } with --risk { $risk }.

smpsMethod = Method

# $method (String), $written (String), $iterations (long), $cutsWritten (String), $cuts (long)
smpsWork = { $method }, { $iterations ->
    [one] { $written } iteration
   *[other] { $written } iterations
}{ $cuts ->
    [0] { "" }
    [one] , { $cutsWritten } cut
   *[other] , { $cutsWritten } cuts
}

smpsFirstStage = First stage (columns that are not 0):

smpsNote = Note: { $note }

smpsNoFolder = '{ $path }' is not there: neither a folder with an instance in it nor a file.

smpsValidation = In the scenarios of the file, by stage:

smpsStopped = { $costs } …, and then there is no point

smpsNoRisk = --risk cannot be '{ $got }'. It is mean, worst, cvar:TAIL or mix:WEIGHT,TAIL, with numbers between 0 and 1, as in cvar:0.1.
