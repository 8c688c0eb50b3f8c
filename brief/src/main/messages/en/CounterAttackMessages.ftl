# Name of the section.
name = Hold now, counter-attack later

# For how many kinds of weapon supply is enough for a counter-attack, for good.
# $plan (int)
# $all (int)
# $adHoc (int)
finding = Items with enough for the minimum of a counter-attack: { $plan ->
    [0] none
   *[other] { $plan }
    } of { $all } with the plan, { $adHoc ->
    [0] none
   *[other] { $adHoc }
    } ad hoc

# What the table is of.
caption = Minimums in the first month, units a month, and the month from which supply meets the minimum of a counter-attack for good

counted = Supply is the mean of a year from that month on, without what stands in for the item. It was planned for the posture of the scenario; a scenario may set the month in which a counter-attack begins, and is then planned for both.

hold = Minimum, hold

attack = Minimum, counter-attack

never = not in the period
