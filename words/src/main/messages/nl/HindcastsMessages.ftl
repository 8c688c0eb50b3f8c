seriesMissedMost = De reeks die het vaakst mis was

seriesMissedMost2 = De { WORD($n) } reeksen die het vaakst mis waren

nothingWasForecastHas = Van wat is voorspeld, is nog niets gebeurd.

orNone = geen enkele

thereTooFewFigures = Er zijn te weinig cijfers om te zeggen of de bandbreedtes ruim genoeg waren: { WORD($all) }.

allFiguresLayInside = Van alle { $all } cijfers lagen er { $inside } binnen de bandbreedte van 90%; een bandbreedte die te krap noch te ruim is, bevat er { $expected }, { $margin } meer of minder{ $isInside ->
    [true] . De casus was te zeker van zichzelf.
   *[false] { $isInside2 ->
        [true] . De casus was minder zeker dan had gekund.
       *[false] . Dat valt binnen het toeval.
        }
    }

point = { $hit ->
    [true] Raak:
   *[false] Mis:
    } { IN($name) }, { MONTH($when) }. Gebeurd: { $happened }{ $range }. Voorspeld: { $forecast }, in negen van de tien toekomsten { $band }; { $off }.{ $reaches }

exactlyWhatHappened = precies wat er gebeurde

timesWhatHappened = { AMOUNT($times) } keer wat er gebeurde

tooHigh = { $share }{ $high ->
    [true] te hoog
   *[false] te laag
    }

reaches = De marge die bronnen geven, reikt tot in de bandbreedte.

compared = { $comparative } dan geen verandering ({ $errors }

targeted = { $comparative } dan het officiële doel ({ $errors }

better = Beter

noBetter = Niet beter

worse = Slechter

errors = gemiddelde fout { $same ->
    [true] van beide
   *[false] { $ours } tegen
    } { $theirs }).

allSeriesDrawnThose = Alle reeksen zijn getekend, die met het grootste deel missers eerst.

drawnSeriesWithLargest = Getekend zijn de { WORD($drawn) } reeksen met het grootste deel missers onder die waarvan minstens twee cijfers bekend zijn; de andere staan in de tabel, missers eerst.

tableCaption = De andere reeksen, elk op het moment waarop zij het verst van de voorspelling ligt.

description = Een kleine grafiek per reeks, met de bandbreedte van de voorspelling en wat er gebeurde: { $join }.

hindsight = Deze casus is samengesteld door mensen die de afloop kenden, uit wat eind { MONTH($asOf) } openbaar was. Raak bewijst daarom minder dan mis.

scored = Alleen wat de casus uitrekent voor het uitgangspunt onder de praktijk van nu is een voorspelling. Wat erin is gestopt is invoer, en een plan is een voorschrift: geen van beide telt mee. Geen cijfer mag worden bijgesteld naar wat er gebeurde.

yardsticks = ‘Er verandert niets’ laat elke reeks zoals zij was op de datum van de casus{ $targets ->
    [true] ; officiële doelen zijn letterlijk genomen.
   *[false] .
    } De gemiddelde fout van een bandbreedte (CRPS) telt hoe ver zij ernaast zit en hoe ruim zij is.
