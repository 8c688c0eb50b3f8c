## Names that point to other rows

unknownName = '{ PLAIN($name) }' staat niet in { IN($table) }.{ MEANT($nearest) }

wrongKindOfName = '{ PLAIN($name) }' staat in { $table }, maar { IN($is) }. Nodig is: { IN($wanted) }.

duplicateRow = '{ PLAIN(IN($key)) }' staat al op regel { $first }. Houd één van de twee rijen.

nameInTwoTables = '{ PLAIN($name) }' is ook een naam in { $other }. Kies een andere, zodat rijen naar beide kunnen verwijzen.

## Time and money

knownTooLate = Dit was bekend op { PLAIN($knownOn) }, na { $knownBy }, de known_by van de casus. Gebruik een eerder cijfer; wat later kwam, hoort in actuals.csv.

targetKnownTooLate = hindcasts.csv vergelijkt de voorspelling met dit doel, maar het is gesteld op { PLAIN($knownOn) }, na { $knownBy }, de known_by van de casus. Neem het doel van die dag, of geef dit een eigen reeks.

noExchangeRate = Voor '{ PLAIN($currency) }' in { $year } is er geen koers. Zet een rij in exchange_rates.csv.

noDeflator = Voor '{ PLAIN($area) }' in { $year } is er geen prijsindex. Zet een rij in deflators.csv.

outOfOrder = '{ PLAIN($value) }' ligt vóór { PLAIN($other) }, de '{ $otherColumn }' van dezelfde rij.

outsideHorizon = '{ PLAIN($value) }' ligt buiten de periode ({ $first } tot en met { $last }); de rij verandert dus niets.

alreadyThere = '{ PLAIN($month) }' ligt vóór de eerste maand: deze capaciteit is er vanaf het begin. Ga na of zij niet ook in de capaciteit van de producent zit.

## What rows say together

quantityOrLaunches = Een behoefte heeft of 'quantity', of 'against', 'share_engaged' en 'per_target' alle drie; deze rij heeft { $both ->
    [true] beide.
   *[false] geen van beide volledig.
    }

noLaunches = '{ PLAIN($item) }' heeft in adversary_flows.csv geen rij met flow 'launches'; deze rij zou dus niets zijn.

noStock = Er is geen voorraad van '{ PLAIN($item) }' bij '{ PLAIN($holder) }' in stocks.csv: zij telt als 0. Zet er een rij bij om dat te zeggen.

needWithoutBasis = Nergens staat waarop deze behoefte aan '{ PLAIN($item) }' rust. Schrijf observed_use, stated_requirement, follows_launches, judgement of circular; tot dan telt zij mee in het hoofdcijfer.

basisAgainstLaunches = '{ PLAIN($basis) }' past niet: deze behoefte volgt lanceringen, want 'against' is ingevuld. Schrijf follows_launches.

noWeightReason = Nergens staat waarom een tekortmaand van '{ PLAIN($item) }' { PLAIN($weight) } weegt. Noem een bron waarvan de noot de reden geeft.

nobodySuppliesIt = '{ PLAIN($item) }' heeft geen rij in producers.csv of offers.csv: zijn de voorraden op, dan is deze behoefte niet te dekken.

fullBelowFloor = In { $month } is de volledige behoefte aan '{ PLAIN($item) }' (houding { $posture }) { NUMBER($full) }, lager dan het minimum van { NUMBER($floor) }. Het minimum zit in de volledige behoefte.

moreThanStock = { PLAIN($giftable) } kan worden weggegeven, maar de voorraad is maar { PLAIN($quantity) }.

giftToItself = '{ PLAIN($holder) }' krijgt giften en geeft er geen. Schrijf 0.

substituteForItself = '{ PLAIN($item) }' kan niet in de plaats van zichzelf komen.

stepsOutOfOrder = De stappen van '{ PLAIN($subject) }' moeten van regel tot regel stijgen, in share en in factor; vergelijk regel { $before }.

stepsIncomplete = De stappen van '{ PLAIN($subject) }' eindigen bij { PLAIN($share) }; daarboven geldt de laatste factor. Zet een stap tot share 1 erbij om dat te zeggen.

sharesDoNotAddUp = De bijdragen aan '{ PLAIN($fund) }' zijn samen { NUMBER($sum) } in plaats van 1.

