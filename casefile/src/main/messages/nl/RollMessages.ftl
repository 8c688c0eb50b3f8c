outside = { $month } is geen latere maand binnen de looptijd van de casus ({ $first } tot { $last }).
future = { $month } begint na vandaag, { $today }: niemand weet nog wat er dan gebeurd zal zijn.

## Booked

observed = actuals.csv → observations.csv: { $n } { $n ->
    [one] cijfer
   *[other] cijfers
    } van '{ $series }' kon men toen kennen.
level = adversary_flows.csv, { $item }, { $flow }: { $before } → { $now } per maand, het gemiddelde van wat van { $from } tot { $to } is gezien.
grown = adversary_flows.csv, { $item }, { $flow }: { $before } → { $now } per maand door de groei van de rij zelf; in de laatste drie maanden is er niets van gezien.
total = needs.csv, { $what }: wat in de { $left } van de { $all } maanden valt die overblijven.
line = expansions.csv, { $subject }: { $size } per maand, besteld { $followed ->
    [plan] door het plan
   *[ad-hoc] in de praktijk van vandaag
    }, is er vanaf { $there }; er kan zoveel minder bij.

## Asked

sinceStart = hindcasts.csv, { $id }: de reeks telt vanaf het begin, en dat is nu een ander. Zijn er cijfers per maand?
announced = expansions.csv, { $subject }: { $size } per maand was aangekondigd vanaf { $due } en geldt als aanwezig{ $certain ->
    [true] .
   *[false] , met de kans van { $probability } die het had.
    } Is het er gekomen? Verhoog dan de capaciteit van de producent en haal de rij weg.
adversaryStock = adversary_flows.csv, { $item }: hoeveel is er over van de voorraad? Hij staat er zoals hij stond.
offer = offers.csv, { $id }: hoeveel van de { $total } is gekocht, door wie ook? Het staat er zoals het stond.
gate = uncertainties.csv, { $lever }: is inmiddels bekend wat hier wordt getrokken ({ $values })? Zet de instelling dan vast in het basisscenario.
stock = stocks.csv, { $holder }, { $item }: { $before } → { $now }, wat de eigen balans van de casus ervan maakt { $followed ->
    [supply] bij de huidige aanvoer
    [plan] met haar plan
   *[ad-hoc] met de praktijk van vandaag
    }. Bestaat er een telling?
unspent = envelopes.csv, { $id } ({ $name }): wat is er van eerdere jaren niet uitgegeven? Naar het eerste jaar gaat niets mee.
notAgreed = funds.csv, { $id } ({ $name }): is het overeengekomen, en vanaf wanneer betaalt het?
delivered = grootboek, { $key }: '{ PLAIN($item) }' van { PLAIN($donor) } kwam uiterlijk { $by }. Telt het mee in de voorraden?
contract = Een contract met { $producer } voor { $size } per maand loopt tot { $end }; een nieuw plan kan het op eigen voorwaarden sluiten. Is dat gebeurd?
contracts = Contracten die sindsdien zijn getekend, staan in geen tabel: zet lijnen die zij betalen als aangekondigd in expansions.csv, en productie die anderen hebben vastgelegd in committed_elsewhere.
checks = { $file }: de beweringen gingen over de antwoorden van de eerdere casus; 'holdfast freeze' maakt nieuwe.

## Old

old = { WHERE($where) } ({ ALL($row) }), { $columns }: van { $asOf }, geldt { $months } maanden; { ALL($publisher) } ({ $source }).{ $none ->
    [true] { "" }
   *[false] { " " }Wat het zou vervangen: { ALL($replacedBy) }
    }

## What is written into the sources of the rolled case

rolledTitle = { $title }, verplaatst naar { $month }
rolledNote = Uit { $source }, verplaatst van { $before } naar { $month }. { $rule }.{ $hasMore ->
    [true] { " " }{ $more }
   *[false] { "" }
    }
seen = Het gemiddelde van wat van { $from } tot { $to } is gezien; de marge eromheen is even breed als eerst
OWN_GROWTH = De groei van de rij zelf
GROWTH_LEFT = Wat er van de groei over is
NOT_DUE_YET = Wat nog niet aan de beurt is
DUE_BY_THEN = Wat er toen al had moeten zijn
ordered = Besteld { $followed ->
    [plan] door het plan
   *[ad-hoc] in de praktijk van vandaag
    }
lessOrdered = Min wat is besteld { $followed ->
    [plan] door het plan
   *[ad-hoc] in de praktijk van vandaag
    }
ownBalance = De eigen balans van de casus { $followed ->
    [supply] bij de huidige aanvoer
    [plan] met haar plan
   *[ad-hoc] met de praktijk van vandaag
    } tot en met { $last }; de marge eromheen is even breed als eerst
lessGiven = Min wat de eigen balans van de casus weggaf { $followed ->
    [supply] bij de huidige aanvoer
    [plan] met haar plan
   *[ad-hoc] met de praktijk van vandaag
    }
MONTHS_LEFT = De maanden die ervan over zijn

## The page

heading = { $to }: { $from }, verplaatst naar { $month }
intro = Geschreven door 'holdfast roll'. De rijen zeggen in hun opmerking wat ze waren; cijfers die andere zijn geworden, noemen een eigen bron, even oud als die ze hadden.
BOOKED = Geboekt
ASKED = Na te vragen
OLD = Ouder dan hun soort toelaat
NONE = Niets.
done = { $booked } geboekt, { $asked } na te vragen, { $old } { $old ->
    [one] rij
   *[other] rijen
    } ouder dan toegestaan: zie { $file }.
