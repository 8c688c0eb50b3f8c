GIVEN = Given so far
ITSELF = Itself
WITH_UNION = With EU share
ITSELF_OF_GDP = Itself, share of GDP
WITH_UNION_OF_GDP = With EU share, share of GDP

title = Most for its size: { $donor }, { SHARE($share) } of GDP{ $union ->
    [true] { " " }with its share in EU aid
   *[false] { "" }
    }

measure = All that was { $stage }, as published until { DAY($until) }, as a percentage of one year's gross domestic product (GDP){ $union ->
    [true] ; dark: by the country itself, pale: with its share in what the Union's institutions give
   *[false] ; by the country itself
    }

# How the Union's aid is shared, where the list itself says it.
methodOfList = A country's share in the Union's aid is the one that the list publishes: budget, Peace Facility and Investment Bank, each by its own key. The institutions' own lines are left out, so that nothing counts twice.

methodBySize = The list names what the Union's institutions give as one sum, { $money }. Here it is shared over the member states by the size of their economies: our reckoning, not the list's. Money spent since 2022 is set against one year's GDP.

# Where a list has no shares.
noShares = The list has no shares in the Union's aid: only what each gives itself.