noContributions = '{ PLAIN($fund) }' wordt verdeeld naar een eigen sleutel, maar heeft geen rijen in contributions.csv.

contributionsUnused = '{ PLAIN($fund) }' wordt verdeeld naar sleutel '{ $key }'; deze rij telt dus niet mee. Maak de sleutel 'own' of haal de rij weg.

fundWithoutRules = '{ PLAIN($fund) }' heeft geen rijen in fund_rules.csv en kan dus nergens voor dienen.

fundWithoutEnvelopes = '{ PLAIN($fund) }' heeft geen rijen in envelopes.csv; er zit dus geen geld in.

fundNeverOpen = '{ PLAIN($fund) }' heeft status '{ $status }' en er is geen instelling met effect 'fund_size'; het fonds gaat dus nooit open.

noBasis = '{ PLAIN($fund) }' wordt naar een sleutel over de bijdragers verdeeld, maar '{ $column }' van '{ PLAIN($party) }' in parties.csv is leeg.

noMembers = Geen land in parties.csv heeft '{ PLAIN($bloc) }' als blok; niemand draagt dus bij.

agreedWithoutDate = '{ PLAIN($fund) }' heeft status 'agreed'. Vul de dag in, of maak er 'proposed' van.

claimantWithoutNeeds = '{ PLAIN($claimant) }' heeft geen rijen in needs.csv; deze regel wordt dus nooit gebruikt.

noExposure = De plek is te treffen, maar '{ PLAIN($party) }' heeft geen rij in exposure.csv.

priorityBelowShare = Het deel met voorrang ({ PLAIN($priority) }) is kleiner dan dat zonder ({ PLAIN($share) }).

notPlanning = '{ PLAIN($party) }' plant niet (plans = no); het plan kan dus niet over de producenten ervan beschikken. Wat er te koop is, hoort in offers.csv.

neverMakesAnything = '{ PLAIN($name) }' heeft geen capaciteit en geen rijen in expansions.csv en maakt dus nooit iets.

nobodyMakesIt = '{ PLAIN($material) }' heeft geen rijen in material_sources.csv: is de voorraad op, dan kan niets worden gemaakt dat het nodig heeft.

ruleMissing = '{ PLAIN($source) }' is van soort '{ $kind }'. Schrijf de regel erachter in de toelichting (note).

notAnAssumption = '{ PLAIN($source) }' is een bron van soort '{ $kind }'. Nodig is een van soort 'assumption'.

notStated = '{ PLAIN($source) }' noemt { PLAIN($value) } niet; de passage noemt { $none ->
    [true] geen getal dat erop rust
   *[false] { PLAIN($states) }
    }. Noem het document dat het getal wel geeft; of, als het is berekend, een bron van soort derived met de formule in de noot.

passageMissing = Niets in passages.csv zegt dat '{ PLAIN($source) }' dit getal noemt. Schrijf daar welke getallen het document noemt en waar. Als niemand het las, maak er dan een aanname van: noem een bron van die soort, met haar regel, en een marge.

placeMissing = '{ PLAIN($source) }' noemt dit getal, en passages.csv zegt niet waar. Schrijf daar de bladzijde, alinea of tabel op, nooit de tekst. Is de plaats niet terug te vinden, maak er dan een aanname van: noem een bron van die soort, met haar regel, en een marge.

passageUnread = Volgens passages.csv heeft niemand gelezen waar '{ PLAIN($source) }' dit getal noemt. Lees het en schrijf de plaats op, of maak er een aanname van: noem een bron van die soort, met haar regel, en een marge.

gradedTooHigh = '{ PLAIN($source) }' heeft graad { $grade }, maar berust op '{ $because }'. Geef graad C of D, of vervang de bron door de pagina van de uitgever zelf.

pageMissing = De bewering zou in de publicatie staan. Vul de pagina in waarop zij daar staat, of maak er een bewering uit het debat van (whose = debate).

pageOfNoPaper = Alleen een bewering uit de publicatie heeft een pagina, een voetnoot of een bron die de publicatie noemt. Laat de cel leeg, of zet whose op 'paper'.

## Levers and scenarios

subjectMissing = Het effect '{ $effect }' heeft een subject nodig: { IN($expected) }.

