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

# $name is an argument, such as --futures
# $name (String)
# $least (String)
tooLow = { $name } { $least ->
    [0] must be 0 or more
   *[other] must be at least { $least }
}, got { $got }.

notFromTo = { $name } must be from { $least } to { $most }, got { $got }.

notBelow = { $name } must be from { $least } to less than { $below }, got { $got }.

## What a case lacks

NOTHING_HAS_A_RANGE = Nothing in this case has a range, so that all its futures are alike. Give some of its figures a low and a high.
NO_SERIES = This case forecasts no series: it has no tables/hindcasts.csv. See the case format (docs/reference/tables.md).
