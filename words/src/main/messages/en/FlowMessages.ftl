FUND = Through
ITEM = For
STATE = How far
MATERIAL = Raw material
OTHER = Other
UNBOUND = Nothing ordered
DELIVERED = Delivered
PRODUCTION = In production
NO_CONTRACT = No contract

thereNoMoney = There is no money

noneHasContractBy = None of the { MONEY($whole) } has a contract by { SHORTMONTH($last) }

allDeliveredBy = All of the { MONEY($whole) } is delivered by { SHORTMONTH($last) }

noneDeliveredByRest = { $noDone ->
    [true] None
   *[false] { MONEY($delivered) }
    } of { MONEY($whole) } is delivered by { SHORTMONTH($last) }; { $noOpen ->
    [true] the rest is in production
   *[false] { MONEY($none) } has no contract
    }

# $currency (org.holdfast.model.Currency)
# $year (int)
# $until (java.time.YearMonth)
# $claimant (org.holdfast.model.Text)
measure = { CURRENCIES($currency) } in prices of { $year }, in the central case, at the end of { MONTH($until) }, of all funds that may buy for { IN($claimant) }

# How payments were shared over items, which the plan itself does not say.
method = The plan says which fund pays which suppliers, not for which item. What a fund pays to a bloc in a year is shared over the items bought there that year, by their value.