subjectUnused = Het effect '{ $effect }' heeft geen subject; '{ PLAIN($subject) }' zou dus niet meetellen. Maak de cel leeg.

ambiguousSubject = '{ PLAIN($subject) }' is de naam van een fonds en van een partij; de instelling kan dus beide bedoelen. Geef het fonds een andere naam.

groupWithoutMembers = Geen producent, grondstofbron of aanbod heeft groep '{ PLAIN($group) }'.{ MEANT($nearest) }

groupWithoutLever = Geen instelling heeft effect 'open_group' met subject '{ PLAIN($group) }'; de groep is dus altijd open.

triggerWithoutMeasure = '{ PLAIN($lever) }' is geen maatregel: het blok ervan in levers.csv is niet policy, dus kan geen regel hem openen.

holdWithoutLever = Geen instelling heeft effect 'hold' of 'hold_from' met subject '{ PLAIN($group) }' en de rij noemt geen fonds; het wordt dus nooit tegengehouden.

blocWithoutFunds = Geen fonds in funds.csv heeft '{ PLAIN($bloc) }' als thuis (home); de instelling zou niets doen.

defaultOutsideRange = De instelling loopt van { PLAIN($low) } tot { PLAIN($high) } en staat standaard op { PLAIN($standard) }. Laag mag niet boven de standaard liggen, de standaard niet boven hoog.

rangeTooWide = '{ PLAIN($value) }' heeft geen betekenis voor het effect '{ $effect }'. Verwacht: { IN($range) }.

sameEffectTwice = De instelling '{ PLAIN($other) }' op regel { $first } heeft hetzelfde effect en subject. Houd er één.

wrongBlock = '{ PLAIN($lever) }' is een instelling van het blok '{ $block }'. Zet hem daar neer.

settingOutOfRange = '{ PLAIN($value) }' valt buiten het bereik. Verwacht: { $low } tot { $high } ({ IN($unit) }).

noMonthHere = '{ PLAIN($value) }' is een maand, maar deze instelling staat in: { IN($unit) }.

extendsItself = De scenario's bouwen in een kring op elkaar voort: { $circle }. Laat één ervan op zichzelf staan.

## Statements about answers

wrongFormula = De formule breekt af { $character ->
    [0] aan het eind
   *[other] bij teken { $character }, '{ PLAIN($found) }'
    }. Verwacht: { IN($expected) }.{ MEANT($nearest) }

beyondHorizon = '{ PLAIN($value) }' ligt buiten de periode ({ $first } tot en met { $last }); er valt dus niets te vergelijken.

tierNotPursued = '{ PLAIN($tier) }' staat niet in het doel van de casus; geen antwoord telt het. Zet het in case.yaml of laat de bewering weg.

noMoneyInBalance = De balans geeft niets uit; '{ PLAIN($figure) }' zou dus altijd 0 zijn. Laat de bewering gaan over 'plan' of 'ad_hoc'.

## How numbers are drawn

drawnBeyond = Hiermee kan { NUMBER($drawn) } worden getrokken voor { WHERE($number) }, waarvoor geldt: { IN($range) }. Verander de waarden.

notMeasured = De klasse '{ PLAIN($of) }' mat { NUMBER($median) }, van { NUMBER($low) } tot { NUMBER($high) }, in { $cases } programma’s. Schrijf dat, of noem de klasse zonder 'measured'.

noRate = '{ PLAIN($of) }' geeft geen maat: daarvoor zijn vier of meer programma’s nodig, elk met een groei, of met een aandeel of maanden boven nul. Voeg gevallen toe, of noem de klasse zonder 'measured'.

contradiction = De correlaties spreken elkaar tegen: geen getallen kunnen ze alle hebben. Zij gaan wel samen{ $byOne ->
    [true] { " " }met hier { NUMBER($instead) } in plaats van { NUMBER($correlation) }, of
   *[false] { "" }
    } als elke met { NUMBER($shrink) } wordt vermenigvuldigd.

## What is laid over a case

noOverlay = { $isThere ->
    [true] Dit is geen map.
   *[false] Deze map is er niet.
    } Wat --with over een casus legt, is een map met tabellen zoals een casus die heeft: tables/stocks.csv, sources.csv.

