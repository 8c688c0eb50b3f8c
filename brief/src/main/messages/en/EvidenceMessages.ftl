GROUND = Stands on
NUMBERS = Uncertain numbers
OF_SPREAD = Of the spread
MOVES = Moves with
REPLACED_BY = What would replace it
HEADING = What the answer stands on
GOOD = a source of grade A or B
PRESS = the press (grade C)
WEAK = a weak page or memory (grade D)
CLASS = an assumption with a reference class
RULE = an assumption with only its rule

title = { SHARE($share) } of the spread stands on assumptions without a reference class

# $count (int) - how many uncertain numbers there are
counted = { $count ->
    [0] No number of this case has a range.
   *[other] By number, { $assumed } of { $all } uncertain numbers are assumptions.
    }

count = By number, { $assumed } of { $all } uncertain numbers are assumptions; by weight, { SHARE($rule) } of the spread in what is missing of the minimum comes from those with only a rule and { SHARE($classed) } from those with a reference class.

# How numbers are weighed.
weighed = A factor weighs by its total index, brought to one over all; within a factor the weight is divided over its numbers by the width of their ranges.

leading = { $count ->
    [1] The assumption that matters most, and what would replace it
   *[other] The { WORD($count) } assumptions that matter most, and what would replace them
    }
