## What is kept

REUSED = hergebruikt wat eerder is gevonden; --fresh berekent het opnieuw.

REUSED_RUNS = hergebruikt doorrekeningen van een eerdere keer; --fresh speelt ze opnieuw.

resultsNotKept = de uitkomsten konden niet worden bewaard voor een volgende keer: { IN($why) }.

runsNotKept = doorrekeningen konden niet worden bewaard: { IN($why) }.

played = { $runs } doorrekeningen in { $seconds } s, waarvan { $reused } hergebruikt.

STOPPED_AT_ONCE = gestopt voordat er iets af was.

stoppedNotKept = gestopt. De doorrekeningen konden niet worden bewaard: { IN($why) }.

stoppedKept = gestopt. { $runs } afgemaakte doorrekeningen zijn bewaard in '{ $folder }'; dezelfde opdracht gaat vandaar verder.

alsoHolds = In '{ $folder }' staat ook wat andere opdrachten of scenario's vonden: { $files }. { $file } zegt wat waarvan is; --out houdt antwoorden uit elkaar.

## The case

warnings = de casus heeft { $warnings ->
    [one] 1 waarschuwing; 'holdfast check { $path }' toont die.
   *[other] { $warnings } waarschuwingen; 'holdfast check { $path }' toont ze.
}

## The studio

studioRuns = Holdfast Studio: { $address }  (Ctrl-C stopt hem)

firstLink = De eerste beheerder kiest hier een wachtwoord, één keer, binnen drie dagen: { $link }

accountMade = Gemaakt: { $name }, { $role }.

NO_ACCOUNTS = Er zijn nog geen accounts.

ACCOUNT_NAME = Naam

ACCOUNT_ROLE = rol

SIGNS_IN = meldt zich aan

SINCE = sinds

SIGNS_IN_NOWHERE = nee

SIGNS_IN_HERE = hier

SIGNS_IN_ELSEWHERE = elders
