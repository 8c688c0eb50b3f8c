## Names that point to other rows

# A name that the table it points to does not have.
unknownName = '{ PLAIN($name) }' is not in { IN($table) }.{ MEANT($nearest) }

# A name that exists, but of a row that cannot serve here: an item of the wrong side, say.
wrongKindOfName = '{ PLAIN($name) }' is in { $table }, but its { IN($is) }. Expected { IN($wanted) }.

# A row that says again what another row has said.
# $key (org.holdfast.model.Text), $first (int)
duplicateRow = '{ PLAIN(IN($key)) }' is already on line { $first }. Keep one of the two rows.

# A name that stands in two tables between which a third could not tell.
nameInTwoTables = '{ PLAIN($name) }' is also a name in { $other }. Choose another, so that rows can refer to either.

## Time and money

# A figure that could not be known on the day from which the case looks ahead.
knownTooLate = This was known on { PLAIN($knownOn) }, after { $knownBy }, the case's known_by. Use an earlier figure; what came later belongs in actuals.csv.

# A target that a forecast is compared with, but that was stated after the case's day: no forecast
# of that day could have been compared with it.
targetKnownTooLate = hindcasts.csv compares the forecast with this target, but it was stated on { PLAIN($knownOn) }, after { $knownBy }, the case's known_by. Use the target of that day, or give this one a series of its own.

# Money in a currency for which the price year has no rate.
# $currency (String), $year (int)
noExchangeRate = There is no rate for '{ PLAIN($currency) }' in { $year }. Add a row to exchange_rates.csv.

# Money in prices of a year for which there is no price index.
# $area (String), $year (int)
noDeflator = There is no price index of '{ PLAIN($area) }' for { $year }. Add a row to deflators.csv.

# A date or month that comes before one that it must follow.
outOfOrder = '{ PLAIN($value) }' comes before { PLAIN($other) }, the '{ $otherColumn }' of the same row.

# Warning. A month or year outside the case's horizon: the row changes nothing.
outsideHorizon = '{ PLAIN($value) }' lies outside the horizon ({ $first } to { $last }), so the row changes nothing.

# Warning. Announced capacity that should be there before the case begins.
alreadyThere = '{ PLAIN($month) }' is before the first month: this capacity is there from the start. Check that it is not counted in the producer's capacity as well.

## What rows say together

# A need with both a quantity and launches to follow, or with neither.
quantityOrLaunches = A need has either 'quantity', or all of 'against', 'share_engaged' and 'per_target'; this row has { $both ->
    [true] both.
   *[false] neither in full.
    }

# A need that follows the launches of an item, or a class of attack, for which no launches are given.
noLaunches = '{ PLAIN($item) }' has no row with flow 'launches' in adversary_flows.csv, so this row would be nothing.

# Warning. A need without a stock to meet it from at the start.
# $holder (String), $item (String)
noStock = There is no stock of '{ PLAIN($item) }' at '{ PLAIN($holder) }' in stocks.csv: it is taken as 0. Add a row to say so.

# Warning. A need of which nothing says what it rests on.
needWithoutBasis = Nothing says what this need of '{ PLAIN($item) }' rests on. Write observed_use, stated_requirement, follows_launches, judgement or circular; until then it counts in the headline.

# A need that follows the adversary's launches and says that it rests on something else.
basisAgainstLaunches = '{ PLAIN($basis) }' does not fit: this need follows launches, because 'against' is filled. Write follows_launches.

# Warning. An item whose weight in the headline nothing gives a reason for.
noWeightReason = Nothing says why an item-month of '{ PLAIN($item) }' weighs { PLAIN($weight) }. Name a source whose note gives the reason.

# Warning. An item that someone needs, that nobody makes and nobody offers.
nobodySuppliesIt = '{ PLAIN($item) }' has no row in producers.csv or offers.csv: once the stocks are used up, this need cannot be met.

# A full need below the minimum, which it includes.
# $item (String), $posture (String), $month (String), $full (double), $floor (double)
fullBelowFloor = In { $month } the full need of '{ PLAIN($item) }' (posture { $posture }) is { NUMBER($full) }, below its minimum of { NUMBER($floor) }. The full need includes the minimum.

