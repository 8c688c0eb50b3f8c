# Name of the section.
name = Allies’ own targets

# How many of them are reached when they should be.
# $plan (int)
# $all (int)
# $adHoc (int)
finding = { $all ->
    [1] Allies’ one own target is { $plan ->
        [0] { $adHoc ->
            [0] not reached in time, with the plan or ad hoc
           *[other] reached in time ad hoc, not with the plan
            }
       *[other] { $adHoc ->
            [0] reached in time with the plan, not ad hoc
           *[other] reached in time, with the plan and ad hoc
            }
        }
   *[other] Allies’ own targets reached in time: { $plan ->
        [0] none
       *[other] { $plan }
        } of { $all } with the plan, { $adHoc ->
        [0] none
       *[other] { $adHoc }
        } ad hoc
    }

# The finding where only targets of spending are named.
spendingAlone = What allies set themselves to spend

# A norm of defence spending: how many members meet it, and what the others lack.
spending = { IN($target) }: { WHOLE($met) } of { WHOLE($all) } members of the case met it on its date{ $isShort ->
    [true] ; the others lack { MONEY($missing) } a year.
   *[false] .
    } The case has no path of defence budgets, so it tells no month.

# What the table is of.
caption = The first month in which each is reached, and in how many futures it is within the period

# How deliveries and capacities are counted.
counted = A delivery counts what was made or given on that side, not what it paid for elsewhere; a capacity counts lines that work, whoever they work for; a stock counts what is there at the end of a month.

target = Target

due = Due

never = not in the period

inFutures = In so many futures

# A stock that a holder has promised to keep.
stock = Stock: { IN($item) }, { IN($holder) }
