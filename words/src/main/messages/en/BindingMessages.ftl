subject = { IN($giver) }: { IN($item) }

# The gain of one more unit: { $more } is what more there is, { $gain } what it does.
sentence = { CAPITAL(IN($subject)) }, { $span }: { $more } { $gain }

# one extra billion euros, but an extra 10 missiles a month.
# $number (boolean) - whether the unit begins with a number
extra = { $number ->
    [true] an extra
   *[false] one extra
 } { IN($per) }

# $kind (org.holdfast.model.Binding.Kind)
# $number (boolean)
# $per (org.holdfast.model.Text)
more = { $kind ->
    [MONEY] { extra }
    [MATERIAL] { extra }
    [INVESTMENT] { extra } for production lines
    [CAPACITY] { extra } of capacity
    [BUILDING_RATE] { extra } of building rate
    [LEAD_TIME] one { IN($per) } less building time
    [OFFER] { extra } on offer
    [GIFT] { extra } to give
   *[STOCK] { extra } in stock
 }

wouldHelp = would help; how much was not computed.

buysNothing = buys nothing; something else binds.

lowersAlliesFloors = lowers what the allies miss of their own minimums by { $theirs }.

# $size (String)
# $both (boolean)
# $theirs (String)
lowersFloor = lowers the shortfall under the minimum by { $size }{ $both ->
    [true] , and what the allies miss of theirs by { $theirs }.
   *[false] .
 }

lowersFullNeed = lowers the shortfall on the full need by { $size }.

lowersAllyTargets = lowers the allies’ shortfall on their stock targets by { $size }.

saves = saves { MONEY($gain) }.

itemMonths = { AMOUNT($gain) } { PLURAL($gain) ->
    [one] item-month
   *[other] item-months
 }

nothingBindsEveryNeed = Nothing binds: every need is met

whatBindsAmongOthers = { $more ->
    [true] What binds, among others:
   *[false] What binds:
    } { $and }
