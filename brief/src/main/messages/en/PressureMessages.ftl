# Name of the section.
name = Sanctions and third countries

# What the strongest sanctions of the case do to the adversary's supply. $less is a share.
finding = Sanctions in full would take at most { SHARE($less) } off what the adversary has a month in the last year: { IN($item) }

# What sellers who are no part of the plan offer, and what is bought of it.
sold = From { $offers ->
    [one] the one seller in a third country
   *[other] the { $offers } sellers in third countries
    } the plan buys for { MONEY($plan) }, ad hoc for { MONEY($adHoc) }.

caption = What the adversary makes, refurbishes and buys, units a month, in the last year of the period

counted = Sanctions take off growth, and the share that depends on imported parts; they do not reach what is bought ready-made. How far they can be enforced is not in the case.

# Where some line of the table is more under sanctions than without.
freed = Where sanctions leave more than there was, it is money: without them what the adversary would make costs more than it has, and is cut in proportion; what it no longer pays for the others then goes into it.

supply = As in the scenario

pressed = Under full sanctions

less = Less

bought = Bought abroad, first year
