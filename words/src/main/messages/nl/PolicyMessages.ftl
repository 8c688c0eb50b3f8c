TODAYS_COURSE = huidige koers
NOBODY = voor niemand te vermijden
SHORT_IN = tekort in
FROM_ABOUT = vanaf ongeveer
ALTOGETHER = Alles samen
MEASURE = Maatregel
ADDED = los erbij
LEFT_OUT = weggelaten
WHO = Wie het alleen kan
BLOCKS = Wie het kan tegenhouden
NOT_NAMED = in de casus niet genoemd
ONE_PLAN = Eén gezamenlijk plan
ONE_PLAN_WHO = Alle betalers samen
ONE_PLAN_BLOCKS = Elk van hen, voor het eigen geld
ALL_TOGETHER = Alle maatregelen samen
ALL_WHO = Niemand
ALL_BLOCKS = Elk van de genoemden
DOUBTS = Waarom u hieraan kunt twijfelen
CITE_TITLE = Zo citeert u dit
ON_PAGE_ONE = Op bladzijde één
NUMBERS = Getallen
FOUND_IN = Te vinden in
howPayersDecide = { $isOwn ->
    [true] Bijlage. Hoe { IN($payers) } beslissen: van pakketten tot één plan
   *[false] Bijlage. Hoe bondgenoten beslissen: van pakketten tot één plan
    }
LOOKING_BACK = Bijlage. Terugblik: wat was voorspeld en beloofd, en wat er kwam
SOURCES_AND_RUN = Bijlage. Bronnen, en de berekening
WHO_DECIDES = Wie beslist, en hoe
CENTRAL = De centrale variant
FUTURES_TITLE = Toekomsten naast de uitkomst
MINIMUM_TITLE = Het minimum is een schatting
COMPUTED_TITLE = Wat is doorgerekend, en wat niet

allMeasures = { $one ->
    [true] de maatregel
   *[false] alle maatregelen
    }

allKnowing = { $one ->
    [true] De maatregel
   *[false] Alle maatregelen
    }, door wie vooraf alles weet

titleEnded = Het tekort aan { $ended } is op te lossen

titleEndedLeft = Het tekort aan { $ended } is op te lossen; aan { $left } blijft gebrek

titleLeft = { $one ->
    [true] De maatregel lost
   *[false] Alle maatregelen samen lossen
    } het tekort aan { $left } niet op

titleNone = Op de huidige koers schiet in de meeste toekomsten niets tekort

more = { $names } en nog { WORD($count) }

today = Op de huidige koers { $count ->
    [0] schiet in de meeste toekomsten { $war ->
        [true] geen wapen
       *[false] niets
        }
   *[other] { $each ->
        [true] { $all ->
            [1] schiet het enige
            [2] schieten beide
           *[other] schieten alle { WORD($all) } de
            }
       *[false] { $count ->
            [1] schiet één
           *[other] schieten { WORD($count) }
            } van de { WORD($all) }
        } { $war ->
        [true] { $all ->
            [1] wapen
           *[other] wapens
            }
       *[false] { $all ->
            [1] artikel
           *[other] artikelen
            }
        } in de meeste toekomsten
    } tekort; gemiddeld { PLURAL($months) ->
    [one] ontbreekt { $missed } maand
   *[other] ontbreken { $missed } maanden
    } van wat minimaal nodig is.

all = Met { $one ->
    [true] de maatregel
   *[false] alle maatregelen samen
    }, in één plan dat elk{ $every ->
    [1] e maand
    [12] { " " }jaar
   *[other] e { MONTHS($every) }
    } opnieuw wordt gemaakt, zijn dat er { $left }; wat hier gepland wordt{ $known ->
    [true] { "" }
   *[false] { $war ->
        [true] { " " }(niet alle steun)
       *[false] { "" }
        }
    }, kost dan { $cost } per jaar in plaats van { $now }{ $known ->
    [true] , waarvan { $aid } steun is: { SHARE($share) } van { IN($whole) }
   *[false] { "" }
    }.

nobody = Daarvan zijn er { $least } voor niemand te vermijden, ook niet voor wie vooraf alles weet.

everybody = Wie vooraf alles weet, kan het hele tekort vermijden.

same = 0

tooSmall = –

depends = minder in { $fewer ->
    [0] geen
   *[other] { $fewer }
    } van 10, meer in { $more ->
    [0] geen
   *[other] { $more }
    }

