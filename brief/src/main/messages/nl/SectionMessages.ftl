## ManyFutures

SHORTFALL_UNDER_FLOOR_WITH_PLAN = tekort onder het minimum met het plan

## Influences

SHORTFALL = het tekort onder het minimum

## PlanAndAdHoc

missingOrPaid = Wat ontbreekt, of wordt betaald

balance = balans ervan

difference = Verschil

whatBindsPlan = Wat in het plan knelt:

eachTheseWasFound = Elk hiervan is gevonden door opnieuw te rekenen met zoveel meer; alles wat knelt staat in binding.csv.

planBesideTodaysPractice = Het plan naast de gang van nu

whatMissedByTier = Wat er ontbreekt, per doel

## LeverEffects

lever = Instelling

moved = verandering

unforeseen = { $name }, niet voorzien

centralCase = De centrale variant: één berekening met elk cijfer op zijn middelste waarde. Wat maatregelen in vele toekomsten opleveren, steeds opnieuw gepland, is een ander getal: zie ‘policies’ en bladzijde één van een volledige notitie.

eachLever = Wat elke instelling op zichzelf doet

noLever = In deze casus valt geen instelling te verzetten.

firstRowPlanItself = De eerste rij is het plan zelf, de andere zijn verschillen daarmee: minder tekortmaanden is beter.

whatOthersDecide = Wat anderen beslissen

unprepared = Niet voorzien

prepared = Met een plan ervoor

preparing = Voorbereiding scheelt

surprises = Wat anderen kunnen tegenhouden, en wat voorbereiding scheelt

surprisesMeasure = Tekortmaanden onder het minimum van { IN($claimant) }, boven op die van dit plan. Niet voorzien: dit plan, dat zich aanpast volgens een regel, zoals in elke toekomst.

## CurrentSupply

nothingNeededAnyMonth = In geen enkele maand van deze casus is iets nodig.

neededFrom = Nodig vanaf

floor = Minimum

fullNeed = Volledige behoefte

meetsFloorUp = Genoeg voor een minimum tot

needMet = Behoefte gedekt

monthsUnderFloor = Maanden onder minimum

first = Eerste

firstTwelveMonthsWhich = de eerste twaalf maanden waarin het artikel nodig is

firstYearWhichThere = { $span }, het eerste jaar waarin er behoefte is

floorFullNeedSupply = Minimum, volledige behoefte en aanvoer: stuks per maand, gemiddelde van { $which }. ‘Genoeg voor een minimum tot’: de hoogste vaste behoefte waarin de huidige aanvoer in elk van die maanden voorziet. ‘Behoefte gedekt’ en maanden: over de hele horizon, zonder nieuw besluit en zonder grens aan geld.

floorMonth = Minimum, per maand

sources = In de bronnen

currentSupplyMeets = Huidige aanvoer haalt

soFails = Zij schiet dus tekort

FIRST_YEAR_WHICH_NEEDED = het eerste jaar waarin het nodig is

currentSupplyMeetsHighest = Huidige aanvoer haalt: de hoogste vaste behoefte waarin zij in elke maand van { IN($year) } voorziet, zonder nieuw besluit en zonder grens aan geld.

currentSupplyAgainstNeed = Huidige aanvoer tegenover de behoefte

meansAMonth = Eenheden per maand, in het eerste jaar waarin er behoefte is

## PlansPlayed

floorMissedItemMonths = Tekortmaanden onder het minimum

holds = houdt stand

best = beste

failedRuns = mislukt

medianFuturePlanFirst = 50% is de mediane toekomst. Elk plan ligt vooraf vast en wordt in dezelfde toekomsten volgens een regel gevolgd. ‘plan’ gaat over de centrale variant, met elk cijfer op zijn middelste waarde; de eerste bladzijde van de notitie en ‘policies’ over plannen die opnieuw worden gemaakt: andere vragen, andere getallen.

bandsByMonthWithin = De bandbreedtes per maand kloppen op { SHARE($error) } na: niet alle toekomsten pasten samen in het geheugen. Uitkomsten zijn exact.

whatDrivesSpread = Wat de spreiding bepaalt

byItself = alleen

linesAll = in totaal

