DONOR = Donor
STAGE = Stap
KIND = Soort
QUANTITY = Aantal
METHOD = Waarde volgens
CHAIN = Belofte
ENTRIES = Alle vermeldingen
OPEN_FOR = Maanden open
MONTHS = maanden
REACHED = Verste stap
BY_DONOR = Per donor
BY_ITEM = Per artikel
UNKNOWN = onbekend
PIECES = stuks
MAP = Tegelkaart
YEARS = Per jaar
PERCENT_OF_GDP = % van bbp per jaar
EVERYONE = Alle donoren
MONEY_AND_GOODS = Waar het geld heen gaat
WHO_PAYS_SIZE = Naar omvang van de economie
BUILDING = Bouwen
SHIPPING = Leveren
EXISTING = op een bestaande lijn
SHORTEST_TO_LONGEST = kortst tot langst
HOW_LONG = Hoelang een bestelling duurt
ONE_FUTURE = Zoals de casus is
CALENDAR = Laatste maand om te bestellen
LAST_ON_LINE = Laatste bestelling, bestaande lijn
LAST_NEW_LINE = Laatste bestelling van een nieuwe lijn
ALL_POINTS = Elke voorspelling en wat er gebeurde
LEDGER = Grootboek
NO_LEDGER = Geen lijst van beloften en leveringen
OPEN_SINCE = Beloofd
BY_STEP = Van belofte naar levering
OUTSIDE = mis
INSIDE = raak
TARGET = Wie een norm haalt
ALL_FUNDS = Alle fondsen
NATIONAL_ONLY = Alleen nationaal
WHO = Wie
OF_GDP_A_YEAR = Deel van bbp per jaar
perHead = { CURRENCIES($currency) } per hoofd per jaar
LINES = Lijnen die te bouwen zijn
ON_EXISTING = Bestelling op een bestaande lijn
FIGURES = Cijfers
WHAT_IT_RESTS_ON = Waar de casus op rust
valueInMillions = Waarde, { SIGN($currency) } mln
arrivedInMillions = Aangekomen, { SIGN($currency) } mln
UNITS_PROMISED = Stuks beloofd
UNITS_ARRIVED = Stuks aangekomen
UNDISCLOSED = niet bekendgemaakt
FACTOR = Factor
WAY = Werkwijze
ITEM_MONTHS_MISSED_OVER_WHOLE = Tekortmaanden over de hele periode, vier werkwijzen
ITEM_MONTHS_MISSED_WHEN_STARTED_LATER = Tekortmaanden over de hele periode met hetzelfde plan, later begonnen
SHARE_FULL_NEED_MET_MONTH = Gedekt deel van de volledige behoefte, maand voor maand
UNITS_MONTH_BY_WHERE_THEY = Stuks per maand, naar herkomst, tegenover de behoefte
SHARE_FULL_NEED_MET_HALF = Gedekt deel van de volledige behoefte, in vijf en in negen van de tien toekomsten
SHARE_SPREAD_FLOOR_SHORTFALL_COMES = Deel van de spreiding in het tekort onder het minimum dat van een factor komt, alleen en met andere
ITEM_MONTHS_UNDER_FLOOR_MANY = Tekortmaanden onder het minimum in veel toekomsten, per werkwijze
WHAT_HAPPENED_AGAINST_NINE_TEN = Wat er gebeurde tegenover negen van de tien toekomsten, elke reeks in haar eigen eenheid

since = vanaf { $when }

until = uiterlijk { $when }

barsAt = Lijn { $target }

mapOf = , nationaal

firstOf = en nog { $more }

targetLine = gestreept: { $target }

targets = Geen wet legt deze delen vast; het zijn lijnen om mee te vergelijken. Het plan betaalt alleen de artikelen van de casus, dus de hele steun van een land kan hoger zijn.

burdenLede = Dit zijn betalingen van het plan, voor { IN($claimant) }{ $others ->
    [true] { $war ->
        [true] { " " }en voor de eigen strijdkrachten
       *[false] { " " }en voor wat anderen nodig hebben
        }
   *[false] { "" }
    }, en niet wat regeringen hebben beloofd{ $ledger ->
    [true] ; dat staat op de pagina Kloof.
   *[false] .
    }

