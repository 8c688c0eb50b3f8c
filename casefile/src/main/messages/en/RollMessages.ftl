# What is said when the start of a case is moved. Names of rows are those of the case.

# $month (String), $first (String), $last (String)
outside = { $month } is no later month of the case's horizon ({ $first } to { $last }).
# $month (String), $today (String)
future = { $month } begins after today, { $today }: nobody knows yet what will have happened by then.

## Booked

# $series (String), $n (int)
observed = actuals.csv → observations.csv: { $n } { $n ->
    [one] figure
   *[other] figures
    } of '{ $series }' could be known by then.
# $item (String), $flow (String), $before (String), $now (String), $from (String), $to (String)
level = adversary_flows.csv, { $item }, { $flow }: { $before } → { $now } a month, the mean of what was seen from { $from } to { $to }.
# $item (String), $flow (String), $before (String), $now (String)
grown = adversary_flows.csv, { $item }, { $flow }: { $before } → { $now } a month by the row's own growth; nothing was seen of it in the last three months.
# $what (String), $left (int), $all (int)
total = needs.csv, { $what }: what falls into the { $left } of { $all } months that are left.
# $subject (String), $size (String), $there (String), $followed (String) plan or ad-hoc
line = expansions.csv, { $subject }: { $size } a month, ordered { $followed ->
    [plan] by the plan
   *[ad-hoc] in today's practice
    }, is there from { $there }; so much less can be added.

## Asked

# $id (String)
sinceStart = hindcasts.csv, { $id }: it counts from the start, which is another now. Has the series figures by month?
# $subject (String), $size (String), $due (String), $certain (boolean), $probability (String)
announced = expansions.csv, { $subject }: { $size } a month was announced from { $due } and is taken to be there{ $certain ->
    [true] .
   *[false] , with the chance of { $probability } that it had.
    } Did it come? Then raise the producer's capacity and remove the row.
# $item (String)
adversaryStock = adversary_flows.csv, { $item }: how much is left of the stock? It stands as it was.
# $id (String), $total (String)
offer = offers.csv, { $id }: how much of the { $total } was bought, by anybody? It stands as it was.
# $lever (String), $values (String)
gate = uncertainties.csv, { $lever }: is it known by now what is drawn here ({ $values })? Then set the lever in the baseline.
# $holder (String), $item (String), $before (String), $now (String), $followed (String) supply, plan or ad-hoc
stock = stocks.csv, { $holder }, { $item }: { $before } → { $now }, what the case's own balance makes of { $followed ->
    [supply] current supply
    [plan] its plan
   *[ad-hoc] today's practice
    }. Is there a count?
# $id (String), $name (String)
unspent = envelopes.csv, { $id } ({ $name }): what of earlier years was not spent? Nothing is carried into the first year.
# $id (String), $name (String)
notAgreed = funds.csv, { $id } ({ $name }): was it agreed, and from when does it pay?
# $key (String), $item (String), $donor (String), $by (String)
delivered = ledger, { $key }: '{ PLAIN($item) }' of { PLAIN($donor) } came by { $by }. Do the stocks count it?
# $producer (String), $size (String), $end (String)
contract = A contract with { $producer } for { $size } a month runs until { $end }; a new plan may sign it at its own terms. Did it?
contracts = Contracts signed since are in no table: write lines that they pay for into expansions.csv as announced, and output that others booked into committed_elsewhere.
# $file (String)
checks = { $file }: its statements were about the answers of the case before; 'holdfast freeze' makes new ones.

## Old

# $where (org.holdfast.intake.Where) the row, $columns (String), $row (String), $asOf (String), $months (int), $publisher (String), $source (String), $none (boolean), $replacedBy (String)
old = { WHERE($where) } ({ ALL($row) }), { $columns }: of { $asOf }, stands { $months } months; { ALL($publisher) } ({ $source }).{ $none ->
    [true] { "" }
   *[false] { " " }What would replace it: { ALL($replacedBy) }
    }

## What is written into the sources of the rolled case

# $title (String), $month (String)
rolledTitle = { $title }, rolled to { $month }
# $source (String), $before (String) month, $month (String), $rule (String), $hasMore (boolean), $more (String) what the source's own note says
rolledNote = From { $source }, rolled from { $before } to { $month }. { $rule }.{ $hasMore ->
    [true] { " " }{ $more }
   *[false] { "" }
    }
# $from (String), $to (String)
seen = The mean of what was seen from { $from } to { $to }; the range is as wide beside it as before
OWN_GROWTH = The growth of the row itself
GROWTH_LEFT = What is left of the growth
NOT_DUE_YET = What is not due yet
DUE_BY_THEN = What was due by then
# $followed (String) plan or ad-hoc
ordered = Ordered { $followed ->
    [plan] by the plan
   *[ad-hoc] in today's practice
    }
# $followed (String) plan or ad-hoc
lessOrdered = Less what was ordered { $followed ->
    [plan] by the plan
   *[ad-hoc] in today's practice
    }
# $followed (String) supply, plan or ad-hoc, $last (String) month
ownBalance = The case's own balance { $followed ->
    [supply] on current supply
    [plan] under its plan
   *[ad-hoc] in today's practice
    } until { $last }; the range is as wide beside it as before
# $followed (String) supply, plan or ad-hoc
lessGiven = Less what the case's own balance gave { $followed ->
    [supply] on current supply
    [plan] under its plan
   *[ad-hoc] in today's practice
    }
MONTHS_LEFT = The months that are left of it

## The page

# $from (String), $to (String), $month (String)
heading = { $to }: { $from }, rolled to { $month }
intro = Written by 'holdfast roll'. The rows say in their notes what they were; figures that became others name a source of their own, as old as the one they had.
BOOKED = Booked
ASKED = To be asked
OLD = Older than their kind allows
NONE = Nothing.
# $booked (int), $asked (int), $old (int), $file (String)
done = { $booked } booked, { $asked } to be asked, { $old } { $old ->
    [one] row
   *[other] rows
    } older than allowed: see { $file }.
