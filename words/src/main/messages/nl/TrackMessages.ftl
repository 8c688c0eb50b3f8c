PROMISES_KEPT = Beloofd en gekomen
SIZE = Omvang
PROMISED = Beloofd
DECIDED = Besloten
ARRIVED = Gekomen, voor zover bekend
MONTHS_TO_FIRST = Maanden tot het eerste
CAME = zo ver
HALF_WITHIN = de helft kwam zo ver binnen, maanden
NO_BOUND = geen bovengrens: te weinig kwamen zo ver
committedBn = toegezegd, mld { CURRENCY($currency) }
allocatedBn = toegewezen, mld { CURRENCY($currency) }
ONLY_BOUNDS = alleen grenzen bekend

promisedKnownBeThere = { SHARE($in) } van de beloofde { IN($unit) } aantoonbaar op tijd, { SHARE($end) } op { $last }

promisesNothingKnownHave = { $noCame ->
    [true] Van geen enkele belofte
   *[false] Van { WHOLE($there) } van de { $all ->
        [0] geen beloften
        [one] { WHOLE($all) } belofte
       *[other] { WHOLE($all) } beloften
        }
    } is bekend dat er iets kwam

intro = Bij de casus hoort een lijst van { $all ->
    [0] geen beloften
    [one] { WHOLE($all) } belofte
   *[other] { WHOLE($all) } beloften
    } en wat ervan kwam, volgens wat tot { $until } is gepubliceerd. Geen enkel plan gebruikt die lijst. Van geld staat de eerste betaling erin, niet de latere. Stappen staan naast elkaar en worden nooit bij elkaar opgeteld.

chartDescription = Beloofd: { WHOLE($size) } { IN($unit) }. Gekomen op { $text }.

due = Alles had er op { $when } moeten zijn{ $whole ->
    [true] ; het laatste kwam { MONTHS($late) } later.
   *[false] . Bij de laatste telling, { MONTHS($late) } later, moesten er nog { WHOLE($lacking) } komen.
    }

when = uiterlijk { $day }

taken = { $day ->
    [true] op
   *[false] in
    } { $when }

notYetOn = nog niet op { $day }

months = meer dan { WHOLE($n) }

listDoesNotSay = Van { WORD($ints) } zegt de lijst niet of er iets kwam.

everyPromiseWhichAnything = Van elke belofte waarover iets bekend is, is er iets gekomen.{ $rest }

longestWithoutFirstPayment = Het langst zonder eerste betaling of levering: { IN($name) }, beloofd { $since }; er was niets gekomen op { $seen }, de laatste dag waarover een bron dat zegt.{ $rest }

wait = { $from } tot { $isWhole ->
    [true] laatste{ " " }
   *[false] { $decision ->
        [true] { "" }
       *[false] eerste{ " " }
        }
    }{ $to }

promise = belofte

decision = besluit

payment = betaling

delivery = levering

median = nog niet de helft

halfWithinAtMost = de helft binnen hoogstens { $most } maanden

halfWithinMonths = de helft binnen { $median } maanden

band = te weinig

count = { WHOLE($ended) } van { WHOLE($all) }

mediansTitle = Hoe lang het duurde van de ene stap tot de volgende

bandOf = 95%-marge { $band }

tooFewForBand = te weinig voor een marge

noBand = geen marge

gotThere = { $count } kwamen zo ver

method = Wat er nog niet was, telt tot de laatste dag waarop een bron dat zegt; een belofte waarover geen bron dat zegt, telt niet mee ({ $silent ->
    [0] geen
   *[other] per regel hoogstens { WORD($silent) }
    }). Bekende dagen: Kaplan en Meier; dagen tussen twee grenzen: Turnbull, marges uit trekkingen, met het minste en het meeste dat de helft geduurd kan hebben. ‘…’: de gegevens geven geen grens. Het zijn er weinig, gekozen omdat ze werden gevolgd; het zijn niet alle beloften.

totalsTitle = Wat de tracker publiceert: toegezegd, en daarvan toegewezen

mostStillBeAllocated = Het meest moet nog worden toegewezen door { IN($name) }: { MONEY($left) }.

allocatedSetAsideFor = Toegewezen is: bestemd voor iets met naam, of overgedragen. Het betekent niet geleverd. Wat aankwam, is in deze cijfers niet vastgelegd.
