# Name of the section.
name = Self-reliance

# The finding. home: made by the party in need itself; own: by it and others of its side.
finding = With the plan { SHARE($own) } of what reaches { IN($claimant) } in { $year } comes from its own side, ad hoc { SHARE($ownAdHoc) }; made by itself: { SHARE($home) } and { SHARE($homeAdHoc) }

# What the chart measures.
measure = Percentage of the value delivered, by calendar year

# What counts as one's own, and how it is counted.
counted = Own side: { AND($names) }, whether made, sold or given from stock. Each item counts at one price, the mean of its makers, wherever it comes from; what is paid counts in the year of payment.

# The party in need together with others of its side.
ownSide = Own side

# Of what is paid for the party in need, what goes to suppliers of its own side.
spentAtHome = Paid to own side

# Where no item can be made on new lines both at home and elsewhere.
noChoice = No item of this case can be made on new lines both in { IN($claimant) } and elsewhere, so there is no break-even to tell.

## Columns of the break-even.

price = Price at home, { SIGN($currency) }

line = Line for each unit, { SIGN($currency) }

elsewhere = Elsewhere with its line, { SIGN($currency) }

paysBelow = Pays at a price below, { SIGN($currency) }

monthsNeeded = Months of output until it pays

monthsLater = May come later by, months

# No price is low enough.
atNoPrice = at no price

never = never

# What the table is of.
breakEven = { $items ->
    [one] When a new line in { IN($claimant) } costs no more than one elsewhere, at central values:
   *[other] When new lines in { IN($claimant) } cost no more than elsewhere, item by item, at central values:
    } the cheapest maker of each side, ordered in the first month, the line spread over what it makes until the end of the period, less what strikes cost it.

# What the plan's orders at home cost or save, lines there included.
bill = What the plan orders from makers in { IN($claimant) } of items that others of the plan also make costs { MONEY($home) }, new lines there included; the same number at the mean price of makers elsewhere would cost { MONEY($elsewhere) }. { $isSaved ->
    [true] It saves { MONEY($difference) }.
   *[false] It costs { MONEY($difference) } more.
    }
