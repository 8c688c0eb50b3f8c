## The studio's first page: what a policy does to the shortfall of one weapon, and what waiting with it does. No word here
## that a reader must learn first: no floor, lever, plan as a name, baseline, median, percentile, scenario. A word in brackets
## with an address, [shortfall](#shortfall), is one that the page explains when it is pressed.

MILLIONS = million
BILLIONS = billion
NO_CHANGE = no change
NOW_SHORT = now

# Fewer than three futures in four say otherwise, and the change is more than chance and more than a trifle.
# $weapon (String)
# $what (org.holdfast.words.DecideOrWait.What)
# $measure (String) - as the case names it
# $wait (String) - so many months or years
# $first (String), $second (String) - as deciding says them; of two policies alone
# $less (boolean)
clear = { $weapon }: { $less ->
    [true] { $what ->
        [ONE_PLAN] one plan for all cuts the [shortfall](#shortfall) by { $amount }
        [MEASURE] ‘{ $measure }’ cuts the [shortfall](#shortfall) by { $amount }
        [ALL] all measures together cut the [shortfall](#shortfall) by { $amount }
        [PAIR] { $first } the [shortfall](#shortfall) is { $amount } smaller than { $second }
       *[WAITING] waiting { $wait } cuts the [shortfall](#shortfall) by { $amount }
        }
   *[false] { $what ->
        [ONE_PLAN] one plan for all adds { $amount } to the [shortfall](#shortfall)
        [MEASURE] ‘{ $measure }’ adds { $amount } to the [shortfall](#shortfall)
        [ALL] all measures together add { $amount } to the [shortfall](#shortfall)
        [PAIR] { $first } the [shortfall](#shortfall) is { $amount } larger than { $second }
       *[WAITING] waiting { $wait } adds { $amount } to the [shortfall](#shortfall)
        }
    }; { $agree }.

agreeAll = all [futures](#future) agree

agreeNearlyAll = nearly all [futures](#future) agree

# Of ten, or of all where there are fewer than twenty.
# $n (int), $of (int)
agreeIn = { $n } [futures](#future) in { $of } agree

# The futures do not agree: that is knowledge, not ignorance.
# $weapon (String)
# $what (org.holdfast.words.DecideOrWait.What)
# $measure (String)
# $wait (String)
# $first (String), $second (String)
# $smaller (int)
# $larger (int)
# $of (int)
depends = { $weapon }: { $what ->
    [ONE_PLAN] one plan for all may help or hurt
    [MEASURE] ‘{ $measure }’ may help or hurt
    [ALL] all measures together may help or hurt
    [PAIR] { $first } it may be better or worse than { $second }
   *[WAITING] waiting { $wait } may help or hurt
 }; the [shortfall](#shortfall) is smaller in { $smaller } of { $of } [futures](#future) and larger in { $larger }.

# It does the one in some futures, and nothing in the others.
# $weapon (String)
# $what (org.holdfast.words.DecideOrWait.What)
# $measure (String)
# $wait (String)
# $first (String), $second (String)
# $less (boolean)
# $n (int)
# $of (int)
some = { $weapon }: { $what ->
    [ONE_PLAN] one plan for all leaves the [shortfall](#shortfall) as it is in many [futures](#future)
    [MEASURE] ‘{ $measure }’ leaves the [shortfall](#shortfall) as it is in many [futures](#future)
    [ALL] all measures together leave the [shortfall](#shortfall) as it is in many [futures](#future)
    [PAIR] { $first } the [shortfall](#shortfall) is in many [futures](#future) the same as { $second }
   *[WAITING] waiting { $wait } leaves the [shortfall](#shortfall) as it is in many [futures](#future)
 }; { $less ->
    [true] it is smaller in { $n } of { $of }, and larger in none.
   *[false] it is larger in { $n } of { $of }, and smaller in none.
 }

# $weapon (String)
# $what (org.holdfast.words.DecideOrWait.What)
# $measure (String)
# $wait (String)
# $first (String), $second (String)
tooSmall = { $weapon }: { $what ->
    [ONE_PLAN] one plan for all changes the [shortfall](#shortfall) by too little to tell
    [MEASURE] ‘{ $measure }’ changes the [shortfall](#shortfall) by too little to tell
    [ALL] all measures together change the [shortfall](#shortfall) by too little to tell
    [PAIR] { $first } the [shortfall](#shortfall) differs by too little to tell from that { $second }
   *[WAITING] waiting { $wait } changes the [shortfall](#shortfall) by too little to tell
 }.

# No trifle, but the futures differ too much.
# $weapon (String)
# $what (org.holdfast.words.DecideOrWait.What)
# $measure (String)
# $wait (String)
# $first (String), $second (String)
uneven = { $weapon }: { $what ->
    [ONE_PLAN] one plan for all changes the [shortfall](#shortfall) too unevenly to tell by how much
    [MEASURE] ‘{ $measure }’ changes the [shortfall](#shortfall) too unevenly to tell by how much
    [ALL] all measures together change the [shortfall](#shortfall) too unevenly to tell by how much
    [PAIR] { $first } the [shortfall](#shortfall) differs too unevenly from that { $second } to tell by how much
   *[WAITING] waiting { $wait } changes the [shortfall](#shortfall) too unevenly to tell by how much
 }.

# $weapon (String)
# $what (org.holdfast.words.DecideOrWait.What)
# $measure (String)
# $wait (String)
# $first (String), $second (String)
same = { $weapon }: { $what ->
    [ONE_PLAN] with one plan for all the [shortfall](#shortfall) stays exactly the same
    [MEASURE] with ‘{ $measure }’ the [shortfall](#shortfall) stays exactly the same
    [ALL] with all measures together the [shortfall](#shortfall) stays exactly the same
    [PAIR] { $first } the [shortfall](#shortfall) is exactly the same as { $second }
   *[WAITING] after waiting { $wait } the [shortfall](#shortfall) is exactly the same
 }.

# A measure that no setting of it can make act, as the case stands.
cannotAct = ‘{ $measure }’ can do nothing here.

## A policy beside another, as it stands in a sentence.

# $policy (org.holdfast.words.DecideOrWait.Decided)
deciding = { $policy ->
    [COURSE] on today’s course
    [ONE_PLAN] with one plan for all
    [MEASURE] with ‘{ $measure }’
   *[ALL] with all measures together
 }

decidingLater = { $deciding } { $wait } later

## What stands below the sentence.

scaleMonths = { $n ->
    [1] The [minimum](#minimum) of the case itself, { $minimum }, asks for about as much in a month.
   *[other] The [minimum](#minimum) of the case itself, { $minimum }, asks for about as much in { WHOLE($n) } months.
 }

scaleYears = { $n ->
    [1] The [minimum](#minimum) of the case itself, { $minimum }, asks for about as much in a year.
   *[other] The [minimum](#minimum) of the case itself, { $minimum }, asks for about as much in { WHOLE($n) } years.
 }

average = { $less ->
    [true] On average it is { $amount } smaller.
   *[false] On average it is { $amount } larger.
 }

# Where eight futures in ten lie, or nearly so of fewer than twenty.
# $in (int), $of (int)
between = { $less ->
    [true] In { $in } futures of { $of } it is between { $near } and { $far } smaller.
   *[false] In { $in } futures of { $of } it is between { $near } and { $far } larger.
 }

# $in (int), $of (int)
upTo = { $less ->
    [true] In { $in } futures of { $of } it is between no change and { $far } smaller.
   *[false] In { $in } futures of { $of } it is between no change and { $far } larger.
 }

# $in (int), $of (int)
across = In { $in } futures of { $of } it is between { $smaller } smaller and { $larger } larger.

tooSmallReading = The average change is under two percent of what is missing on [today’s course](#course): too little to act on.

# Stands after the average.
unevenReading = The [futures](#future) differ so much that this lies within the chance of the draw.

# $all (boolean) whether no future at all differs
sameReading = { $all ->
    [true] In all [futures](#future)
   *[false] In at least 99 of 100 [futures](#future)
 } as much is missing either way.

nothingMissing = Nothing is missing of it either way.

## The chart, the levels and what is chosen.

# $n (int), $all (int)
smaller = smaller in { $n } of { $all }

# $n (int), $all (int)
larger = larger in { $n } of { $all }

# $n (int), $all (int)
equal = equal in { $n } of { $all }

# $weapon (String) - its full name
# $unit (String)
# $last (java.time.YearMonth)
# $what (org.holdfast.words.DecideOrWait.What)
# $first (String), $second (String)
# $each (boolean)
measured = Shortfall of { $weapon } ({ $unit }) to { MONTH($last) }: { $what ->
    [ONE_PLAN] with one plan minus on today’s course
    [MEASURE] one plan with the measure minus one plan without it
    [ALL] one plan with all measures minus one plan without them
    [PAIR] { $first } minus { $second }
   *[WAITING] decided later minus decided now
 }, in the same future. { $each ->
    [true] A dot is a future.
   *[false] A dot is one future in 20.
 }

levels = Shortfall over { $period }, average of all futures

# What the answer is told of: one of the things that run short.
# $war (boolean)
item = { $war ->
    [true] Weapon
   *[false] Item
 }

levelCourse = On today’s course

levelMeasure = One plan and this measure

levelAll = One plan and all measures

levelNow = Decided now

levelLater = After waiting { $wait }

now = now ({ MONTH($month) })

later = { MONTH($month) }, { $wait } later

onePlanHelp = What would be decided anyway, decided together and thought over again every { MONTHS($every) }.

all = All measures together

allHelp = { AND($measures) }, under one plan.

# $futures (int)
lede = { MONTH($first) } to { MONTH($last) }; { $futures } futures, the same for every answer.

## Words that are explained.

shortfall = Shortfall

shortfallMeans = What { $claimant } needs at the least, minus what it can use, added up over all months.

minimum = Minimum

minimumMeans = The least that is needed in a month. It differs from future to future; the figure given here is the case’s own, an average over the months in which any is needed.

future = Future

# $futures (int)
futureMeans = One way in which all that is uncertain can turn out: needs, output, prices, losses. { $futures } were drawn, and every policy was played in the same ones.

course = Today’s course

# $course (org.holdfast.words.PayerWords.Course)
# $each (org.holdfast.model.Text) - what a case of its own words calls one of those who pay
# $known (java.time.LocalDate)
courseMeans = What was decided by { DAY($known) }, and then deciding as is done now{ $course ->
    [OWN] : { IN($each) } alone
    [DONORS] : each donor by itself
   *[ONE_PLAN] { "" }
    }.

plan = One plan

planMeans = All is decided together, and thought over again every { MONTHS($every) } from what is known by then.

## What every policy comes to, as page one of the brief tells it.

allBut = All measures but ‘{ IN($measure) }’

nameLater = { $name }, { $wait } later

# $futures (int)
# $every (int)
told = Months of the minimum missing, average of the same { WHOLE($futures) } futures; what is decided is thought over again every { $every ->
    [1] month
    [12] year
   *[other] { MONTHS($every) }
 }