weaponsTitle = { $war ->
    [true] Welke wapens tekortschieten, in hoeveel van tien toekomsten
   *[false] Wat tekortschiet, in hoeveel van tien toekomsten
    }

weaponsCaption = ■ één van tien toekomsten waarin het tekortschiet vóór eind { SHORTMONTH($end) }: vanaf de eerste maand onder het minimum waarna binnen een jaar een hele maand ervan ontbreekt. Een toekomst is één manier waarop al het onzekere uitvalt; voor elke maatregel dezelfde { WHOLE($futures) }. Opgelost: tekort in hoogstens { WHOLE($quarter) } ervan, een kwart, dus twee blokjes.

oftener = In meer toekomsten tekort dan op de huidige koers, maar met minder maanden die ontbreken: { $items }.

missing = Maanden van het minimum die ontbreken, gemiddeld

measuresTitle = { $one ->
    [true] Wat de maatregel toevoegt
   *[false] Wat elke maatregel toevoegt, alleen en samen
    }

measuresCaption = Hoeveel maanden van het minimum er minder ontbreken, gemiddeld over dezelfde { WHOLE($futures) } toekomsten: toegevoegd aan één plan onder de huidige voorwaarden{ $leftOut ->
    [true] ; en verloren als alleen deze uit alle maatregelen wegblijft
   *[false] { "" }
    }. ■ één van tien toekomsten waarin er minder ontbreekt. Een streepje: te klein, of te ongelijk over de toekomsten, om iets te zeggen. 0: in elke toekomst hetzelfde.{ $hasStarts ->
    [true] { " " }Laatste begin: van wat is doorgerekend ({ $starts }).
   *[false] { "" }
    }

fewerMonths = Minder maanden tekort

fewerUnits = Minder stuks tekort

LATEST_START = Laatste begin dat nog helpt

moneyMore = { SIGN($currency) } { $unit } per jaar meer

trifles = Los toegevoegd te klein of te ongelijk om er iets van te zeggen, of in elke toekomst hetzelfde: { $measures }.

minimum = { IN($item) }: hier { LARGE($minimum) } { IN($unit) } per maand{ $ranges ->
    [true] ; de bronnen noemen { LARGE($low) } tot { LARGE($high) }
   *[false] { "" }
    }.{ $all ->
    [0] { " " }Geen getal van deze casus heeft een marge.
   *[other] { " " }Van { WHOLE($all) } onzekere getallen zijn er { $assumed } aangenomen.
    }

untested = Nog geen voorspelling uit deze casus kon naast de uitkomst worden gelegd; lees elke telling van toekomsten met voorbehoud.

computed = { $course ->
    [OWN] Op de huidige koers beslist { IN($each) } voor zich, volgens een regel
    [DONORS] Op de huidige koers beslist elke donor voor zich, volgens een regel
   *[ONE_PLAN] De huidige koers is één plan onder de huidige voorwaarden
    }; verder beslist één planner voor allen, elke { MONTHS($every) } opnieuw, uit wat dan te weten is en alsof bekend is wat tot het volgende besluit komt; dat maakt het mooier dan het is.

cite = Citeer als: { $byAuthor ->
    [true] { $author },{ " " }
   *[false] { "" }
    }{ $title }, Holdfast-notitie{ $ofEdition ->
    [true] , editie { $edition }
   *[false] { "" }
    }, p. 1. Casus { $hash }; Holdfast { $version }.

citeRun = { WHOLE($futures) } toekomsten uit startgetal { $seed }.

notComputed = Wat elke maatregel in dezelfde toekomsten toevoegt, is voor deze notitie niet berekend: zij is snel gemaakt, of in een van de toekomsten is geen plan gevonden. ‘holdfast policies’ berekent het, of zegt waarom niet. Hieronder: één berekening met alle middenwaarden.

noMeasures = Geen scenario van deze casus opent een maatregel, dus valt er geen te vergelijken. Hieronder: één berekening met alle middenwaarden.

ladder = { $missed } maanden van het minimum ontbreken zoals het gaat; { $hasPlan ->
    [true] { $plan } met één plan, { $all } met { $one ->
        [true] de maatregel
       *[false] alle maatregelen
        }
   *[false] { $all } met { $one ->
        [true] de maatregel
       *[false] alle maatregelen
        }
    }

