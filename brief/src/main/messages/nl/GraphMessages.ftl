title = Een tweede oordeel: jaar na jaar beslist

# $reached (double), $fixed (double), $news (double) item-months; $open (boolean) whether the search ended too early to tell, $bound (double) below which no policy comes, $none (boolean) whether news is worth nothing
finding = Wie elk jaar over nieuwe lijnen beslist, met wat dan is gezien, houdt gemiddeld { TENTH($reached) } tekortmaanden onder het minimum over; wie alles vandaag beslist { TENTH($fixed) }. { $open ->
    [true] Wat wachten op nieuws waard is, staat nog niet vast: geen beleid mist minder dan { TENTH($bound) }, en het zoeken stopte voor het daarbij kwam. Meer rondes brengen die twee bij elkaar.
   *[false] { $none ->
        [true] Wachten op nieuws is hier niets waard{ $orders ->
            [true] : bestel nu.
           *[false] .
        }
       *[false] Wachten op nieuws is dus { TENTH($news) } waard.
    }
}

# $same (boolean)
first = { $same ->
    [true] Welke maat voor risico ook telt, in het eerste jaar worden lijnen voor hetzelfde besteld:
   *[false] Per maat voor risico wordt in het eerste jaar iets anders besteld:
}

noLines = In het eerste jaar wordt geen nieuwe lijn besteld, welke maat voor risico ook telt: onder dit beleid kan er geen, of geen zou op tijd komen.

# $bound (double), $foreseen (double)
bounds = Geen enkel beleid mist in deze graaf gemiddeld minder dan { TENTH($bound) }; wie vanaf het begin wist wat komt, zou er { TENTH($foreseen) } missen.

# $years (int), $nodes (int), $states (int), $futures (int), $gated (boolean), $gate (String)
shape = De graaf telt { $years } kalenderjaren, { $nodes } knopen en { $states } getallen die een jaar aan het volgende doorgeeft; haar keten komt uit { $futures } toekomsten van de casus. { $gated ->
    [true] Elk jaar wordt gezien of er geld van ‘{ $gate }’ is, en of de behoefte laag, gemiddeld of hoog is.
   *[false] Elk jaar wordt gezien of de behoefte laag, gemiddeld of hoog is.
} Zij is veel grover dan het plan: makers in een blok zijn één, elk fonds betaalt overal, en contracten, aanvallen op fabrieken, vervangers en wat bondgenoten zelf nodig hebben ontbreken. Vergelijk haar rijen met elkaar, niet met die van andere opdrachten.

# $years (int), $difference (String) item-months
checked = Als één programma en knoop voor knoop opgelost verschillen haar eerste { $years } jaren { $difference } tekortmaanden.

policy = Beleid

# $risk (org.holdfast.model.SecondOpinion.Risk)
risk = { $risk ->
    [MEAN] gemiddelde
    [MIX] half gemiddelde, half slechtste vijfde
    [TAIL] slechtste vijfde
   *[WORST] slechtste geval
}

fixed = alle lijnen vandaag beslist

bound = Grens van de maat

reached = Gemist, gemiddeld

low = van

high = tot

lines = Lijnen van het eerste jaar

values = Waar elk beleid op uitkomt

valuesMeasure = Tekortmaanden onder het minimum, contante waarde; onder de grens komt geen beleid in wat het zo klein mogelijk maakt; het gemiddelde van duizend gelote wegen, dezelfde voor elk beleid, ligt in 95 van de 100 steekproeven tussen de twee daarna

line = Nieuwe lijnen

# $subject (String), $bloc (String)
in = { $subject }, { $bloc }

firstLines = Lijnen die in het eerste jaar worden besteld

linesMeasure = Eenheden per maand, naar wat het beleid zo klein mogelijk maakt