# More promised as a gift than there is.
moreThanStock = { PLAIN($giftable) } can be given away, but the stock is only { PLAIN($quantity) }.

# A gift from the one to whom gifts go.
giftToItself = '{ PLAIN($holder) }' receives gifts and gives none. Write 0.

# A substitute for itself.
substituteForItself = '{ PLAIN($item) }' cannot stand in for itself.

# Price steps whose share or factor does not rise.
# $subject (String), $before (int)
stepsOutOfOrder = The steps of '{ PLAIN($subject) }' must rise, both in share and in factor, from line to line; compare line { $before }.

# Warning. Price steps that do not reach the whole capacity.
stepsIncomplete = The steps of '{ PLAIN($subject) }' end at { PLAIN($share) }; beyond it the last factor holds. Add a step up to share 1 to say so.

# Contributions to a fund that do not add up to 1.
sharesDoNotAddUp = The contributions to '{ PLAIN($fund) }' add up to { NUMBER($sum) } instead of 1.

# A fund with its own key, without the key.
noContributions = '{ PLAIN($fund) }' is shared by a key of its own, but has no rows in contributions.csv.

# Contributions to a fund that is shared by another key.
contributionsUnused = '{ PLAIN($fund) }' is shared by key '{ $key }', so this row would not be used. Set its key to 'own' or remove the row.

# A fund that may be used for nothing.
fundWithoutRules = '{ PLAIN($fund) }' has no rows in fund_rules.csv, so it could be used for nothing.

# A fund without money in any year.
fundWithoutEnvelopes = '{ PLAIN($fund) }' has no rows in envelopes.csv, so there is no money in it.

# Warning. A fund that is not agreed, and that no lever opens: its money is never there.
fundNeverOpen = '{ PLAIN($fund) }' has status '{ $status }' and no lever with effect 'fund_size', so it is never open.

# A contributor without the figure by which a fund is shared.
# $fund (String), $party (String), $column (String)
noBasis = '{ PLAIN($fund) }' is shared by key over its contributors, but '{ $column }' of '{ PLAIN($party) }' in parties.csv is empty.

# A bloc without countries, where they have to contribute.
noMembers = No country in parties.csv has '{ PLAIN($bloc) }' as its bloc, so nobody contributes.

# A fund called agreed without a day on which it was.
agreedWithoutDate = '{ PLAIN($fund) }' has status 'agreed'. Fill in the day, or call it proposed.

# Warning. A fund for a claimant that needs nothing.
claimantWithoutNeeds = '{ PLAIN($claimant) }' has no rows in needs.csv, so this rule is never used.

# A site within reach of strikes, in a party without rates of loss.
noExposure = The site is exposed, but '{ PLAIN($party) }' has no row in exposure.csv.

# A share under full priority that is lower than without.
priorityBelowShare = The share with priority ({ PLAIN($priority) }) is below the share without ({ PLAIN($share) }).

# A producer owned by a party that the plan does not command.
notPlanning = '{ PLAIN($party) }' does not plan (plans = no), so the plan cannot command its producers. What it sells belongs in offers.csv.

# Warning. A producer or source without capacity, now or ever.
neverMakesAnything = '{ PLAIN($name) }' has no capacity and no rows in expansions.csv, so it never makes anything.

# Warning. A material that items need and nobody makes.
nobodyMakesIt = '{ PLAIN($material) }' has no rows in material_sources.csv: once the stock is used up, nothing that needs it can be made.

# An assumption or a derived figure without the rule by which it was chosen.
ruleMissing = '{ PLAIN($source) }' is of kind '{ $kind }'. Write the rule behind it in the note.

# A choice of the case that rests on a source which is no assumption.
notAnAssumption = '{ PLAIN($source) }' is a source of kind '{ $kind }'. Expected one of kind 'assumption'.

# A number whose document is known to state other ones.
# $value (String), $source (String)
# $none - whether the passage states no number of these
# $states (String) the numbers that it states
notStated = '{ PLAIN($source) }' does not state { PLAIN($value) }; its passage states { $none ->
    [true] no number that rests on it
   *[false] { PLAIN($states) }
    }. Name the document that does; or, if the number was computed, a source of kind derived whose note has the formula.