plansInFutures = De plannen in vele toekomsten

spentUnder = { $plan } { $mean } ({ $low } tot { $high })

spentInFutures = Uitgegeven over de hele periode, gemiddeld en in negen van de tien toekomsten: { $plans }. Elke betaling telt één keer, tegen de prijzen van haar toekomst.

## HindcastScores

points = punten

foreseen = Wat wordt voorzien, om de zes maanden; het bestand heeft elk van de komende 24.

frozen = Vastgelegd. SHA-256 van het bestand: { $hash }.

entered = Regel { $entry } van het auditlogboek.

month = maand

lastValue = laatste waarde

interval = intervalscore

tenths = In welk tiende van de voorspelling lag wat er gebeurde

conditional = Wat het plan koos: vergeleken, niet meegeteld.

backtest = Opnieuw gemaakt van vóór de peildatum, met wat toen bekend was: vanuit { $origins }.

## Resilience

thePlan = het { IN($name) }

## PolicyEffects

policies = Wat elke maatregel oplevert

policiesTable = Elke keuze in dezelfde toekomsten

policiesItems = Wat er tekortkomt

policiesRead = { $futures } toekomsten, dezelfde voor elke regel; elke { $every } maanden wordt opnieuw besloten. Eén plan onder de huidige voorwaarden staat tegenover de huidige koers{ $measures ->
    [0] , en voorkennis tegenover dat plan
    [1] ; de maatregel tegenover één plan onder de huidige voorwaarden; voorkennis tegenover de maatregel
   *[other] ; een maatregel erbij, en alle samen, tegenover één plan onder de huidige voorwaarden; een maatregel minder, en voorkennis, tegenover alle maatregelen
    }{ $waits ->
    [true] ; wachten tegenover niet wachten
   *[false] { "" }
    }.{ $circular ->
    [true] { " " }Een plan kan deze som groter maken: het voorziet ook in behoeften die hier niet meetellen, omdat geplande productie ze bepaalt.
   *[false] { "" }
    } Wat komt in de maanden tot het volgende plan, is bij het maken bekend; een plan dat opnieuw wordt gemaakt lijkt dus iets beter dan het kan zijn. Wat niemand kan vermijden, is wat ontbreekt bij wie alles weet wat komt en alleen dit minimum nastreeft; voorkennis is dus hoogstens de afstand daartoe waard.

policy = Keuze

policyLess = Minder dan zonder

policyFinding = In hoeveel toekomsten

policyItem = Artikel

policyShort = tekort in

policyItemMonths = tekortmaanden

policySame = geen verschil

policyUneven = binnen het toeval van de trekking

policyTooSmall = te klein om te zeggen

policyDepends = minder in { $fewer }, meer in { $more } van { $all }

policyHelps = minder in { $fewer } van { $all }

policyHurts = meer in { $more } van { $all }

policyPackages = { $isOwn ->
    [true] huidige koers: { IN($each) } apart
   *[false] huidige koers: elke donor apart
    }

policyToday = één plan, huidige voorwaarden

policyAll = één plan, alle maatregelen

policyForesight = met voorkennis, { $measures ->
    [0] { "" }
    [1] met de maatregel,{ " " }
   *[other] alle maatregelen,{ " " }
    }alleen voor dit minimum

policyAdded = + { $measure }

policyLeftOut = alles behalve: { $measure }

policyAllLater = alle maatregelen, { $after } maanden later

policyTriggered = regel: { $rule } (treedt in { $times } van { $futures } toekomsten in werking)

policyAddedLater = + { $measure }, { $after } maanden later

## CostFrontier

frontier = Hoeveel meer tekort voor hoeveel minder geld

frontierTable = Het kleinste tekort voor steeds minder geld

frontierFinding = In de centrale variant kosten { AMOUNT($half) } van de { AMOUNT($all) } tekortmaanden die het geld van het plan van het minimum afhaalt { $cheap }; alle samen { $dear }.

frontierNothing = In de centrale variant haalt geld boven wat hoe dan ook betaald wordt niets van het minimum af.