nobodyPays = Niemand betaalt

splitShownHighestShare = { $open ->
    [true] Hoogste deel in de getoonde verdeling:
   *[false] Hoogste deel:
    } { $name }, { SHARE($share) } van het bbp per jaar

mapMeasure = Betalingen van het plan per jaar als percentage van het bbp; één vierkant per land{ $all ->
    [true] ; alle fondsen
   *[false] ; zonder gemeenschappelijke fondsen
    }

delayLede = Hieronder: hoelang een bestelling duurt, wat elke maand wachten kost, en tot welke maand een bestelling nog helpt.

noHindcast = Van wat deze casus voorspelt, is nog niets gebeurd; er valt dus nog niets te vergelijken.

fromList = Uit { $file }{ $noOthers ->
    [true] .
   *[false] ; niet erbij opgeteld: { $and }.
    }

openUntil = De maanden tellen tot { $day }, de dag van de nieuwste vermelding. Bedragen in een andere munt tellen alleen mee als het grootboek de koers van hun dag heeft.

ledgerTitle = { $entries ->
    [0] geen vermeldingen
    [one] { WHOLE($entries) } vermelding
   *[other] { WHOLE($entries) } vermeldingen
    } van { $promises ->
    [0] geen beloften
    [one] { WHOLE($promises) } belofte
   *[other] { WHOLE($promises) } beloften
    }{ $hasLast ->
    [true] ; de laatste uit { $last }
   *[false] { "" }
    }

ledgerLede = Elke rij is wat één document zegt over één stap van één belofte: aangekondigd, besloten, besteld, betaald of overgedragen. Open een rij voor het document, en vandaar de hele belofte. Stappen staan naast elkaar en worden nooit opgeteld.

noLedger = Bij deze casus hoort geen lijst van beloften en leveringen, dus op deze pagina valt niets te tellen. ‘holdfast ledger template’ schrijft een lege lijst; wat wordt ingelezen, verschijnt hier.

howMuchWasList = Hoeveel aan { IN($recipient) } is { $from }, zegt de lijst niet

noAmountKnownHave = { MONEY($all) } { $from } aan { IN($recipient) }; van geen bedrag is bekend dat het aankwam

knownBe = Van { MONEY($all) } { $from } aan { IN($recipient) } is { MONEY($part) }{ $share } aantoonbaar { $to }

recorded = Van vastgelegde { MONEY($of) } is { MONEY($part) }{ $share } { $to }; { MONEY($all) } { $from }

gapMeasure = { CURRENCIES($currency) } per stap, zoals { $list } ze telt; in rood wat nog openstaat van de steun waarvan de lijst de stap vastlegt. Een ster: ten minste, want sommige rijen noemen geen bedrag. Wat de lijst niet vastlegt, kan wel zijn aangekomen.

noItemBothPromise = Van geen artikel zijn belofte en levering beide geteld

noneCountedItemsArrived = { $whole ->
    [0] Geen
   *[other] { $whole }
    } van { $counted ->
    [0] geen getelde artikelen
    [one] { WHOLE($counted) } geteld artikel
   *[other] { WHOLE($counted) } getelde artikelen
    } { $wholeAtMost1 ->
    [true] is
   *[false] zijn
    } volledig aangekomen

itemsMeasure = Stuks per stap, zoals { $list } ze telt

openTitle = { $open } van { $all ->
    [0] geen beloften
    [one] { WHOLE($all) } belofte
   *[other] { WHOLE($all) } beloften
    } { $open ->
    [one] staat
   *[other] staan
    } open{ $someOpen ->
    [true] ; de oudste al { MONTHS($oldest) }
   *[false] { "" }
    }

open = Open is een belofte waarvan niet bekend is dat zij geheel is aangekomen: goederen geleverd, geld betaald. Over { $telling } van de { $all } beloften zegt de lijst daar iets van; { $someNotRecorded ->
    [true] bij de andere is het niet vastgelegd, en die heten hier niet open.
   *[false] bij de andere is het er niet uit op te maken.
    }