# A number that stands on a document of which passages.csv, which the case has, says nothing.
# $source (String)
passageMissing = Nothing in passages.csv says that '{ PLAIN($source) }' states this number. Write there which numbers the document states and where. If nobody read it, make the number an assumption: name a source of that kind, with its rule, and a range.

# A number that a document states, in a case whose passages.csv does not say where in it.
# $source (String)
placeMissing = '{ PLAIN($source) }' states this number, and passages.csv does not say where. Write its page, paragraph or table there, never its text. If it cannot be found again, make the number an assumption: name a source of that kind, with its rule, and a range.

# A number that stands on a document which nobody read, says passages.csv.
# $source (String)
passageUnread = Nobody read where '{ PLAIN($source) }' states this number, says passages.csv. Read it and write down the place, or make the number an assumption: name a source of that kind, with its rule, and a range.

# A document graded A or B that was read as a copy on a site where anybody may put one, or that was
# not read at all but is told from memory.
# $source (String), $grade (String), $because (String) the site, or the words that say it was not read
gradedTooHigh = '{ PLAIN($source) }' is graded { $grade }, but rests on '{ $because }'. Grade it C or D, or replace it by the publisher's own page.

# A claim said to be the paper's, without the page on which it stands.
pageMissing = The claim is said to be the paper's. Give the page on which it stands there, or make it one of the debate (whose = debate).

# A claim of the debate with a page, a footnote or a source that only the paper can have.
pageOfNoPaper = Only a claim of the paper has a page, a footnote or a source that the paper names. Leave the cell empty, or set whose to 'paper'.

## Levers and scenarios

# A lever whose effect needs a subject.
subjectMissing = The effect '{ $effect }' needs a subject: { IN($expected) }.

# A lever with a subject that its effect would overlook.
subjectUnused = The effect '{ $effect }' takes no subject, so '{ PLAIN($subject) }' would be overlooked. Empty the cell.

# A lever whose subject is the name of a fund and of a party.
ambiguousSubject = '{ PLAIN($subject) }' is the name of a fund and of a party, so the lever could mean either. Rename the fund.

# A lever that opens a group without members.
groupWithoutMembers = No producer, material source or offer has group '{ PLAIN($group) }'.{ MEANT($nearest) }

# Warning. A group that no lever opens or closes.
groupWithoutLever = No lever has effect 'open_group' with subject '{ PLAIN($group) }', so the group is always open.

# A rule of triggers.csv that opens what nobody decides.
triggerWithoutMeasure = '{ PLAIN($lever) }' is no measure: its block in levers.csv is not policy, so no rule can open it.

# Warning. A hold that nothing can set off.
holdWithoutLever = No lever has effect 'hold' or 'hold_from' with subject '{ PLAIN($group) }' and the row names no fund, so it is never held back.

# A bloc as the subject of a lever on funds, while no fund has it as home.
blocWithoutFunds = No fund in funds.csv has '{ PLAIN($bloc) }' as its home, so the lever would do nothing.

# A lever whose default lies outside its range, or whose range is upside down.
# $low (String), $standard (String), $high (String)
defaultOutsideRange = The lever runs from { PLAIN($low) } to { PLAIN($high) } and its default is { PLAIN($standard) }. Low may not exceed the default, nor the default high.

# A lever that runs further than its effect has a meaning.
rangeTooWide = '{ PLAIN($value) }' has no meaning for the effect '{ $effect }'. Expected { IN($range) }.

# Two levers that would set the same thing.
# $other (String), $first (int)
sameEffectTwice = The lever '{ PLAIN($other) }' on line { $first } has the same effect and subject. Keep one.

# A lever set in the wrong block: a policy under world, or the reverse.
wrongBlock = '{ PLAIN($lever) }' is a lever of the block '{ $block }'. Move it there.

# A setting outside its lever's range.
settingOutOfRange = '{ PLAIN($value) }' is out of range. Expected { $low } to { $high } ({ IN($unit) }).

