# The heading of the box.
title = { IN($party) }: its part in the plan

# The party pays nothing and makes nothing in this plan.
nothing = { IN($party) }: the plan asks nothing.

# No firm there is asked for anything.
noFirms = No firm there is asked to make or expand anything.

makes = output up to { $size }, { AMOUNT($inAll) } in all

expands = add { $size }, ordered from { SHORTMONTH($first) }

# contracts of up to 60 months from Mar 2024.
contracts = contracts of up to { MONTHS($longest) } from { SHORTMONTH($first) }

gives = give { $size } from stock, { $when }

# How many funds or firms are left out.
others = Left out: { $funds ->
    [0] { $firms ->
        [0] no smaller firms
        [one] { WHOLE($firms) } smaller firm
       *[other] { WHOLE($firms) } smaller firms
        }
   *[other] { $firms ->
        [0] { $funds ->
            [0] no smaller funds
            [one] { WHOLE($funds) } smaller fund
           *[other] { WHOLE($funds) } smaller funds
            }
       *[other] { $funds ->
            [0] no smaller funds
            [one] { WHOLE($funds) } smaller fund
           *[other] { WHOLE($funds) } smaller funds
            } and { $firms ->
            [0] no smaller firms
            [one] { WHOLE($firms) } smaller firm
           *[other] { WHOLE($firms) } smaller firms
            }
        }
    }.

who = Decides: { $by }{ $hasBlock ->
    [true] . Can block: { $block }
   *[false] { "" }
    }.