frontierRead = Elke stap mag een deel minder kosten dan de vorige, van wat er te besparen is, volgens de kosten zoals het plan ze telt (latere jaren voor minder); in de kolommen staan gewone sommen. Alle andere grenzen blijven: de laatste regel is wat hoe dan ook betaald wordt. Het is de centrale variant; in vele toekomsten doet geld meer (policies).

frontierPlan = het plan

frontierLess = stap { $number }

## OptimalRanges

ranges = Wat zonder verlies ook anders kon

rangesFinding = { SHARE($bound) } van wat het plan aan goederen uitgeeft, gaat in elk even goed plan naar dezelfde makers en verkopers; de rest kon zonder verlies ook naar anderen.

rangesAll = Elk even goed plan koopt bij dezelfde makers en verkopers.

rangesNothing = Het plan koopt niets.

rangesFunds = Wat elk fonds betaalt

rangesSuppliers = Wat elke maker of verkoper krijgt

rangesMoney = Sommen over de hele periode in alle plannen die voor elk doel even weinig missen en kosten; goederen tegen de prijzen van de casus; wie minstens 0,5% kan krijgen

rangesWho = Wie

rangesLow = Minstens

rangesPlan = In het plan

rangesHigh = Hoogstens

rangesRead = Waar minstens en hoogstens uiteenlopen, is het getal van het plan een keuze uit gelijken: eerst volgens de betaalvolgorde, dan in het midden van wat overblijft. Het zegt niets over een fonds of een bedrijf. Wat er in elk plan minstens is, is nodig. Elke rij is apart bepaald; niet alle rijen kunnen tegelijk aan hun uiterste zitten.

## LadderSteps

ladder = Wat samenwerken oplevert

ladderGain = Beslist { $isOwn ->
    [true] { IN($each) }
   *[false] elke donor
    } apart, pakket voor pakket, dan zijn er gemiddeld { AMOUNT($before) } tekortmaanden onder het minimum; met dezelfde begrotingen kunnen het er { AMOUNT($after) } zijn ({ $step }).

ladderAnewGain = Gemiddeld zijn er { AMOUNT($before) } tekortmaanden onder het minimum als { $isOwn ->
    [true] { IN($each) }
   *[false] elke donor
    } apart beslist{ $measures ->
    [0] { " " }en { AMOUNT($anew) } met één plan onder de huidige voorwaarden dat bij nieuws opnieuw wordt gemaakt
    [1] , { AMOUNT($anew) } met één plan onder de huidige voorwaarden dat bij nieuws opnieuw wordt gemaakt, en { AMOUNT($open) } met de maatregel
   *[other] , { AMOUNT($anew) } met één plan onder de huidige voorwaarden dat bij nieuws opnieuw wordt gemaakt, en { AMOUNT($open) } met alle maatregelen
    }; { AMOUNT($least) } zijn voor niemand te vermijden.

ladderNoGain = Volgens de regel laat geen enkele stap gemiddeld duidelijk minder tekortmaanden over dan losse pakketten.

ladderRead = { $futures } toekomsten, dezelfde voor elke stap. Elke stap volgens de regel komt boven op de vorige; het geld verschilt alleen voor zover er iets voor te koop is. Plannen van het programma zijn gemaakt voordat de toekomst bekend is en worden daarna volgens een vaste regel uitgevoerd: ze kennen prijzen en makers, niet wat er gebeurt.

ladderAnewRead = Een plan dat opnieuw wordt gemaakt, wordt in elke toekomst steeds weer opgesteld voor alle jaren die resten, vanuit wat dan is bereikt en wat dan bekend is: behoeften, prijzen en levertijden zoals ze zijn, het geld van dit jaar, en wat anderen besluiten en hoe snel iets groeit zodra dat blijkt. Wie weet wat komt en alleen dit minimum nastreeft, mist het minst van allen: zoveel is met plannen niet te vermijden, onder die voorwaarden.

# Of wat niemand kan vermijden, onder alles ligt wat is doorgespeeld.
# $holds (boolean)
bound = { $holds ->
    [true] Nagegaan: in { $futures } van { $futures } toekomsten ligt niets onder wat niemand kan vermijden.
   *[false] Let op: iets wat is doorgespeeld mist in { $broken } van { $futures } toekomsten minder dan wat hier onvermijdelijk heet. Lees dat getal als richtsnoer, niet als grens; de kolom ‘below’ van het bestand zegt waar.
    }

