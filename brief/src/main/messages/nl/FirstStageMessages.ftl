title = Wat nu vastleggen, en wat later beslissen

finding = { $now ->
    [0] Geen besluit van het eerste jaar is in bijna alle toekomsten hetzelfde.
    [one] Eén besluit van het eerste jaar is in bijna alle toekomsten hetzelfde: doe dat nu.
   *[other] { $now } besluiten van het eerste jaar zijn in bijna alle toekomsten hetzelfde: doe die nu.
} { $open ->
    [0] Geen enkel verschilt.
    [one] Eén verschilt.
   *[other] { $open } verschillen.
} { $told ->
    [0] Niets wat binnen het jaar te zien is, wijst de weg.
    [one] Bij één daarvan wijst iets wat binnen het jaar te zien is de weg.
   *[other] Bij { $told } daarvan wijst iets wat binnen het jaar te zien is de weg.
}

doNow = Nu doen

decideWhen = Beslissen zodra het bekend is

withSignpost = met een wegwijzer

# $kind (org.holdfast.model.FirstStage.Kind)
kind = { $kind ->
    [LINE] Nieuwe lijnen
    [CONTRACT] Contracten
    [PURCHASE] Aankopen
   *[GIFT] Giften
}

withContract = { $name } (met contract)

counts = Wat plannen voor elk één toekomst in het eerste jaar besluiten

countsMeasure = Nu doen: in minstens negen van de tien plannen; later beslissen: in meer dan één en minder dan negen van de tien; een lijn en het contract dat erbij hoort zijn één besluit

now = { $kind }, nu doen: { $names }{ $more ->
    [0] .
   *[other] ; en nog { $more }.
}

share = In plannen

quantity = Hoeveelheid

signpost = Wegwijzer binnen het jaar

openMeasure = Aandeel van de plannen met dit besluit; hoeveelheid in acht van de tien daarvan, bij lijnen en contracten per maand{ $more ->
    [0] { "" }
   *[other] ; nog { $more } staan in het bestand
}

told = als { $which } (klopt in { $right } van { $of } andere toekomsten)

# $name (String), $above (boolean), $threshold (double)
ofCentral = ‘{ $name }’ { $above ->
    [true] ten minste
   *[false] minder dan
} { AMOUNT($threshold) } keer is wat wordt verwacht

# $name (String), $above (boolean), $threshold (double)
own = ‘{ $name }’ { $above ->
    [true] ten minste
   *[false] minder dan
} { AMOUNT($threshold) } is

# $name (String), $above (boolean)
whether = ‘{ $name }’: { $above ->
    [true] ja
   *[false] nee
}

nothingTells = niets wijst de weg

of = { $whole }: { $part }

plan = Eerste jaar

missed = Tekort

worst = Tekort, slechtste tiende

spent = Geld

central = zoals in het plan voor de centrale variant

together = hetzelfde in alle toekomsten

# $weight of the worst tenth of the futures, 0 to 1
togetherWeighed = hetzelfde in alle toekomsten, de slechtste tiende telt voor { SHARE($weight) }

apart = per toekomst, met alles vooraf bekend

values = Waar vastleggen op uitkomt

valuesMeasure = Tekortmaanden tot het minimum en geld, gemiddeld over dezelfde toekomsten; na het eerste jaar heeft elke toekomst eigen lijnen en contracten

# What is missed against another plan; $months are not below zero.
# $sign (int), $months (double)
missedBy = { $sign ->
    [0] evenveel tekortmaanden
    [1] { TENTH($months) } tekortmaanden minder
   *[other] { TENTH($months) } tekortmaanden meer
}

# $stochastic and $perfect are such as '0.4 item-months fewer'
worth = Vergeleken met het plan voor de centrale variant komt één eerste jaar voor vele toekomsten uit op { $stochastic } (waarde van de stochastische oplossing); vergeleken daarmee komt wie elke toekomst vooraf kent uit op { $perfect } (waarde van volledige informatie).

read = De lijnen en contracten van het eerste jaar zijn in { $futures } toekomsten dezelfde, en in elk daarvan uitvoerbaar; al het andere wordt in elke toekomst besloten zoals die komt. Na het eerste jaar wordt per halfjaar gerekend: vergelijk de rijen dus met elkaar, niet met die van andere opdrachten. Wat nu moet en wat wacht, blijkt uit { $alone } plannen, elk voor één toekomst; een wegwijzer is in de helft daarvan gevonden en wees in de andere helft vaker goed dan toeval eens op de honderd keer zou doen. Makers in een blok zijn samengenomen, omdat ze vaak gelijk uitkomen.

fresh = Dezelfde verplichtingen in andere toekomsten

# $futures (int), $undone (int)
freshMeasure = Gemiddelden over { $futures } toekomsten waarvoor ze niet zijn gekozen{ $undone ->
    [0] { "" }
    [one] ; in nog één kunnen ze niet worden nagekomen, omdat er minder geld is
   *[other] ; in nog { $undone } kunnen ze niet worden nagekomen, omdat er minder geld is
}

# A mean over futures and its standard error; $clear says whether it is more than chance.
# $fewer (boolean), $months (double), $error (double), $clear (boolean)
missedByAbout = { TENTH($months) } ± { TENTH($error) } tekortmaanden { $fewer ->
    [true] minder
   *[false] meer
    }{ $clear ->
    [true] { "" }
   *[false] , wat toeval kan zijn
    }

# $stochastic and $perfect are such as '0.4 ± 0.1 item-months fewer'
worthFresh = Vergeleken met het plan voor de centrale variant komt één eerste jaar voor vele toekomsten daar uit op { $stochastic }; vergeleken daarmee komt wie elke toekomst vooraf kent uit op { $perfect } (gemiddelde ± standaardfout). Dit zijn eerlijke waarden, want op deze toekomsten is niets afgestemd.
