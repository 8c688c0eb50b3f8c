# $how (org.holdfast.model.PlanBeside.Otherwise)
title = { $how ->
    [LONGER] What a longer horizon changes
   *[WHOLE] What whole lines change
}

longer = Looking { MONTHS($more) } further asks for other lines and contracts in { SHARE($share) } of their money in the first { MONTHS($first) }.

whole = In whole lines { AMOUNT($whole) } item-months are missed, and { AMOUNT($parts) } if any part of a line can be built; { SHARE($share) } of the money of lines and contracts goes elsewhere.

plan = Plan

asItIs = the plan

# $how (org.holdfast.model.PlanBeside.Otherwise)
other = { $how ->
    [LONGER] with the longer horizon
   *[WHOLE] in whole lines
}

missed = Missed

spent = Spent

sides = In the months of the case; item-months under the minimum

year = Year

lineByFirm = new lines, paid by the firm: { $subject }

lineByPublic = new lines, paid by the public: { $subject }

contract = contract of { $months } months: { $subject }

differences = Lines and contracts that differ by more than a twentieth

more = Money of lines and contracts, year by year{ $more ->
    [0] .
   *[other] ; { $more } more are in the file.
}

readLonger = What goes on at the end of the case goes on as its last months and its last year of money have it, growth as it grows. The longer plan keeps as much of these months as its own aims allow, so that a tie is not taken for a difference: what differs is what the longer look asks for. Months after the case are in neither sum.

readWhole = Both plans are made in half-years. Of each expansion only whole multiples of { SHARE($lump) } are built over the horizon, by whoever pays; when is left open. The plan in whole lines may lie { SHARE($gap) } above the best there is, by the weighted sum of all aims; the plan in parts is a bound from below by that sum, though not for each aim. Money weighs least in that sum: within the gap the plan in whole lines may cost more than it must.

# Where makers are held to minimum rates too.
# $running (int)
# $below (int)
rates = The other plan also runs no maker below its minimum rate, the share of its lines that the case says must run to sustain them: in a half-year a maker makes at least that, or nothing. The plan in parts has { WHOLE($running) } half-years in which a maker runs; in { WHOLE($below) } of them it makes less, with the rest kept warm or closed.