ladderStep = { $isOwn ->
    [true] Hoe { IN($payers) } beslissen
   *[false] Hoe bondgenoten beslissen
    }

ladderMean = Gemist, gemiddeld

ladderRange = 8 van de 10 toekomsten

ladderLess = Minder dan pakketten

ladderBetter = Toekomsten met minder

ladderSpent = Uitgegeven

ladderMeasure = Tekortmaanden onder het minimum

ladderPackages = { $isOwn ->
    [true] pakketten: { IN($each) } apart
   *[false] pakketten: elke donor apart
    }

ladderSeen = + ieder ziet wat allen hebben besteld

ladderListed = + een deel van elk pakket volgt de lijst van de ontvanger

ladderJoint = + een deel van het geld wordt samen besteld

ladderAbroad = + verkopers elders staan open voor allen

ladderFramed = + raamcontracten voor jaren

ladderOneBuyer = + één inkoper, het minimum eerst

ladderTerms = { $terms ->
    [SHORT_VIEW] één planner met een korte blik
    [TODAY] één plan, huidige voorwaarden
    [ABROAD] één plan, met verkopers elders
    [FRAMED] één plan, daarbij lange contracten
   *[OPEN] { $one ->
        [true] één plan, de maatregel
       *[false] één plan, alle maatregelen
        }
    }

ladderHow = { $how ->
    [ONCE] eenmaal gemaakt, daarna volgens een regel
    [ANEW] opnieuw beslist als er nieuws is
    [YEAR] opnieuw, na een jaar alles bekend
   *[FORESIGHT] wetend wat er komt
    }

ladderPlanner = { $how ->
    [ONCE] eenmaal gemaakt:
    [ANEW] opnieuw gepland:
    [YEAR] opnieuw gepland, na een jaar alles bekend:
   *[FORESIGHT] wetend wat er komt:
    } { $terms ->
    [SHORT_VIEW] één planner met een korte blik
    [TODAY] één plan, huidige voorwaarden
    [ABROAD] één plan, met verkopers elders
    [FRAMED] één plan, daarbij lange contracten
   *[OPEN] { $one ->
        [true] één plan, de maatregel
       *[false] één plan, alle maatregelen
        }
    }

ladderLeast = voor niemand te vermijden: { AMOUNT($least) }

ladderNotComputed = niet berekend

ladderUnclear = { $gain } (te klein om te zeggen)

otherPlans = Welke andere plannen bijna even goed zijn

otherPlansBuyNothing = Een plan dat hoogstens { SHARE($slack) } meer mist en kost dan het beste, koopt niets; geen maker of verkoper is er dus voor nodig.

noOtherPlans = Elk plan dat hoogstens { SHARE($slack) } meer mist en kost, koopt bij dezelfde makers en verkopers.

otherPlansFinding = { SHARE($common) } van wat aan goederen wordt uitgegeven, gaat naar dezelfde makers en verkopers in elk plan dat hoogstens { SHARE($slack) } meer mist en kost dan het beste; voor de rest voldoen ook anderen.

otherPlansReach = Wat elk plan bereikt

otherPlansSource = Maker of verkoper

otherPlansSupplies = Wat van wie komt

otherPlansGoods = Wat de goederen voor de ontvanger over de hele periode kosten, tegen de prijzen van de casus; makers en verkopers met minstens 0,5% van een plan

otherPlansBest = beste

otherPlansNumber = ander { $number }

otherPlansRead = Elk ander plan koopt zo weinig mogelijk waar de plannen ervoor het meest kochten. Wat in elke kolom groot is, is nodig; wat in de ene groot is en in de andere niets, is een keuze en zegt niets over een bedrijf.

payersCentral = In de centrale variant betaalt het plan { $aYear } per jaar; wie dat betaalt, staat in burden.csv.

payersFutures = { $one ->
    [true] Met de maatregel
   *[false] Met alle maatregelen
    }; klein: daarin liggen acht van de tien van dezelfde { WHOLE($futures) } toekomsten.
