## Where it stands

# $file (String), $line (int), $column (int), $what (org.holdfast.model.Text)
atColumn = { $file }, line { $line }, column { $column }: { IN($what) }

# $file (String), $line (int), $what (org.holdfast.model.Text)
atLine = { $file }, line { $line }: { IN($what) }

# $file (String), $what (org.holdfast.model.Text)
inFile = { $file }: { IN($what) }

## The files

# $what is core, time or stoch
noFile = There is no { $what } file ({ $endings }). An instance has one core, one time and one stoch file.

severalFiles = There is more than one { $what } file ({ $endings }). An instance has one core, one time and one stoch file.

unreadable = The file cannot be read ({ $reason }). Check that you may read it.

# $limit (long) bytes
tooLarge = The file is larger than the limit of { $limit } bytes.

## Lines

notANumber = '{ $word }' is not a number. Write it as 12, -0.5 or 1.2E3.

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

## The core file

NO_OBJECTIVE = There is no row of kind N, the objective. Add one to ROWS.

NO_COLUMNS = There are no columns. Add a section COLUMNS.

noKindOfRow = '{ $kind }' is no kind of row; there are N, L, G and E.

rowTwice = Row '{ $row }' is there twice. Remove or rename one.

twoCoefficients = Column '{ $column }' has two coefficients in row '{ $row }'. Keep one.

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

noPeriod = There is no period '{ $name }' in the time file; there are { $periods }.

laterColumn = Row '{ $row }' of period { $period } has column '{ $column }' of a later period, { $later }. Move the row to { $later }.

## The stoch file

NOTHING_UNCERTAIN = Nothing in it is uncertain. Add a section INDEP, BLOCKS or SCENARIOS with entries.

SCENARIOS_BESIDE = SCENARIOS beside INDEP or BLOCKS cannot be read. Write all of it as SCENARIOS.

SECTION_FIRST = Expected a section INDEP, BLOCKS or SCENARIOS first.

noStochSection = A section { $section } cannot be read; there are INDEP, BLOCKS and SCENARIOS.

notDiscrete = '{ $word }' cannot be read: only DISCRETE outcomes, which REPLACE, ADD to or MULTIPLY the core's values. Draw outcomes from the distribution first.

BLOCK_FIRST = Expected a line BL first, with block, period and probability.

SCENARIO_FIRST = Expected a line SC first, with scenario, parent, probability, period.

noScenario = There is no scenario '{ $name }' above. Write the parent before its children, or ROOT.

ONE_AT_FIRST = The first period is certain: only one scenario can begin in it.

scenarioTwice = Scenario '{ $name }' is there twice. Remove or rename one.

beforeBranch = Scenario '{ $scenario }' begins in { $begins }, and this number stands in { $stands }. Give it to the scenario that it branches from.

noAncestor = Scenario '{ $scenario }' begins in { $period } from the root, and nothing says what comes before. Let it branch from another scenario.

FIRST_IS_CERTAIN = The first period is certain; this number stands in it.

otherPeriod = This number stands in period { $stands }, and is said to be known in { $said }. Name { $stands }.

rowLeftOut = Row '{ $row }' is left out: it is of kind N. Name the objective or another row.

blockProbability = A probability of the outcomes of { $name } is { $p }. It lies between 0 and 1.

scenarioProbability = A probability of the scenarios is { $p }. It lies between 0 and 1.

blockSum = The probabilities of the outcomes of { $name } sum to { $sum }, and must sum to 1.

scenarioSum = The probabilities of the scenarios sum to { $sum }, and must sum to 1.

blockDivided = Probabilities of the outcomes of { $name } sum to { $sum }; each was divided by that.

scenarioDivided = Probabilities of the scenarios sum to { $sum }; each was divided by that.

tooManyOutcomes = Period { $period } has more than { $most } outcomes, since its elements turn out each on their own. Draw a sample of them, and write it as SCENARIOS or as one block.

## Solving

WHOLE_NUMBERS_LATER = A later stage takes whole numbers: planes from below do not find the optimum then. Use the method extensive.

tooManyToFollow = { $scenarios } scenarios are too many to follow each. Try the method sddp.

tooManyForOne = One programme for { $scenarios } scenarios would have { $nodes } nodes, more than { $most }. Try the method sddp.

NO_POINT_IN_TIME = The time was up before any way had a point. Give more with --time-limit.

NO_FIRST_STAGE = No decision of the first stage leaves every outcome a point.
