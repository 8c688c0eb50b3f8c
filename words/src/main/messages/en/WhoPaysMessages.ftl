planCostsNobodyAnything = The plan costs nobody anything

whoPaysOpenOther = Who pays is open: other splits of the { $total } a year do as well

paysAll = { IN($name) } pays it all: { $total } a year

largestPayer = Largest payer: { IN($name) }, { MONEY($money) } of { $total } a year

# That the split over the funds is one among equals.
split = In the central case the funds hold more than the plan spends, and another split over them reaches the same at the same cost. The one shown follows an order: what is agreed first, a government’s own money before a joint fund. ‘holdfast ranges’ tells the least and the most that each can pay.

heaviest = Heaviest for its size: { IN($name) }, { SHARE($share) } of its gross domestic product (GDP) a year.

# Where there is but one payer.
shareOfOne = That is { SHARE($share) } of its gross domestic product (GDP).

# $name (org.holdfast.model.Text)
# $from (org.holdfast.model.Money)
# $to (org.holdfast.model.Money)
# $open (boolean) - another split would do as well, so that none of its shifts is told
# $defence (boolean) the case names defence spending
yardsticks = Only the first key follows from decisions. { $defence ->
    [true] The other two are yardsticks: they share
   *[false] The other is a yardstick: it shares
    } the same total over all who pay into a fund that the plan uses.{ $open ->
    [true] { "" }
   *[false] { " " }The largest shift by size of economy: { IN($name) }, from { MONEY($from) } to { MONEY($to) } a year.
    }

splitShown = in the split shown

paysNothingBySize = { IN($party) } pays nothing{ $shown }; by size of economy it would be { MONEY($byGdp) }{ $defence ->
    [true] , by defence spending { MONEY($byDefence) }
   *[false] { "" }
    }.

paysOverGrossDomestic = { IN($party) } pays { MONEY($money) } over { $period }{ $shown }{ $someGdp ->
    [true] , { SHARE($shareOfGdp) } of its gross domestic product (GDP) a year
   *[false] { "" }
    }; by size of economy it would be { MONEY($byGdp) }{ $defence ->
    [true] , by defence spending { MONEY($byDefence) }
   *[false] { "" }
    }.