overlayWithoutRows = Hier staat niets dat over een casus kan liggen. Zet rijen in tabellen zoals een casus die heeft, met dezelfde kolomkoppen: tables/stocks.csv, sources.csv.

## What was said of figures

reviewOfNothing = { WHERE($figure) } is leeg; er valt niets te beoordelen.

changedSinceReview = { WHERE($figure) } is nu { NUMBER($now) }. Vraag het { PLAIN($role) } opnieuw, of laat de rij staan als oordeel over wat er eerder stond.

oldFigures = { $rows } van de { $all } rijen hebben een cijfer dat op { $day } oud is. Het oudste, van { $asOf }, staat hier en mag { $months } maanden oud zijn; de bron: { PLAIN($publisher) }. Zoek naar nieuwere, of schrijf in ages.csv hoe lang ze gelden.

## A sheet that experts filled in

noElicitation = Geen blad hier heeft de koppen table, row, column, 5 %, 50 %, 95 % en wie (functie). 'holdfast elicit CASUS --out blad.xlsx' schrijft er een met die koppen.

nothingAnswered = Geen enkele regel is ingevuld. Geef van ten minste één cijfer de 5, 50 en 95 %.

halfFilled = Deze regel heeft een of twee van de drie kwantielen. Vul ze alle drie in, of laat ze alle drie open.

notAsked = De casus heeft geen cijfer '{ PLAIN($figure) }'. Laat table, row en column zoals ze op het blad stonden, of maak een nieuw blad.

nobodyAnswers = Nergens staat wie antwoordt. Zet er een functie neer, zoals 'hoofd logistiek', hier of op een regel erboven.

noReason = Nergens staat waarom. Geef er een zin bij.

notScored = '{ PLAIN($name) }' staat niet in { IN($table) }.{ MEANT($nearest) } De rij telt niet mee.
seriesThatThereAre = De casus voorspelt deze reeksen: { $series }.
noSuchHeading = Geen kop heet '{ $needed }'. Er staat: { PLAIN($heads) }. Noem de kolommen series, date en quantity; of series en daarna de maanden, of date en daarna de reeksen.

sheetLeftOut = Geen regel van dit werkblad noemt de kolommen series, date en quantity, dus het telt niet mee.

columnLeftOut = Deze kop is geen maand, geen reeks die wordt voorspeld en geen kolom die hier bekend is, dus de kolom telt niet mee.

noFigures = Onder de koppen van dit bestand staat geen cijfer. Schrijf er ten minste één.

itemNotNamed = '{ PLAIN($name) }' zegt niet welk artikel het telt. Schrijf het als { $measure }:ITEM.

noFigure = Hier staat geen cijfer, dus de rij telt niet mee.

notForecast = '{ PLAIN($value) }' valt buiten de maanden die de casus voorspelt ({ $first } tot en met { $last }), dus de rij telt niet mee.

partlyForecast = Dit telt maanden vanaf { $begin }, en de casus voorspelt ze vanaf { $first }: wat zij van de rest voorspelt, is naar verhouding vergroot.

scoredTwice = '{ PLAIN($series) }' heeft al een cijfer voor { $date }; dit telt niet mee.

daysMissing = Van '{ PLAIN($series) }' hebben { $days } van de { $of } dagen van { $month } een cijfer; de andere tellen alsof zij net zo waren.

tooFewDays = Van '{ PLAIN($series) }' hebben maar { $days } van de { $of } dagen van { $month } een cijfer; de maand telt niet mee.

otherUnit = '{ PLAIN($unit) }' is niet de eenheid van deze reeks, '{ IN($own) }'. Aangenomen wordt dat hetzelfde wordt geteld; honderd, duizend, miljoen en miljard, en een dag, week, maand, kwartaal of jaar, worden omgerekend.

unitNotConverted = '{ PLAIN($unit) }' is niet om te rekenen naar de eenheid van deze reeks, '{ IN($own) }': het is een andere munt, of een andere tijdspanne. Reken de cijfers om.

otherForecast = Deze voorspelling is van de casus '{ PLAIN($theirs) }', niet van '{ $own }'. Noem de map van de casus waarvan zij is gemaakt.

changedSince = De casus is veranderd sinds deze voorspelling werd vastgelegd: de hash is nu { $hash }. De vastgelegde banden worden toch beoordeeld.
