FUND = Via
ITEM = Voor
STATE = Hoever
MATERIAL = Grondstoffen
OTHER = Overig
UNBOUND = Niets besteld
DELIVERED = Geleverd
PRODUCTION = In productie
NO_CONTRACT = Geen contract

thereNoMoney = Er is geen geld

noneHasContractBy = Eind { SHORTMONTH($last) } is er voor de hele { MONEY($whole) } geen contract

allDeliveredBy = Eind { SHORTMONTH($last) } is de hele { MONEY($whole) } geleverd

noneDeliveredByRest = { $noDone ->
    [true] Niets
   *[false] { MONEY($delivered) }
    } van { MONEY($whole) } is eind { SHORTMONTH($last) } geleverd; { $noOpen ->
    [true] de rest is in productie
   *[false] { MONEY($none) } zonder contract
    }

measure = { CURRENCIES($currency) } in prijzen van { $year }, in de centrale variant, stand eind { MONTH($until) }, van alle fondsen die voor { IN($claimant) } mogen kopen

method = Het plan zegt welk fonds welke leveranciers betaalt, niet voor welk artikel. Wat een fonds in een jaar aan een blok betaalt, is naar waarde verdeeld over de artikelen die daar in dat jaar zijn gekocht.
