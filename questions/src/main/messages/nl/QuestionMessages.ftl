## Unknown

unknown = Onbekend: { $what } '{ $written }'.{ $isMeant ->
    [true] { " " }Bedoelde u '{ $meant }'?
   *[false] { "" }
} { $none ->
    [true] { $whose } heeft er geen.
   *[false] { $whose } heeft: { $names }.
}

THIS_CASE = Deze casus
SCENARIO = scenario
LEVER = instelling

## Levers

outside = '{ $lever }' gaat van { $low } tot { $high } ({ IN($unit) }), niet { $got }.

noMonth = '{ $lever }' is een maand, zoals { $first }, of een aantal maanden daarna, niet '{ $got }'.

noNumber = '{ $lever }' is een { $whole ->
    [true] geheel getal
   *[false] getal
} ({ IN($unit) }) van { $low } tot { $high }, niet '{ $got }'.{ IN($hint) }

notSet = --set is LEVER=WAARDE, zoals gifts=0.5, niet '{ $got }'.

## Argument

refused = { $name } is { IN($takes) }, niet '{ $got }'.

anyNumber = { $whole ->
    [true] een geheel getal
   *[false] een getal
}, zoals { $example }

fromOn = { $whole ->
    [true] een geheel getal
   *[false] een getal
} vanaf { $least }, zoals { $example }

aboveNothing = { $whole ->
    [true] een geheel getal
   *[false] een getal
} boven 0, zoals { $example }

fromTo = { $whole ->
    [true] een geheel getal
   *[false] een getal
} van { $least } tot en met { $most }, zoals { $example }

limits = Van { $least } tot en met { $most }.

fromBelow = { $whole ->
    [true] een geheel getal
   *[false] een getal
} van { $least } tot minder dan { $below }, zoals { $example }

ZERO_OR_ONE = 0 of 1

## What a case lacks

NOTHING_HAS_A_RANGE = Niets in deze casus heeft een marge: alle toekomsten zijn gelijk. Geef enkele cijfers een laag en een hoog.
NO_SERIES = Deze casus voorspelt geen reeks: tables/hindcasts.csv ontbreekt. Zie de vorm van een casus (docs/reference/tables.md).
