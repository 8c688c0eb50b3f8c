OWNER = Wie beslist · wie kan blokkeren
FIRST_EFFECT = Eerste effect
HELPS_UNTIL = Besluiten helpt nog tot en met
AFTER_THE_END = na de bekeken periode
OTHER_SWITCH = Plan, andere aanname
SUPPLY_NOW = Huidige aanvoer
MONTHS_UNDER = Maanden onder minimum: ad hoc → plan
ADVERSARY_GETS = Aanvoer tegenstander
ONE_MORE_UNIT = Voor extra
IN_MONTHS = In
SHORT_LESS_BY = Tekort daalt met
ALL_YEARS = alle jaren
BY_FUND = Sleutels van de fondsen
BY_GDP = Naar bbp
A_YEAR = per jaar
millionAYear = { SIGN($currency) } mln per jaar
OF_GDP = van bbp
ASKED = Wat de eigen bedrijven wordt gevraagd
ITS_SHARE = Eigen deel, en wanneer
UNKNOWNS = Kolommen
LIMITS = Rijen
GAP = Verschil met de grens
DIFFERENCE = Plan tegen balans, partijen
RESULT = Resultaat
RUN = De berekening
RULE = Hoe de besluiten zijn gekozen
FIGURES_BY_YEAR = De cijfers per jaar
GIVEN = Uit voorraden bondgenoten
USED_AD_HOC = Gebruikt, ad hoc
USED_PLAN = Gebruikt, plan
WITH_FORESIGHT = Met vooruitzien
MEAN_A_MONTH = gemiddeld per maand in elk jaar
NOT_NAMED_CASE = niet genoemd in de casus
UNDER = onder

kicker = Holdfast-notitie · { IN($caseTitle) } · { IN($scenario) } · { $period }

todaysPracticeMeetsFloor = de huidige praktijk haalt het minimum, het plan ook

planOpensGapTodays = het plan slaat een gat dat de huidige praktijk niet kent

planClosesWholeGap = het plan dicht het hele gat dat de huidige praktijk laat

planLeavesGapAs = het plan laat het gat even groot als de huidige praktijk

planClosesGapTodays = het plan dicht { $closed } van het gat dat de huidige praktijk laat

planLeavesGapLarger = het plan laat een { $more } groter gat dan de huidige praktijk

sameLevers = In dit scenario staan alle beleidsmaatregelen als in het uitgangspunt: de maatregelen voegen niets toe, en wat het plan wint, komt van vooruitzien.

noLevers = Deze casus heeft geen beleidsmaatregelen: wat het plan wint, komt van vooruitzien.

learnedLess = { $item }: { $less } minder van { $paid }
learnedMore = { $item }: { $more } meer, naast { $paid }
learned = Een prijs die met ervaring daalt, volgt een vast pad: kon een plan hem zelf laten dalen, dan had het vele optima. Gerekend naar wat dit plan zelf maakt, zou het iets anders betalen ({ $changes }); dat is { $share } van al zijn betalingen.

notOptimal = Niet elke berekening achter deze notitie eindigde met het beste plan. Lees de cijfers die erop rusten als voorlopig.

costAYear = Het plan kost per jaar

costScope = { $items ->
    [one] voor dit ene artikel
   *[other] voor deze { WORD($items) } artikelen
    }{ $allies ->
    [true] , ook die van bondgenoten zelf, niet voor alle steun
   *[false] { "" }
    }; { MONEY($millions) } op de huidige koers

underFloor = { PLURAL($number) ->
    [one] tekortmaand
   *[other] tekortmaanden
    } onder het minimum{ $hasRange ->
    [true] ; { $range } bij een laag tot een hoog minimum
   *[false] { "" }
    }

subject = { IN($what) }, { IN($where) }

subjectOrElsewhere = { IN($what) }, { IN($where) } of elders

orAnotherPayer = { IN($who) }, of wie beslist over een ander fonds dat kan betalen

betweenAsGood = { $act }, { $range } in plannen die even goed zijn

stockOf = { IN($item) } van { IN($holder) }

inStock = de voorraad { IN($item) }

makers = { IN($item) } ({ $count } makers)

agreePlanSpends = neem het besluit; het plan gebruikt er { $moneyUntil }

signFrameContractsFor = sluit raamcontracten { $hasLength ->
    [true] { $length }{ " " }
   *[false] { "" }
    }voor { $size }{ $money }

