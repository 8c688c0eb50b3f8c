seriesMissedMost = The series that missed most

someSeriesMissedMost = The { WORD($n) } series that missed most

nothingWasForecastHas = Nothing that was forecast has happened yet.

orNone = none

thereTooFewFigures = There are too few figures to say whether the bands were wide enough: { WORD($all) }.

# $all (int)
# $inside (int)
# $expected (int)
# $margin (int)
# $isInside (boolean)
# $isInside2 (boolean)
allFiguresLayInside = Of all { $all } figures { $inside } lay inside the 90% band; a band that is neither too narrow nor too wide holds { $expected }, give or take { $margin }{ $isInside ->
    [true] . The case was too sure of itself.
   *[false] { $isInside2 ->
        [true] . The case was less sure than it could have been.
       *[false] . That is what chance allows.
        }
    }

point = { $hit ->
    [true] Hit:
   *[false] Missed:
    } { IN($name) }, { MONTH($when) }. What happened: { $happened }{ $range }. Forecast: { $forecast }, in nine futures of ten { $band }; { $off }.{ $reaches }

exactlyWhatHappened = exactly what happened

timesWhatHappened = { AMOUNT($times) } times what happened

tooHigh = { $share }{ $high ->
    [true] too high
   *[false] too low
    }

reaches = The range that sources give reaches into the band.

compared = { $comparative } than no change ({ $errors }

targeted = { $comparative } than the official target ({ $errors }

better = Better

noBetter = No better

worse = Worse

errors = mean error { $same ->
    [true] of both
   *[false] { $ours } against
    } { $theirs }).

allSeriesDrawnThose = All series are drawn, those with the largest share of misses first.

drawnSeriesWithLargest = Drawn are the { WORD($drawn) } series with the largest share of misses among those of which two or more figures are known; the others are in the table, misses first.

# Above the table of series that are not drawn.
tableCaption = The other series, each at the date at which it is furthest from its forecast.

description = A small chart for each series, with the band of the forecast and what happened: { $listed }.

# That the case was built with hindsight; stands at the head of the page.
#
# $asOf - the month after which no source was used
hindsight = This case was put together by people who knew the outcome, from what was public by the end of { MONTH($asOf) }. A hit therefore proves less than a miss.

# What is scored and what is not.
scored = Only what the case works out for the baseline under today’s practice is a forecast. What the case was given is an input, and a plan is a prescription: neither is scored. No figure may be fitted to what happened.

# What the forecast is compared with.
#
# $targets - whether any series has an official target
yardsticks = ‘Nothing changes’ leaves every series as it was at the date of the case{ $targets ->
    [true] ; official targets are taken at face value.
   *[false] .
    } The mean error of a band (CRPS) counts how far off it is and how wide.

titleNothing = Hindcast: nothing to compare with yet

titleNoneMissed = Hindcast: { $all ->
    [1] the one series hit
    [2] neither of two series missed
   *[other] none of { $all } series missed
 }

# $oneDate (boolean) - whether each series has a single date
missed = { $oneDate ->
    [true] missed
   *[false] missed at least once
 }

# $all (long)
# $oneDate (boolean)
titleAllMissed = Hindcast: { $all ->
    [1] the one series
    [2] both series
   *[other] all { $all } series
 } { missed }

# $all (long)
# $missed (long)
# $oneDate (boolean)
titleSomeMissed = Hindcast: { $all ->
    [2] one of two series
   *[other] { $missed } of { $all } series
 } { missed }

# $hit (boolean) - whether the one series lay inside
# $beat (boolean) - whether the forecast was better than no change
verdictOfOne = The one series { $hit ->
    [true] lay
   *[false] did not lie
 } inside the 90% band throughout; the forecast { $beat ->
    [true] beat
   *[false] did not beat
 } the assumption that nothing changes.

# The overall verdict: { $hits } and { $targets } are one of those below.
verdict = { $hits } inside the 90% band throughout; the forecast beat the assumption that nothing changes in { $beaten }{ $targets }.

allInside = { $all ->
    [2] Both series lay
   *[other] All { WORD($all) } series lay
 }

# $count (long)
# $hits (String) - the same in words
# $all (int)
someInside = Of { WORD($all) } series { $hits } lay

targetOfOne = { $beat ->
    [true] , and the official target in the one that has it
   *[false] , but not the official target in the one that has it
 }

targetOfSome = , and the official target in { $beaten } of the { WORD($all) } that have one

# On which side of the forecast it came out; stands behind one of the three below.
way = { $above ->
    [true] : higher
   *[false] : lower
 }

hitAll = { $all ->
    [1] Hit
    [2] Hit at both dates
   *[other] Hit at all { $all } dates
 }

missedAll = { $all ->
    [1] Missed{ $way } than forecast
    [2] Missed at both dates{ $way }
   *[other] Missed at all { $all } dates{ $way }
 }

# $missed (int)
# $all (int)
# $way (String)
missedSome = Missed at { $missed } of { $all } dates{ $way }

# A verdict on a series that tells what a plan or today’s practice chose: it stands beside the others and is in no count.
#
# $verdict (String) - as of any other
notCounted = { $verdict } (not counted: it follows what is decided)

# On which side of the forecast the series lie that missed.
# $above (long)
# $higher (String) - the same in words
# $below (long)
# $lower (String)
# $both (int)
direction = Of those that missed, { $higher } came out higher than forecast and { $lower } lower{ $both ->
    [0] .
   *[other] ; { WORD($both) } did both.
 }

# Beside every band that a reader sees.
#
# $share (double) - of the figures that came, those inside bands of nine in ten
# $figures (int) - how many figures came
held = Bands of this kind held { SHARE($share) } of { $figures } past figures; nine in ten is what they claim.

# $all (int) - how many series there are
noneWorse = The last value that was known, with the error that it had before, did better in none of { $all } series.

# $better (int) - in how many the forecast did at least as well
# $all (int) - how many series there are
# $worse (String) - the names of the others
someWorse = Against the last value that was known, with the error that it had before, the forecast did as well or better in { $better } of { $all } series. Worse: { $worse }.

# How many figures lay inside, and between which shares the truth lies, if figures are independent.
#
# $claim (double) - what the band claims to hold
# $inside (int) - how many lay inside
# $all (int) - of how many
# $share (double) - the same
# $low (double) - the least share that goes with that
# $high (double) - the most
insideBand = Inside the { SHARE($claim) } band: { $inside } of { $all } ({ SHARE($share) }; { SHARE($low) } to { SHARE($high) } are shares with which that many come out).
