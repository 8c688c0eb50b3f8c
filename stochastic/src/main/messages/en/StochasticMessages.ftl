## Where it stands

# $file (String), $line (int), $column (int), $what (org.holdfast.model.Text)
atColumn = { $file }, line { $line }, column { $column }: { IN($what) }

# $file (String), $line (int), $what (org.holdfast.model.Text)
atLine = { $file }, line { $line }: { IN($what) }

# $file (String), $what (org.holdfast.model.Text)
inFile = { $file }: { IN($what) }

## The files

# $what is core, time, stoch, problem, lattice or StochOptFormat
noFile = There is no { $what } file ({ $endings }). An instance is a core, a time and a stoch file (SMPS), one file .sof.json (StochOptFormat), or a problem.json and a lattice.json (MSPFormat).

severalFiles = There is more than one { $what } file ({ $endings }). A folder holds one instance. Name the one that is meant: its stoch file instead of the folder.

unreadable = The file cannot be read ({ $reason }). Check that you may read it.

# $limit (long) bytes
tooLarge = The file is larger than the limit of { $limit } bytes.

## Lines

notANumber = '{ $word }' is not a number. Write it as 12, -0.5 or 1.2E3.

infinite = '{ $word }' stands for infinity, as does every number from 1E20 on, and cannot stand here. Write the number that is meant; a side or bound that there is not is left out.

# $form (org.holdfast.model.Text)
expected = Expected: { IN($form) }.

FORM_ROW = kind and name of a row

FORM_COLUMN = column, row, coefficient, and perhaps a second row and coefficient

FORM_SIDE = name of the set, row, number

FORM_BOUND = kind of bound, name of the set, column, value

FORM_PERIOD = first column, first row, name of the period

FORM_ROW_PERIOD = row and period

FORM_COLUMN_PERIOD = column and period

FORM_ELEMENT = column, row, value, perhaps a period, probability

FORM_BLOCK = BL, name of the block, period, probability

FORM_SCENARIO = SC, name, parent or ROOT, probability, period

FORM_ENTRY = column, row, value

noSection = There is no section '{ $section }' here. There are { $sections }.

NO_END = The file ends without ENDATA: it may have been cut off. Fetch it anew, or end it with a line ENDATA.

headerWithMore = A line that begins in the first column opens a section, and { $section } has nothing behind its name. Begin a line of numbers with a space.

## The core file

NO_OBJECTIVE = There is no row of kind N, the objective. Add one to ROWS.

NO_COLUMNS = There are no columns. Add a section COLUMNS.

secondSet = A second set '{ $name }' beside '{ $first }' cannot be read: a file that means one of several does not say which. Keep one.

noSense = '{ $word }' is no sense of the objective. Write MIN or MAX.

noKindOfRow = '{ $kind }' is no kind of row; there are N, L, G and E.

rowTwice = Row '{ $row }' is there twice. Remove or rename one.

twoCoefficients = Column '{ $column }' has two coefficients in row '{ $row }'. Keep one.

# $section is RHS or RANGES
twoSides = Row '{ $row }' has two numbers in { $section }. Keep one.

twoBounds = Column '{ $column }' has two bounds of kind { $kind }. Keep one.

BOUND_WITHOUT_VALUE = The bound has no value. Write it behind the column.

noKindOfBound = '{ $kind }' is no kind of bound that can be read; there are { $kinds }.

noRow = There is no row '{ $row }' in the core file.{ MEANT($nearest) }

noColumn = There is no column '{ $column }' in the core file.{ MEANT($nearest) }

## The time file

NO_PERIODS = There are no periods. Add a section PERIODS.

rowWithoutPeriod = The row '{ $name }' has no period. Name it under ROWS.

columnWithoutPeriod = The column '{ $name }' has no period. Name it under COLUMNS.

# $period (int)
rowsOutOfOrder = The first row of period { $period } comes before that of the one before. Name rows and columns in ROWS and COLUMNS sections after PERIODS EXPLICIT.

