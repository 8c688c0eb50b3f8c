THE_SKY = De lucht

RAID = Soort aanval

PERIOD = In

LAUNCHED = Afgevuurd per maand

through = { IN($plan) }: doorgedrongen

stopped = { IN($plan) }: tegengehouden

PEAK = In elk van de 3 zwaarste nachten

PEAK_THROUGH = Waarvan doorgedrongen

MEASURE = Deel van de lanceringen dat doordringt, per soort aanval

MET_BY = Bestreden met

meansCaption = Waarmee elke soort aanval wordt bestreden en tegengehouden, gemiddeld per maand in het eerste jaar. { IN($plan) }.

FUTURES_CAPTION = Wat er per maand doordringt in vele toekomsten, gemiddeld over de hele periode.

SPENT = Verbruikt per maand

DESTROYED = Tegengehouden per maand

SHARE_STOPPED = Deel van wat wordt tegengehouden

CURRENT_SUPPLY = Huidige aanvoer

MEDIAN = In de mediane toekomst

FIRST_YEAR = het eerste jaar

LAST_YEAR = het laatste jaar

WHOLE_PERIOD = de hele periode

GET_THROUGH_FIRST = Doorgedrongen in het eerste jaar, %

GET_THROUGH_LAST = Doorgedrongen in het laatste jaar, %

finding = { CAPITAL(IN($raid)) }: in de centrale variant dringen er met het plan { AMOUNT($plan) } van de { AMOUNT($launched) } per maand door, ad hoc { AMOUNT($adHoc) }

findingOfOne = { CAPITAL(IN($raid)) }: van { AMOUNT($launched) } per maand dringen er { AMOUNT($through) } door

bar = { CAPITAL(IN($raid)) }: met het plan dringt { SHARE($plan) } door, ad hoc { SHARE($adHoc) }.

description = Balken: welk deel van elke soort aanval in het eerste jaar doordringt. { $bars }

explained = Wat doordringt volgt uit wat wordt afgevuurd en wat ertegen wordt ingezet: luchtdoelraketten uit voorraad in hun volgorde, daarna kanonnen en andere middelen. Elk volgend stuk doet minder dan het vorige, en van een grotere aanval die hetzelfde ontmoet dringt een groter deel door.

limits = Landelijke maandtotalen, zoals één partij ze meldt. Wat niet als tegengehouden is gemeld telt als doorgedrongen, ook wat miste. Het deel binnen bereik hangt af van lanceerinrichtingen en radars, die niet in de casus staan: daarboven helpt geen raket.