# A month as the setting of a lever that is not counted in months of the calendar.
noMonthHere = '{ PLAIN($value) }' is a month, but this lever is set in: { IN($unit) }.

# A scenario that in the end extends itself.
extendsItself = The scenarios extend each other in a circle: { $circle }. Let one of them stand alone.

## Statements about answers

# A formula that cannot be read.
# $character (int) where reading stopped, the first being 1; 0 at the end, $found (String) what stands there
wrongFormula = The formula breaks off at { $character ->
    [0] its end
   *[other] character { $character }, '{ PLAIN($found) }'
    }. Expected { IN($expected) }.{ MEANT($nearest) }

# A statement about months of which the case has none.
beyondHorizon = '{ PLAIN($value) }' lies outside the horizon ({ $first } to { $last }), so nothing could be compared.

# A tier that the case does not pursue, so that no answer counts it.
tierNotPursued = '{ PLAIN($tier) }' is not in the case's objective, so no answer counts it. Add it to case.yaml or leave the statement out.

# A statement on money in an answer that spends none, and that would hold by itself.
noMoneyInBalance = The balance spends nothing, so '{ PLAIN($figure) }' would always be 0. Let the statement be about the way 'plan' or 'ad_hoc'.

## How numbers are drawn

# A value that is drawn for a number that cannot be so.
drawnBeyond = This draws { NUMBER($drawn) } for { WHERE($number) }, which must be { IN($range) }. Change the values.

# A number that is said to be what its reference class measured, and is not.
# $of (String) the class
# $median (double) what it measured
# $low (double)
# $high (double)
# $cases (int) how many programmes it has
notMeasured = The class '{ PLAIN($of) }' measured { NUMBER($median) }, from { NUMBER($low) } to { NUMBER($high) }, in { $cases } programmes. Write that, or cite the class without 'measured'.

# A class that gives no rate for what is said to be measured by it.
# $of (String) the class
noRate = '{ PLAIN($of) }' gives no rate: for one a class needs four programmes or more, each with a growth, or with a share or months above zero. Add cases, or cite the class without 'measured'.

# Correlations that no numbers can have together, as when one factor moves with two that move
# against each other.
# $correlation (double) the one whose change is least, $byOne (boolean) whether its change is enough, $instead (double) to what, $shrink (double) by which all would hold too
contradiction = The correlations contradict each other: no numbers can have all of them. They hold together{ $byOne ->
    [true] { " " }with { NUMBER($instead) } instead of { NUMBER($correlation) } here, or
   *[false] { "" }
    } with each multiplied by { NUMBER($shrink) }.

## What is laid over a case

# The folder after --with is not there, or is no folder.
noOverlay = { $isThere ->
    [true] This is not a folder.
   *[false] There is no such folder.
    } What --with lays over a case is a folder with tables as a case has: tables/stocks.csv, sources.csv.

# The folder after --with has no row, so that the answer would be marked for nothing.
overlayWithoutRows = Nothing here can be laid over a case. Put rows into tables as a case has, with the same headings: tables/stocks.csv, sources.csv.

## What was said of figures

# A review of a cell in which no figure stands.
reviewOfNothing = { WHERE($figure) } is empty, so there is nothing to judge.

# Warning. A review of a figure that has become another one since.
# $figure (org.holdfast.intake.Where), $now (double), $role (String)
changedSinceReview = { WHERE($figure) } is { NUMBER($now) } now. Ask { PLAIN($role) } again, or keep the row as the judgement of what stood there before.

# Warning. Figures that are older on the case's day than their kind allows (ages.csv, and what every
# case has).
# $rows (int) that have such a figure, $all (int) rows of the table, $day (String), $months (int) that the oldest may have, $asOf (String), $publisher (String)
oldFigures = { $rows } of { $all } rows have a figure that is old on { $day }. The oldest, of { $asOf }, stands here and may be { $months } months old; its source: { PLAIN($publisher) }. Look for newer ones, or say in ages.csv how long they stand.

## A sheet that experts filled in