# $period (int)
columnsOutOfOrder = The first column of period { $period } comes before that of the one before. Name rows and columns in ROWS and COLUMNS sections after PERIODS EXPLICIT.

periodTwice = Period '{ $name }' is there twice. Rename one.

noPeriod = There is no period '{ $name }' in the time file; there are { $periods }.

laterColumn = Row '{ $row }' of period { $period } has column '{ $column }' of a later period, { $later }. Move the row to { $later }.

## The stoch file

NOTHING_UNCERTAIN = Nothing in it is uncertain. Add a section INDEP, BLOCKS or SCENARIOS with entries.

SCENARIOS_BESIDE = SCENARIOS beside INDEP or BLOCKS cannot be read. Write all of it as SCENARIOS.

SECTION_FIRST = Expected a section INDEP, BLOCKS or SCENARIOS first.

noStochSection = A section { $section } cannot be read; there are INDEP, BLOCKS and SCENARIOS.

notDiscrete = '{ $word }' cannot be read: only DISCRETE outcomes, which REPLACE, ADD to or MULTIPLY the core's values. Draw outcomes from the distribution first.

blockElsewhere = Block '{ $name }' turns out in { $period } above. Give this one a name of its own, or the same period.

BLOCK_FIRST = Expected a line BL first, with block, period and probability.

SCENARIO_FIRST = Expected a line SC first, with scenario, parent, probability, period.

noScenario = There is no scenario '{ $name }' above. Write the parent before its children, or ROOT.

ONE_AT_FIRST = The first period is certain: only one scenario can begin in it.

scenarioTwice = Scenario '{ $name }' is there twice. Remove or rename one.

beforeBranch = Scenario '{ $scenario }' begins in { $begins }, and this number stands in { $stands }. Give it to the scenario that it branches from.

noAncestor = Scenario '{ $scenario }' begins in { $period } from the root, and nothing says what comes before. Let it branch from another scenario.

FIRST_IS_CERTAIN = The first period is certain; this number stands in it.

knownEarlier = A number in period { $stands } was said to be known in { $said } already. It was taken as known in { $stands }: the methods here learn a number in the period in which it stands.
otherPeriod = This number stands in period { $stands }, and is said to be known in { $said }. Name { $stands }.

twoNumbers = '{ $what }' has two numbers in one outcome. Keep one.

twoElements = '{ $what }' turns out both with { $first } and with { $second }. Give it to one of them.

noBoundToMove = Column '{ $column }' has no bound { $kind } in the core that could be added to or multiplied. Give it one there, or write REPLACE.

belowZero = This bound lies below 0, and column '{ $column }' is at least 0 in the core. Give it a lower bound there.

rowLeftOut = Row '{ $row }' is left out: it is of kind N. Name the objective or another row.

blockProbability = A probability of the outcomes of { $name } is { $p }. It lies between 0 and 1.

scenarioProbability = A probability of the scenarios is { $p }. It lies between 0 and 1.

blockSum = The probabilities of the outcomes of { $name } sum to { $sum }, and must sum to 1.

scenarioSum = The probabilities of the scenarios sum to { $sum }, and must sum to 1.

blockDivided = Probabilities of the outcomes of { $name } sum to { $sum }; each was divided by that.

scenarioDivided = Probabilities of the scenarios sum to { $sum }; each was divided by that.

rangeUncertain = “{ $name }” is the core's set of ranges, and a range cannot be uncertain. Write the row as two rows, and give each its right-hand side.

takenAsSides = “{ $name }” in the stoch file is no column of the core, so its lines were read as right-hand sides.

blockLeavesOut = Outcomes of { $name } leave out numbers that its first has; they were taken from the first.

scenarioLeavesOut = Scenario { $name } leaves out numbers that { $parent } has; they were taken from the core, not from { $parent }.

# $count (int) how many such columns there are
wholeWithoutBounds = { $count ->
    [one] Column { $column } of whole numbers has no bounds; it was taken to lie between 0 and 1.
   *[other] Column { $column } and other columns of whole numbers, { $count } in all, have no bounds; they were taken to lie between 0 and 1.
    }

