# What page one says of policies. Never in it: item-month, floor, ad hoc, lever, baseline, median, scenario.

TODAYS_COURSE = today’s course
NOBODY = nobody can avoid
SHORT_IN = short in
FROM_ABOUT = from about
ALTOGETHER = All together
MEASURE = Measure
ADDED = added alone
LEFT_OUT = left out of all
WHO = Who can do it alone
BLOCKS = Who can block it
NOT_NAMED = not named in the case
ONE_PLAN = One plan for all
ONE_PLAN_WHO = All who pay, together
ONE_PLAN_BLOCKS = Each of them, for its own money
ALL_TOGETHER = All measures together
ALL_WHO = Nobody
ALL_BLOCKS = Any of the above
DOUBTS = Why doubt it
CITE_TITLE = How to cite it
ON_PAGE_ONE = On page one
NUMBERS = Numbers
FOUND_IN = Found in

# $isOwn (boolean)
# $payers (org.holdfast.model.Text) - what a case of its own words calls all of them
howPayersDecide = { $isOwn ->
    [true] Annex. How { IN($payers) } decide: from packages to one plan
   *[false] Annex. How allies decide: from packages to one plan
    }

LOOKING_BACK = Annex. Looking back: what was forecast and promised, and what came
SOURCES_AND_RUN = Annex. Sources, and the run
WHO_DECIDES = Who decides, and how
CENTRAL = The central case
FUTURES_TITLE = Futures against what came
MINIMUM_TITLE = The minimum is an estimate
COMPUTED_TITLE = What was computed, and what was not

# $one (boolean) - whether all measures are one
allMeasures = { $one ->
    [true] the measure
   *[false] all measures
    }

# $one (boolean) - whether all measures are one
allKnowing = { $one ->
    [true] The measure
   *[false] All measures
    }, by who knows all that comes

# $ended - weapons or groups of weapons whose shortage all measures together end; $left - those of which it remains
titleEnded = Shortages that can be ended: { $ended }

titleEndedLeft = Shortages that can be ended: { $ended }; that remain: { $left }

# $one (boolean) - whether all measures are one
titleLeft = { $one ->
    [true] The measure does not
   *[false] All measures together do not
    } end the shortage of { $left }

titleNone = On today’s course nothing runs short in most futures

# Names, and how many more there are.
# $count (int)
more = { $names } and { WORD($count) } more

# The first sentence. A month of the minimum: what one weapon needs at least in a month.
# $count (int) - how many run short in most futures
# $each (boolean) - that is all of them
# $all (int)
# $war (boolean)
# $months (double) - what { $missed } prints
today = On today’s course { $count ->
    [0] { $war ->
        [true] no weapon runs
       *[false] nothing runs
        }
   *[other] { $each ->
        [true] { $all ->
            [1] the one
            [2] both
           *[other] all { WORD($all) }
            }
       *[false] { WORD($count) } of { WORD($all) }
        } { $war ->
        [true] { $all ->
            [1] weapon
           *[other] weapons
            }
       *[false] { $all ->
            [1] item
           *[other] items
            }
        } { $count ->
        [1] runs
       *[other] run
        }
    } short in most futures; on average { $missed } { PLURAL($months) ->
    [one] month
   *[other] months
    } of the minimum { PLURAL($months) ->
    [one] is
   *[other] are
    } missing.

# The second: what all measures leave, and what it then costs. { $whole } is such as 'all military aid'; { $aid } is what
# others pay for it today.
# $one (boolean) - whether all measures are one
# $every (int)
# $known (boolean) - all aid is
# $war (boolean)
# $left (String)
# $share (double) - of { $aid } in { $whole }
# $whole (org.holdfast.model.Text)
all = { $one ->
    [true] The measure
   *[false] All measures together
    }, in one plan made anew every { $every ->
    [1] month
    [12] year
   *[other] { MONTHS($every) }
    }, { $one ->
    [true] leaves
   *[false] leave
    } { $left } missing; what is planned for here{ $known ->
    [true] { "" }
   *[false] { $war ->
        [true] , which is not all aid,
       *[false] { "" }
        }
    } then costs { $cost } a year instead of { $now }{ $known ->
    [true] , of which { $aid } is aid: { SHARE($share) } of { IN($whole) }
   *[false] { "" }
    }.

nobody = Of these, { $least } nobody can avoid, not even who knows all that comes.

everybody = Who knew all that comes could avoid all of it.

same = 0

