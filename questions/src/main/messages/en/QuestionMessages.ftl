## Unknown

# $what is a kind of name, such as "scenario"; $meant is the nearest name that there is, or empty; $whose has the names
unknown = Unknown { $what } '{ $written }'.{ $isMeant ->
    [true] { " " }Did you mean '{ $meant }'?
   *[false] { "" }
} { $none ->
    [true] { $whose } has none.
   *[false] { $whose } has: { $names }.
}

THIS_CASE = This case
SCENARIO = scenario
LEVER = lever

## Levers

# $lever is an id, $unit what it is counted in
outside = '{ $lever }' goes from { $low } to { $high } ({ IN($unit) }); got { $got }.

noMonth = '{ $lever }' takes a month such as { $first }, or a number of months from then; got '{ $got }'.

# $hint says how a number is written
noNumber = '{ $lever }' takes a { $whole ->
    [true] whole number
   *[false] number
} ({ IN($unit) }) from { $low } to { $high }; got '{ $got }'.{ IN($hint) }

notSet = --set takes LEVER=VALUE, such as gifts=0.5; got '{ $got }'.

## Argument

# $name is what a value was given for, such as --futures; $takes one of the texts below
refused = { $name } takes { IN($takes) }; got '{ $got }'.

anyNumber = { $whole ->
    [true] a whole number
   *[false] a number
}, such as { $example }

fromOn = { $whole ->
    [true] a whole number
   *[false] a number
} from { $least } on, such as { $example }

aboveNothing = { $whole ->
    [true] a whole number
   *[false] a number
} above 0, such as { $example }

fromTo = { $whole ->
    [true] a whole number
   *[false] a number
} from { $least } to { $most }, such as { $example }

# In help, behind what a count is for.
limits = From { $least } to { $most }.

fromBelow = { $whole ->
    [true] a whole number
   *[false] a number
} from { $least } to less than { $below }, such as { $example }

ZERO_OR_ONE = 0 or 1

## What a case lacks

NOTHING_HAS_A_RANGE = Nothing in this case has a range, so that all its futures are alike. Give some of its figures a low and a high.
NO_SERIES = This case forecasts no series: it has no tables/hindcasts.csv. See the case format (docs/reference/tables.md).