haveFirmsAddLines = laat bedrijven op eigen kosten uitbreiden met { $size }{ $money }

payForNewLines = betaal nieuwe lijnen voor { $size }{ $money }

actBuy = koop { $size }{ $money }

give = geef { $size }

act = { $size }{ $money }

asLine = Wie beslist: als regel { $line }, die het meeste betaalt.

governments = regeringen van { IN($holder) }

moneyUntil = { MONEY($millions) } van, het laatste in { SHORTMONTH($last) }

lastMonthRule = De grootste besluiten uit de eerste twaalf maanden van het plan: fondsen waarover nog besloten moet worden, dan wat over één artikel op één plek wordt besloten, naar de maanden behoefte die het helpt dekken. Eerste effect: de eerste bestelling in het plan plus de tijd tot aankomst (een fonds: de eerste betaling). Besluiten helpt nog tot en met: de laatste maand waarin het artikel op de huidige koers onder het minimum zit, min de tijd tot aankomst; komt een bestelling van nu daarvoor te laat, dan de laatste maand met een tekort op de volledige behoefte; anders het eind van de periode. Tijd tot aankomst: bestellen en leveren bij een contract, bouwen en leveren bij een lijn, leveren bij een aankoop, geen bij een schenking; bij een fonds de kortste daarvan, zolang het geld heeft.

noItemEverUnder = Geen artikel komt ooit onder het minimum

itemsUnderTheirFloor = Artikelen in enige maand onder het minimum, al is het maar iets: ad hoc { $ofAll }, met het plan { $plan ->
    [0] geen
   *[other] { $plan }
    }

ofAll = { $some ->
    [0] geen
   *[other] { $some }
    } van de { $all }

sameAs = als bij { IN($item) }

fullNeedMetAd = Volledige behoefte gedekt: { SHARE($adHoc) }, ad hoc en met het plan

fullNeedMetAdHoc = Volledige behoefte gedekt: ad hoc { SHARE($adHoc) }, met het plan { SHARE($plan) }

coverageMeasure = Deel van de volledige behoefte dat gedekt is, vervangers meegeteld: per maand in de stroken, { $span }; rechts van alle stuks in die tijd samen; de titel geeft het gemiddelde over de artikelen.

coverageDescription = Voor elk artikel twee stroken van maanden, ad hoc en met het plan; hoe donkerder de maand, hoe groter het tekort op de volledige behoefte. Over de hele periode: { $listed }.

covered = { IN($item) }: ad hoc { SHARE($adHoc) }, met het plan { SHARE($plan) }

neededFrom = nodig vanaf { SHORTMONTH($month) }

itemsCaption = De behoeften zijn die van { $hasFirst ->
    [true] { $first }
   *[false] de eerste maand waarin het artikel nodig is
    }, in stuks per maand, met de marge in de bronnen; de huidige aanvoer is wat voorraden en lopende of aangekondigde lijnen vanaf dan een jaar lang volhouden, zonder nieuw besluit{ $adversary ->
    [true] ; de aanvoer van de tegenstander is het gemiddelde van die twaalf maanden.
   *[false] .
    }

noItems = De casus heeft geen artikel met een behoefte.

oneMonthLessBuilding = Eén maand kortere bouwtijd voor nieuwe lijnen maakt in deze cijfers geen zichtbaar verschil.

oneMonthLessBuildingTime = Eén maand kortere bouwtijd voor alle nieuwe lijnen: { ITEMMONTHS($gain) } minder { $where }.

whereAllies = onder de eigen minima van de bondgenoten

belowFloor = onder het minimum

shortFullNeed = tekort op de volledige behoefte

littleMoreMoneyBuys = Iets meer geld levert in geen enkel jaar iets op, voor het minimum noch voor de volledige behoefte{ $unspent }.

noMoney = Geen enkel fonds heeft hier geld, zodat er niets nieuws wordt gekocht; wat geld zou uitrichten, is niet berekend.

littleMoreMoneyWould = Iets meer geld zou in elk jaar helpen.

littleMoreMoneyHelps = { $years ->
    [one] Iets meer geld helpt in
   *[other] Iets meer geld helpt tot en met
    } { $last }; vanaf { $from } levert het niets op{ $noThen ->
    [true] .
   *[false] ; wat dan knelt: { $then }.
    }

littleMoreMoneyHelpsNo = Iets meer geld helpt in { $and }, en in geen ander jaar.

unspent = : het plan besteedt { MONEY($spent) } van de { MONEY($held) } in zijn fondsen