tooSmall = –

# A measure that helps in some futures and harms in others.
# $fewer (int)
# $more (int)
depends = less in { $fewer ->
    [0] none
   *[other] { $fewer }
    } of 10, more in { $more ->
    [0] none
   *[other] { $more }
    }

weaponsTitle = { $war ->
    [true] Which weapons run short, in how many of ten futures
   *[false] What runs short, in how many of ten futures
    }

weaponsCaption = ■ one future in ten in which it runs short by { SHORTMONTH($end) }: from the first month under its minimum, if a whole month of that minimum is missing within a year. A future is one way in which all that is uncertain turns out; the same { WHOLE($futures) } for every measure. Ended: short in at most { WHOLE($quarter) } of them, a quarter, which is two squares.

# Below the table of weapons: what the two columns of a row seem to contradict.
oftener = Short in more futures than on today’s course, but with fewer months missing: { $items }.

# Above the columns of what is missing.
missing = Months of the minimum missing, average

# $one (boolean) - whether all measures are one
measuresTitle = { $one ->
    [true] What the measure adds
   *[false] What each measure adds, alone and together
    }

# $leftOut (boolean) - whether there is a column of it
# $hasStarts (boolean) - whether later starts were tried
# $starts (String) - all starts that were tried
measuresCaption = Fewer months of the minimum missing, average of the same { WHOLE($futures) } futures: added to one plan on today’s terms{ $leftOut ->
    [true] ; and lost where it alone is left out of all measures
   *[false] { "" }
    }. ■ one future in ten in which less is missing. A dash: too small, or too uneven over the futures, to tell. 0: the same in every future.{ $hasStarts ->
    [true] { " " }Latest start: of those tried ({ $starts }).
   *[false] { "" }
    }

# Above the columns of what a measure changes.
fewerMonths = Fewer months missing

fewerUnits = Fewer units missing

# Above the last month in which a measure was tried and still helped.
LATEST_START = Latest start that still helps

# { $unit } is 'bn' or 'm'.
moneyMore = { SIGN($currency) } { $unit } more a year

# $measures - their names
trifles = Too small or too uneven to tell, or the same in every future, added alone: { $measures }.

# $item - its name; $unit - plural
minimum = { IN($item) }: { LARGE($minimum) } { IN($unit) } a month here{ $ranges ->
    [true] ; the sources say { LARGE($low) } to { LARGE($high) }
   *[false] { "" }
    }.{ $all ->
    [0] { " " }No number of this case has a range.
   *[other] { " " }Of { WHOLE($all) } uncertain numbers { $assumed } are assumptions.
    }

# Where no forecast was held against what came.
untested = No forecast from this case was held against what came later; read every count of futures with care.

# $course (org.holdfast.words.PayerWords.Course)
# $each (org.holdfast.model.Text) - what a case of its own words calls one of those who pay
computed = { $course ->
    [OWN] On today’s course { IN($each) } decides alone, by a rule
    [DONORS] On today’s course donors decide each by themselves, by a rule
   *[ONE_PLAN] Today’s course is one plan on today’s terms
    }; elsewhere one planner for all decides anew every { MONTHS($every) }, from what can be known by then and as if what comes until the next decision were known, which flatters it.

# At the foot of page one.
# $byAuthor (boolean)
# $ofEdition (boolean)
cite = Cite as: { $byAuthor ->
    [true] { $author },{ " " }
   *[false] { "" }
    }{ $title }, Holdfast brief{ $ofEdition ->
    [true] , edition { $edition }
   *[false] { "" }
    }, p. 1. Case { $hash }; Holdfast { $version }.

# $seed (String)
citeRun = { WHOLE($futures) } futures from seed { $seed }.

notComputed = What each measure adds in the same futures was not computed for this brief: it was made quickly, or in some future no plan was found. “holdfast policies” computes it, or says why not. Below: one run with all central numbers.

noMeasures = No scenario of this case opens a measure, so there is none to tell of. Below: one run with all central numbers.

ladder = { $missed } months of the minimum missing as it goes; { $hasPlan ->
    [true] { $plan } with one plan, { $all } { $one ->
        [true] with the measure
       *[false] with all measures
        }
   *[false] { $all } { $one ->
        [true] with the measure
       *[false] with all measures
        }
    }

ladderCaption = Mean over the same futures, all items together. Left of the tick: what nobody can avoid. The central case, beside it: one run in which every number is central and a plan knows all that comes.

