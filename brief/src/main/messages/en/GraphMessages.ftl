title = A second opinion: decided year by year

# $reached (double), $fixed (double), $news (double) item-months; $open (boolean) whether the search ended too early to tell, $bound (double) below which no policy comes, $none (boolean) whether news is worth nothing, $orders (boolean) whether any policy orders a line in the first year
finding = With new lines decided each year, by what has been seen by then, { TENTH($reached) } item-months under the minimum are missed on the mean; with all of them decided today { TENTH($fixed) }. { $open ->
    [true] What waiting for news is worth cannot be told yet: no policy misses less than { TENTH($bound) }, and the search ended before it came near. More iterations bring both together.
   *[false] { $none ->
        [true] Waiting for news is worth nothing here{ $orders ->
            [true] : order now.
           *[false] .
        }
       *[false] So waiting for news is worth { TENTH($news) }.
    }
}

# $same (boolean)
first = { $same ->
    [true] All measures of risk order lines for the same in the first year:
   *[false] The measures of risk do not order the same in the first year:
}

noLines = No measure of risk orders a new line in the first year: none is open under this policy, or none would come in time.

# $bound (double), $foreseen (double)
bounds = No policy at all misses less than { TENTH($bound) } on the mean of this graph; who knew from the start what comes would miss { TENTH($foreseen) }.

# $years (int), $nodes (int), $states (int), $futures (int), $gated (boolean), $gate (String)
shape = The graph has { $years } calendar years, { $nodes } nodes and { $states } numbers that a year hands to the next; its chain is taken from { $futures } futures of the case. { $gated ->
    [true] Seen each year are whether money of “{ $gate }” is there, and whether needs are low, middling or high.
   *[false] Seen each year is whether needs are low, middling or high.
} It is far coarser than the plan: makers of a bloc are one, any fund pays anywhere, contracts, strikes, substitutes and allies’ own needs are left out. Hold its rows against each other, not against those of other commands.

# $years (int), $difference (String) item-months
checked = Solved as one programme and node by node, its first { $years } years differ by { $difference } item-months.

policy = Policy

# $risk (org.holdfast.model.SecondOpinion.Risk)
risk = { $risk ->
    [MEAN] mean
    [MIX] half mean, half worst fifth
    [TAIL] worst fifth
   *[WORST] worst case
}

fixed = all lines decided today

bound = Bound of the measure

reached = Missed, mean

low = from

high = to

lines = Lines of the first year

values = What each policy comes to

valuesMeasure = Item-months under the minimum, present value; below the bound no policy comes in what it makes least; the mean of a thousand drawn ways, the same for all, lies between the next two in 95 of 100 samples

line = New lines

# $subject (String), $bloc (String)
in = { $subject }, { $bloc }

firstLines = Lines ordered in the first year

linesMeasure = Units a month, by what the policy makes least