bindingCaption = Zoveel tekortmaanden minder op het doel bij één eenheid meer in die maanden, gevonden door daarmee opnieuw te plannen. De winst mag niet worden opgeteld.

gain = bondgenoten { AMOUNT($theirs) }

oneMoreLimitBinds = Nog één grens knelt; zie binding.csv.

moreLimitsBindEach = Nog { WORD($count) } grenzen knellen, elk één keer geteld over alle maanden en producenten; zie binding.csv.

bars = Staven. { $listed }.

startLater = { CAPITAL(MONTHS($months)) } later

delayMeasure = Hetzelfde plan en dezelfde maatregelen, maar vóór het latere begin wordt niets nieuws besloten. Wat al loopt, gaat door.

noDelay = In deze berekening is niet gekeken naar een later begin.

noStart = Geen instelling van deze casus verschuift het begin, dus is geen later begin doorgerekend.

payersCaption = Per jaar, gemiddeld over { $period }, in prijzen van { $priceYear }{ $keys ->
    [1] { "" }
    [2] , en als deel van het bruto binnenlands product (bbp); één totaal, verdeeld met twee sleutels. Balk: deel van het bbp volgens de fondsen; streepje: naar omvang van de economie
   *[other] , en als deel van het bruto binnenlands product (bbp); één totaal, verdeeld met drie sleutels. Balk: deel van het bbp volgens de fondsen; streepje: naar omvang van de economie
    }.

oneOther = Eén andere

othersTogether = { $count } andere samen

currentSupplyMeetsNothing = { CAPITAL(IN($item)) }: in een van de maanden van { IN($year) } brengt de huidige aanvoer niets, te weinig voor { $wide ->
    [true] elk minimum in de bronnen ({ $range }).
   *[false] het minimum van { $range }.
    }

currentSupplyMeetsAt = { CAPITAL(IN($item)) }: de huidige aanvoer haalt hooguit { $most } in elke maand van { IN($year) }, te weinig voor { $wide ->
    [true] elk minimum in de bronnen ({ $range }).
   *[false] het minimum van { $range }.
    }

currentSupplyMeetsAtMost = { CAPITAL(IN($item)) }: de huidige aanvoer haalt hooguit { $most } in elke maand van { IN($year) }, genoeg voor { $wide ->
    [true] elk minimum in de bronnen ({ $range }).
   *[false] het minimum van { $range }.
    }

currentSupplyMeetsAtMostThroughout = { CAPITAL(IN($item)) }: de huidige aanvoer haalt hooguit { $most } in elke maand van { IN($year) }; van de minima in de bronnen ({ $range }) schiet zij bij alles daarboven tekort.

turns = { $stands ->
    [true] slaat om
   *[false] zou gelden
    } { $where }

standsThroughout = blijft overeind

doesNotHold = geldt niet

movedOver = { IN($name) } { $range } (nu { $now })

allStands = { $what }: dat blijft overeind over het hele bereik van elke aanname, één tegelijk: { $moved }.

switchingMeasure = Elke aanname verschoven over haar bereik, de andere ongewijzigd. Het streepje is de gebruikte stand; gearceerd geldt de uitspraak niet.

marks = De cijfertjes naast getallen verwijzen naar deze lijst. A is een aanname, met { $whole ->
    [true] de regel erachter
   *[false] de eerste zinnen van de regel erachter, die heel in sources.csv van de casus staat
    }; aanduidingen tussen haakjes zijn rijen { $whole ->
    [true] in sources.csv van de casus
   *[false] in die tabel
    }. R is een getal dat deze berekening heeft opgeleverd. De letter aan het eind is de graad: A officieel of uit de eerste hand, B zorgvuldig uit de tweede hand, C pers, D zwak of aangenomen. Titels en regels staan er zoals in de casus.

COMPUTED_HERE = (R: in deze berekening bepaald)
CHOSEN_SO = (D: hoe beslissingen worden gekozen)

sourceNote = (bron { $mark })

assumedNote = (bron { $mark }, een aanname)

runNote = In deze berekening bepaald uit de regels van de casus: een lineair programma, en de balans die het plan maand voor maand volgt.

titled = ‘{ IN($name) }’

underEveryFloor = Onder elk minimum in de bronnen: { $items }.

underSomeFloors = Onder een deel ervan: { $items }.

enoughForAllFloors = Genoeg voor alle: { $items }.