ORDERS = What to order first

# How many kinds of order come in at least nine futures of ten.
# $sure (int)
# $each (boolean) - that is all of them
# $all (int)
ordersTitle = { $sure ->
    [0] No first order comes in nine futures of ten
   *[other] First orders: { $each ->
        [true] { $all ->
            [1] the one
            [2] both
           *[other] all { WORD($all) }
            }
       *[false] { WORD($sure) } of { WORD($all) }
        } { $sure ->
        [1] comes
       *[other] come
        } in nine futures of ten, or more
    }

# A column of what is ordered.
# $kind (org.holdfast.model.FirstStage.Kind)
ordered = { $kind ->
    [LINE] New lines, a month
    [CONTRACT] Contracts, a month
    [PURCHASE] Bought abroad
   *[GIFT] Given from stock
    }

# $one (boolean) - whether all measures are one
# $allies (boolean) - whether anyone else needs something too
ordersCaption = What the plan with { $one ->
    [true] the measure
   *[false] all measures
    } orders in its first twelve months, for { IN($claimant) }{ $allies ->
    [true] { " " }and its allies together
   *[false] { "" }
    }, whoever makes, sells or pays: others often do as well. Range: eight in ten of the futures in which it is ordered lie in it. ■ one future in ten, of the same { WHOLE($futures) }, in which it is ordered.

# Below the first orders, where there are gifts among them.
GIFTS_MAY_DIFFER = How much is given from stock in the first year could often be otherwise at no loss.

# Below the first orders, where there are lines for materials among them.
MATERIALS_MAY_DIFFER = How many lines for materials are ordered in the first year may be otherwise at no loss.

MORE_THAN_NOW = more than now

# Above when all measures are decided.
# $one (boolean) - whether all measures are one
decidedWhen = { $one ->
    [true] The measure decided
   *[false] All measures decided
    }

# After how many months.
# $after (int)
# $wait (String) - the same as a period
decided = { $after ->
    [0] now
    [12] a year later
   *[other] { $wait } later
    }

# Titles of what it costs to decide all measures later; { $wait } is such as 'one year'.
# $one (boolean) - whether all measures are one
laterCosts = { $one ->
    [true] Deciding the measure
   *[false] Deciding on all measures
    } { $wait } later leaves { $size } more months of the minimum missing

# $one (boolean)
laterSaves = { $one ->
    [true] Deciding the measure
   *[false] Deciding on all measures
    } { $wait } later leaves less missing

# $one (boolean)
laterSame = { $one ->
    [true] Deciding the measure
   *[false] Deciding on all measures
    } { $wait } later changes nothing in any future

# $one (boolean)
laterTooSmall = { $one ->
    [true] Deciding the measure
   *[false] Deciding on all measures
    } { $wait } later: too small or too uneven a difference to tell

# $one (boolean)
# $more (int) of ten futures in which more is missing
# $fewer (int)
laterDepends = { $one ->
    [true] Deciding the measure
   *[false] Deciding on all measures
    } { $wait } later: more missing in { $more ->
    [0] none
   *[other] { $more }
    } of 10 futures, less in { $fewer ->
    [0] none
   *[other] { $fewer }
    }

laterCaption = Average of the same { WHOLE($futures) } futures. Until then today’s terms go on, and nobody sees the new ones coming. ■ one future in ten in which more is missing than if all is decided now.

# The name of a section on the run with all central values, where page one tells of many futures.
ofCentral = { $name }: the central case

# All measures miss no more than who knows all that comes.
noneOfThese = None of this can be avoided: who knew all that comes would also leave { $least } missing.

nothingLeft = Nothing is left that nobody could avoid.

# The name of a section on plans made once, in many futures, where page one tells of plans made anew.
ofFixed = { $name }: a plan made once and followed by rule

# At the foot of page one. { $whole } is such as 'all military aid'; { $aid } is what others pay of what is planned for, for the claimant.
# $ranges (boolean)
allAid = { CAPITAL(IN($whole)) }: { $amount } a year{ $ranges ->
    [true] { " " }({ $low } to { $high })
   *[false] { "" }
    }; of what is planned for here { $aid } is aid on today’s course, the rest own money.

numbersTitle = Every number on page one, and where it is found again

# $command - what writes the files
numbersCaption = { $command } writes the files whose names begin with ‘polic’; other tables are the case’s own. What stands on page one is rounded once for all of it, so that it adds up.

sentence = Sentence { $number }
