PROMISES_KEPT = Promises kept
SIZE = Size
PROMISED = Promised
DECIDED = Decided
ARRIVED = Arrived, as far as is said
MONTHS_TO_FIRST = Months to the first
CAME = got there
HALF_WITHIN = half got there within, months
NO_BOUND = no upper end: too few got there
committedBn = committed, { SIGN($currency) } bn
allocatedBn = allocated, { SIGN($currency) } bn
# What the box in the chart of medians is.
ONLY_BOUNDS = only bounds are known

promisedKnownBeThere = { SHARE($in) } of the promised { IN($unit) } known to be there in time, { SHARE($end) } by { $last }

promisesNothingKnownHave = Of { $all ->
    [0] no promises
    [one] { WHOLE($all) } promise
   *[other] { WHOLE($all) } promises
    }, { $noCame ->
    [true] nothing is known to have come
   *[false] something is known to have come of { WHOLE($there) }
    }

intro = Beside the case lies a list of { $all ->
    [0] no promises
    [one] { WHOLE($all) } promise
   *[other] { WHOLE($all) } promises
    } and what came of { $all ->
    [one] it
   *[other] them
    }, as published until { $until }. No plan reads it. Of money it follows the first payment, not the later ones. Stages stand side by side and are never added up.

chartDescription = Promised: { WHOLE($size) } { IN($unit) }. There by { $text }.

due = All was due by { $when }{ $whole ->
    [true] ; the last came { MONTHS($late) } later.
   *[false] . At the last count, { MONTHS($late) } later, { WHOLE($lacking) } were still to come.
    }

when = by { $day }

taken = { $day ->
    [true] on
   *[false] in
    } { $when }

notYetOn = not yet on { $day }

months = over { WHOLE($n) }

listDoesNotSay = Of { WORD($ints) } the list does not say whether anything came.

everyPromiseWhichAnything = Of every promise of which anything is said, something has come.{ $rest }

longestWithoutFirstPayment = Longest without a first payment or delivery: { IN($name) }, promised { $since }; nothing had come on { $seen }, the last day on which a source says so.{ $rest }

wait = { $from } to { $isWhole ->
    [true] the last{ " " }
   *[false] { $decision ->
        [true] { "" }
       *[false] first{ " " }
        }
    }{ $to }

promise = promise

decision = decision

payment = payment

delivery = delivery

median = not yet half

halfWithinAtMost = half within at most { $most } months

halfWithinMonths = half within { $median } months

band = too few

count = { WHOLE($ended) } of { WHOLE($all) }

# Above the chart of medians.
mediansTitle = How long it took from one step to the next

bandOf = 95% band { $band }

tooFewForBand = too few for a band

noBand = no band

gotThere = { $count } got there

method = What had not come counts until the last day on which a source says so; a promise about which no source says so is left out ({ $silent ->
    [0] none
   *[other] at most { WORD($silent) } in each row
    }). Known days: Kaplan and Meier; days between two: Turnbull, bands from draws, and the least and the most that half can have taken. '…': the data set no bound. Few promises, chosen because they were watched: these are not all promises.

# Above the chart of a tracker's totals.
totalsTitle = What the tracker publishes: committed, and allocated of it

mostStillBeAllocated = Most is still to be allocated by { IN($name) }: { MONEY($left) }.

allocatedSetAsideFor = Allocated is set aside for a named content or handed over; it does not mean delivered. What arrived is not recorded in these figures.
