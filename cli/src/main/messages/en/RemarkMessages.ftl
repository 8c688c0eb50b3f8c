## What is kept

REUSED = reused what an earlier run found; --fresh computes it again.

REUSED_RUNS = reused runs of an earlier call; --fresh plays them again.

resultsNotKept = the results could not be kept for a next run: { IN($why) }.

runsNotKept = runs could not be kept: { IN($why) }.

played = { $runs } runs in { $seconds } s, { $reused } of them reused.

STOPPED_AT_ONCE = stopped before anything was finished.

stoppedNotKept = stopped. The runs could not be kept: { IN($why) }.

stoppedKept = stopped. { $runs } finished runs are kept in '{ $folder }'; the same command goes on from there.

# $file says of each file what it is from.
alsoHolds = '{ $folder }' also holds what other commands or scenarios found: { $files }. { $file } says which is which; --out keeps answers apart.

## The case

# $path as it is typed.
warnings = the case has { $warnings ->
    [one] 1 warning; 'holdfast check { $path }' shows it.
   *[other] { $warnings } warnings; 'holdfast check { $path }' shows them.
}

## The studio

# $address ends with a slash.
studioRuns = Holdfast Studio: { $address }  (Ctrl-C stops it)

firstLink = The first administrator chooses a password here, once, within three days: { $link }

# $role as it is typed.
accountMade = Made: { $name }, { $role }.

NO_ACCOUNTS = There are no accounts yet.

# Head of a column.
ACCOUNT_NAME = Name

# Head of a column.
ACCOUNT_ROLE = role

# Head of a column: no, here or elsewhere.
SIGNS_IN = signs in

# Head of a column.
SINCE = since

SIGNS_IN_NOWHERE = no

# With a password of the studio.
SIGNS_IN_HERE = here

# With an identity provider.
SIGNS_IN_ELSEWHERE = elsewhere
