seriesMissedMost = The series that missed most

seriesMissedMost2 = The { WORD($n) } series that missed most

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

description = A small chart for each series, with the band of the forecast and what happened: { $join }.

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