ladderCaption = Gemiddeld over dezelfde toekomsten, alle artikelen samen. Links van het streepje: voor niemand te vermijden. De centrale variant ernaast: één berekening met alle middenwaarden, waarin het plan vooraf alles weet.

ORDERS = Eerst te bestellen

ordersTitle = { $sure ->
    [0] Geen eerste bestelling is er in negen van de tien toekomsten
   *[other] Eerste bestellingen: { $each ->
        [true] { $all ->
            [1] de ene
            [2] beide
           *[other] alle { WORD($all) }
            }
       *[false] { WORD($sure) } van de { WORD($all) }
        } { $sure ->
        [1] is
       *[other] zijn
        } er in negen van de tien toekomsten of meer
    }

ordered = { $kind ->
    [LINE] Nieuwe lijnen, per maand
    [CONTRACT] Contracten, per maand
    [PURCHASE] Gekocht in het buitenland
   *[GIFT] Gegeven uit voorraad
    }

ordersCaption = Wat het plan met { $one ->
    [true] de maatregel
   *[false] alle maatregelen
    } in de eerste twaalf maanden bestelt, voor { IN($claimant) }{ $allies ->
    [true] { " " }en de bondgenoten samen
   *[false] { "" }
    }, wie het ook maakt, verkoopt of betaalt: anderen kunnen het vaak even goed. De spreiding omvat acht van de tien toekomsten waarin het besteld wordt. ■ één van tien toekomsten, van dezelfde { WHOLE($futures) }, waarin het besteld wordt.

# Below the first orders, where there are gifts among them.
GIFTS_MAY_DIFFER = Hoeveel er in het eerste jaar uit voorraad wordt gegeven, kan vaak anders zonder dat het iets kost.

# Below the first orders, where there are lines for materials among them.
MATERIALS_MAY_DIFFER = Hoeveel lijnen voor materialen er in het eerste jaar worden besteld, kan soms anders zonder dat het iets kost.

MORE_THAN_NOW = meer dan nu

decidedWhen = { $one ->
    [true] De maatregel besloten
   *[false] Alle maatregelen besloten
    }

decided = { $after ->
    [0] nu
    [12] een jaar later
   *[other] { $wait } later
    }

laterCosts = { CAPITAL($wait) } later besluiten tot { $one ->
    [true] de maatregel
   *[false] alle maatregelen
    }: { $size } maanden van het minimum meer tekort

laterSaves = { CAPITAL($wait) } later besluiten tot { $one ->
    [true] de maatregel
   *[false] alle maatregelen
    } geeft minder tekort

laterSame = { CAPITAL($wait) } later besluiten tot { $one ->
    [true] de maatregel
   *[false] alle maatregelen
    } verandert in geen toekomst iets

laterTooSmall = { CAPITAL($wait) } later besluiten tot { $one ->
    [true] de maatregel
   *[false] alle maatregelen
    }: verschil te klein of te ongelijk om iets te zeggen

laterDepends = { CAPITAL($wait) } later besluiten tot { $one ->
    [true] de maatregel
   *[false] alle maatregelen
    }: in { $more ->
    [0] geen
   *[other] { $more }
    } van 10 toekomsten meer tekort, in { $fewer ->
    [0] geen
   *[other] { $fewer }
    } minder

laterCaption = Gemiddeld over dezelfde { WHOLE($futures) } toekomsten. Tot dan blijven de huidige voorwaarden, en niemand ziet de nieuwe aankomen. ■ één van tien toekomsten waarin er meer ontbreekt dan wanneer nu alles wordt besloten.

ofCentral = { $name }: de centrale variant

noneOfThese = Niets hiervan is te vermijden: ook bij wie vooraf alles weet, ontbreken er { $least }.

nothingLeft = Er blijft niets over dat niemand kon vermijden.

ofFixed = { $name }: een plan dat één keer wordt gemaakt en volgens een regel gevolgd

allAid = { CAPITAL(IN($whole)) }: { $amount } per jaar{ $ranges ->
    [true] { " " }({ $low } tot { $high })
   *[false] { "" }
    }; van wat hier gepland wordt, is op de huidige koers { $aid } steun; het overige is eigen geld.

numbersTitle = Elk getal op bladzijde één, en waar het te vinden is

numbersCaption = { $command } schrijft de bestanden waarvan de naam met ‘polic’ begint; andere tabellen zijn van de casus zelf. Op bladzijde één is alles in één keer afgerond, zodat het klopt als u optelt.

sentence = Zin { $number }
