## Unknown

unknown = Невідомо: { $what } «{ $written }».{ $isMeant ->
    [true] { " " }Може, «{ $meant }»?
   *[false] { "" }
} { $none ->
    [true] { $whose }: таких немає.
   *[false] { $whose } має: { $names }.
}

THIS_CASE = Цей кейс
SCENARIO = сценарій
LEVER = захід

## Levers

outside = «{ $lever }» приймає значення від { $low } до { $high } ({ IN($unit) }), а вказано { $got }.

noMonth = «{ $lever }» — це місяць, наприклад { $first }, або кількість місяців від нього, а вказано «{ $got }».

noNumber = «{ $lever }» приймає { $whole ->
    [true] ціле число
   *[false] число
} ({ IN($unit) }) від { $low } до { $high }, а вказано «{ $got }».{ IN($hint) }

notSet = --set приймає ЗАХІД=ЗНАЧЕННЯ, наприклад gifts=0.5, а вказано «{ $got }».

## Argument

refused = { $name } приймає { IN($takes) }, а вказано «{ $got }».

anyNumber = { $whole ->
    [true] ціле число
   *[false] число
}, наприклад { $example }

fromOn = { $whole ->
    [true] ціле число
   *[false] число
} від { $least }, наприклад { $example }

aboveNothing = { $whole ->
    [true] ціле число
   *[false] число
}, більше за 0, наприклад { $example }

fromTo = { $whole ->
    [true] ціле число
   *[false] число
} від { $least } до { $most }, наприклад { $example }

limits = Від { $least } до { $most }.

fromBelow = { $whole ->
    [true] ціле число
   *[false] число
} від { $least } і менше за { $below }, наприклад { $example }

ZERO_OR_ONE = 0 або 1

## What a case lacks

NOTHING_HAS_A_RANGE = Жодна величина цього кейсу не має діапазону, тож усі варіанти однакові. Вкажіть для деяких величин нижню і верхню межі.
NO_SERIES = Цей кейс не прогнозує жодного ряду: немає файлу tables/hindcasts.csv. Див. формат кейсу (docs/reference/tables.md).