noLower = Column { $column } has an upper bound below 0 and no lower one; it was taken to have none.

tooManyOutcomes = Period { $period } has more than { $most } outcomes, since its elements turn out each on their own. Solve samples of them: --sample 100 draws a hundred.

## Files of JSON

brokenJson = This is no JSON: { $reason }

AN_OBJECT = an object, between braces

AN_ARRAY = an array, between brackets

A_STRING = a string, between quotation marks

A_NUMBER = a number

noEntry = There is no '{ $name }' in this object.

unknownEntry = An entry '{ $name }' is not known here.{ MEANT($nearest) }

noName = There is no '{ $name }'.{ MEANT($nearest) }

variableTwice = The variable '{ $name }' is there twice. Remove or rename one.

# $variable (String), $stage (int)
noVariable = There is no variable '{ $variable }' of stage { $stage }.

unreadType = { $type } cannot be read. There are Variable, ScalarAffineFunction, ScalarQuadraticFunction, VectorOfVariables and VectorAffineFunction, in LessThan, GreaterThan, EqualTo, Interval, Nonnegatives, Nonpositives, Zeros, and for variables Integer and ZeroOne.

notLinear = The product of '{ $one }' and '{ $other }' is not linear: neither is a random variable of this subproblem.

# $components (int)
noComponent = There is no such component; there are { $components }.

noVersion = Version { $version } cannot be read; there are 1.0 and the versions before it.

noProbability = A probability is { $p }. It lies between 0 and 1.

moreThanOne = The probabilities of what follows sum to { $sum }, which is more than 1.

arrowsSum = The probabilities of what follows sum to { $sum }, and must sum to 1.

NO_FIRST_NODE = Nothing says with which node it begins. Name it as a successor of the root, or give it stage 0.

circle = The node '{ $name }' follows on itself: a graph without an end cannot be solved here.

neverReached = The node '{ $name }' is never reached from the root.

beginsAt = A scenario begins with the first node, '{ $name }', and comes there only once.

TWO_SENSES = One subproblem is minimised and another maximised. Give all the same sense.

noState = '{ $name }' is a random variable, or comes in as another state too. A state needs a variable of its own.

NO_STAGE = A stage is a whole number from 0 to the last one of the problem.

NOT_THE_NEXT_STAGE = What follows stands in the next stage.

FIRST_IS_DRAWN = The first stage is drawn too: no decision comes before it, so none is told.

## Solving

WHOLE_NUMBERS_LATER = A later stage takes whole numbers: planes from below do not find the optimum then. Use the method extensive.

tooManyToFollow = { $scenarios } scenarios are too many to follow each. Try the method sddp.

tooManyForOne = One programme for { $scenarios } scenarios would have { $nodes } nodes, more than { $most }. Try --sample 200 where elements turn out each on their own, or the method sddp.

NO_POINT_IN_TIME = The time was up before any way had a point. Give more with --time-limit.

TOO_DEEP = A later stage has no bound of its own, and what it brings is of the order of 10¹² or more: too much to search by stages. Give costs in a larger unit, or use --method extensive.

NOTHING_IN_TIME = The time was up before every scenario had been followed once: neither a policy nor a bound is known. Give more with --time-limit.

# $maximise: whether the instance is; $bound below or above which no policy can be.
boundInTime = The time was up before every scenario had been followed once. No policy is known, only that none { $maximise ->
    [true] brings more
   *[false] costs less
} than { $bound }. Give more with --time-limit.

NOT_SAMPLED = samples can be drawn of SMPS whose elements turn out each on their own (INDEP, BLOCKS). All scenarios of this are named: solve it without --sample.

FRESH_WITHOUT_POINT = The policy of a sample has no point in some scenario that was not in it. Draw more with --sample.

NO_FIRST_STAGE = No decision of the first stage leaves every outcome a point.