targetTitle = { $meet ->
    [0] Geen
   *[other] { $meet }
    } van { $all } landen { $meetAtMost1 ->
    [true] betaalt
   *[false] betalen
    } ten minste { $target } van het bbp per jaar

nationalTitle = Zonder gemeenschappelijke fondsen { $meet ->
    [0] betaalt geen land
   *[other] { $meet ->
        [one] betaalt één land
       *[other] betalen { $meet } landen
        }
    } ten minste { $target } van het bbp

targetMeasure = Landen die met het plan ten minste dat deel van hun bbp per jaar betalen, van { $all }; de laatste kolom noemt die met alle fondsen, de zwaarste eerst

burdenMeasure = Betalingen van het plan per jaar als deel van het bruto binnenlands product (bbp), en in miljoenen { CURRENCY($currency) } van { $prices }{ $all ->
    [true] ; alle fondsen
   *[false] ; zonder gemeenschappelijke fondsen
    }

commonFunds = Een gemeenschappelijk fonds, van de Unie of van een coalitie, is over de leden verdeeld naar de eigen sleutel of naar de omvang van hun economie, zoals de casus zegt. Zonder die fondsen blijft alleen nationaal geld over.

under = onder { $high }%

more = { $low }% en meer

classes = { $low }–{ $high }%

yearsTitle = Het meest wordt betaald in { $year }: { MONEY($millions) }

yearsMeasure = Betalingen in een kalenderjaar als percentage van het bbp; het eerste en het laatste jaar kunnen minder dan twaalf maanden tellen

longestTitle = { CAPITAL(IN($item)) }: { MONTHS($count) } van bestelling van een lijn tot levering

longestMeasure = Maanden van de bestelling van een nieuwe lijn tot aankomst van wat die maakt: de middelste van de lijnen die te bouwen zijn; het streepje is een bestelling op een bestaande lijn

calendarTitle = { CAPITAL(IN($item)) }: na { MONTH($month) } komt een bestelling te laat

calendarMeasure = Laatste maand waarin een bestelling nog aankomt vóór de laatste maand onder het minimum op de huidige koers; bij een artikel dat erboven blijft, vóór de laatste maand met een tekort op de volledige behoefte

pointsMeasure = Wat er gebeurde, en wat de helft en negen van de tien toekomsten zeiden, in de eenheid van elke reeks

pointsTitle = { $missed } van { $all ->
    [0] geen uitkomsten
    [one] { WHOLE($all) } uitkomst
   *[other] { WHOLE($all) } uitkomsten
    } { $missed ->
    [one] viel
   *[other] vielen
    } buiten negen van de tien toekomsten

sourcesTitle = { $all ->
    [0] geen bronnen
    [one] { WHOLE($all) } bron
   *[other] { WHOLE($all) } bronnen
    }: { $official } van graad A, { $assumptions ->
    [0] geen aannames
    [one] { WHOLE($assumptions) } aanname
   *[other] { WHOLE($assumptions) } aannames
    }

sourcesLede = Elk cijfer van de casus noemt een van deze bronnen. A: officieel of uit de eerste hand; B: zorgvuldig uit de tweede hand; C: pers; D: zwak, of een aanname van ons, met de regel in de toelichting.

sourcesListed = In de lijst hieronder { $documents ->
    [0] staat ook
   *[other] staan ook { $documents ->
        [0] geen documenten
        [one] { WHOLE($documents) } document
       *[other] { WHOLE($documents) } documenten
        } uit het grootboek en
    } de berekening zelf: { $entries } vermeldingen.

gradesTitle = { SHARE($assumed) } van de cijfers van de casus rust op een aanname

gradesMeasure = Cijfers in de tabellen van de casus, naar de soort van hun bron

feeds = { $figures ->
    [0] geen cijfers
    [one] { WHOLE($figures) } cijfer
   *[other] { WHOLE($figures) } cijfers
    }

state = In de studio bekijken en veranderen

again = Opnieuw te vinden met