# A workbook or table without the headings of such a sheet.
noElicitation = No sheet here has the headings table, row, column, 5 %, 50 %, 95 % and who (role). 'holdfast elicit CASE --out sheet.xlsx' writes one that does.

# A sheet in which no line is filled in.
nothingAnswered = No line of it is filled in. Write the 5, 50 and 95 % of at least one figure.

# A line with one or two quantiles of three.
halfFilled = This line has one or two of the three quantiles. Fill in all three, or leave all open.

# A line about a figure that the case does not have.
notAsked = The case has no figure '{ PLAIN($figure) }'. Leave table, row and column as the sheet had them, or make a new sheet.

# An answer of nobody.
nobodyAnswers = Nobody says who answers. Write a role such as 'head of logistics', here or in a line above.

# An answer without a reason.
noReason = Nothing says why. Write a sentence.

## Figures that a forecast is held against

# Warning. A row of figures to be scored that names no series which the case forecasts.
# $name (String), $table (org.holdfast.model.Text), $nearest (java.util.Optional<String>)
notScored = '{ PLAIN($name) }' is not in { IN($table) }.{ MEANT($nearest) } The row is left out.

# Warning. The series that a case forecasts, told once where a file names one that it does not.
seriesThatThereAre = The case forecasts these series: { $series }.

# Figures to be scored whose first line lacks a heading.
noSuchHeading = No heading is '{ $needed }'. They are: { PLAIN($heads) }. Name the columns series, date and quantity; or series and then the months, or date and then the series.

# Warning. A sheet of a workbook without figures to be scored, beside one that has them.
sheetLeftOut = No line of this sheet names the columns series, date and quantity, so it is left out.

# Warning. A column of a table with a column each month, or each series, whose heading is neither.
columnLeftOut = This heading is no month, no series that is forecast, and no column that is known here, so the column is left out.

# A file with headings and no figures to be scored.
noFigures = No figure stands in this file below its headings. Write at least one.

# A series whose measure counts items, and which names none.
itemNotNamed = '{ PLAIN($name) }' does not say which item it counts. Write it as { $measure }:ITEM.

# Warning. A row of figures to be scored without a figure.
noFigure = No figure stands here, so the row is left out.

# Warning. A figure to be scored of a month that the case does not forecast.
notForecast = '{ PLAIN($value) }' lies outside the months that the case forecasts ({ $first } to { $last }), so the row is left out.

# Warning. A figure to be scored of a year or a quarter that began before the case does.
partlyForecast = This counts months from { $begin } on, and the case forecasts them from { $first } on: what it forecasts of the rest is scaled up.

# Warning. A second figure of one series for one date.
scoredTwice = '{ PLAIN($series) }' already has a figure for { $date }; this one is left out.

# Warning. A month of a series by the day, of which some days have no figure.
# $days (int), $of (int)
daysMissing = Of '{ PLAIN($series) }' { $days } of the { $of } days of { $month } have a figure; the others count as if they were like these.

# Warning. A month of a series by the day, of which most days have no figure.
# $days (int), $of (int)
tooFewDays = Of '{ PLAIN($series) }' only { $days } of the { $of } days of { $month } have a figure, so the month is left out.

# Warning. A figure to be scored whose unit calls what is counted by another name than its series.
# $unit (String), $own (org.holdfast.model.Text)
otherUnit = '{ PLAIN($unit) }' is not the unit of this series, '{ IN($own) }'. What is counted is taken to be the same; hundred, thousand, million and billion, and a day, week, month, quarter or year, are reckoned over.

# A figure to be scored in a unit that cannot be reckoned over to that of its series.
# $unit (String), $own (org.holdfast.model.Text)
unitNotConverted = '{ PLAIN($unit) }' cannot be reckoned over to the unit of this series, '{ IN($own) }': it is another currency, or of another span of time. Convert the figures.

# A frozen forecast of another case.
otherForecast = This forecast is of the case '{ PLAIN($theirs) }', not of '{ $own }'. Name the folder of the case that it was made from.

# Warning. A frozen forecast whose case has other files now.
# $hash (String)
changedSince = The case has changed since this forecast was frozen: its hash is now { $hash }. The frozen bands are scored all the same.
