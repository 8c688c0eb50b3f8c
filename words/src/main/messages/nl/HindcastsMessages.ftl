seriesMissedMost = De reeks die het vaakst mis was

someSeriesMissedMost = De { WORD($n) } reeksen die het vaakst mis waren

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

description = Een kleine grafiek per reeks, met de bandbreedte van de voorspelling en wat er gebeurde: { $listed }.

hindsight = Deze casus is samengesteld door mensen die de afloop kenden, uit wat eind { MONTH($asOf) } openbaar was. Raak bewijst daarom minder dan mis.

scored = Alleen wat de casus uitrekent voor het uitgangspunt onder de praktijk van nu is een voorspelling. Wat erin is gestopt is invoer, en een plan is een voorschrift: geen van beide telt mee. Geen cijfer mag worden bijgesteld naar wat er gebeurde.

yardsticks = ‘Er verandert niets’ laat elke reeks zoals zij was op de datum van de casus{ $targets ->
    [true] ; officiële doelen zijn letterlijk genomen.
   *[false] .
    } De gemiddelde fout van een bandbreedte (CRPS) telt hoe ver zij ernaast zit en hoe ruim zij is.

titleNothing = Toets achteraf: nog niets om mee te vergelijken

titleNoneMissed = Toets achteraf: { $all ->
    [1] de ene reeks raak
    [2] geen van beide reeksen mis
   *[other] geen van de { $all } reeksen mis
 }

missed = { $oneDate ->
    [true] mis
   *[false] minstens één keer mis
 }

titleAllMissed = Toets achteraf: { $all ->
    [1] de ene reeks
    [2] beide reeksen
   *[other] alle { $all } reeksen
 } { missed }

titleSomeMissed = Toets achteraf: { $all ->
    [2] één van de twee reeksen
   *[other] { $missed } van de { $all } reeksen
 } { missed }

verdictOfOne = De ene reeks lag { $hit ->
    [true] steeds
   *[false] niet steeds
 } binnen de bandbreedte van 90%; de voorspelling won { $beat ->
    [true] { "" }
   *[false] niet{ " " }
 }van de aanname dat er niets verandert.

verdict = { $hits } binnen de bandbreedte van 90%; de voorspelling won van de aanname dat er niets verandert bij { $beaten }{ $targets }.

allInside = { $all ->
    [2] Beide reeksen lagen steeds
   *[other] Alle { WORD($all) } reeksen lagen steeds
 }

someInside = Van { WORD($all) } { $count ->
    [0] reeksen lag er
    [1] reeksen lag er
   *[other] reeksen lagen er
 } { $hits } steeds

targetOfOne = { $beat ->
    [true] , en van het officiële doel bij de ene die er een heeft
   *[false] , maar niet van het officiële doel bij de ene die er een heeft
 }

targetOfSome = , en van het officiële doel bij { $beaten } van de { WORD($all) } die er een hebben

way = { $above ->
    [true] : hoger
   *[false] : lager
 }

hitAll = { $all ->
    [1] Raak
    [2] Raak op beide momenten
   *[other] Raak op alle { $all } momenten
 }

missedAll = { $all ->
    [1] Mis{ $way } dan voorspeld
    [2] Mis op beide momenten{ $way }
   *[other] Mis op alle { $all } momenten{ $way }
 }

missedSome = Mis op { $missed } van { $all } momenten{ $way }

notCounted = { $verdict } (niet meegeteld: dit volgt uit wat wordt besloten)

direction = Waar de voorspelling mis was, lag de uitkomst bij { $higher } { $above ->
    [0] reeks
    [1] reeks
   *[other] reeksen
 } hoger en bij { $lower } { $below ->
    [0] reeks
    [1] reeks
   *[other] reeksen
 } lager{ $both ->
    [0] .
    [1] ; bij { WORD($both) } reeks kwam beide voor.
   *[other] ; bij { WORD($both) } reeksen kwam beide voor.
 }

held = Bandbreedtes van deze soort omvatten { SHARE($share) } van { $figures } cijfers uit het verleden; negen op de tien is wat ze beloven.

noneWorse = De laatst bekende waarde, met de fout die zij eerder had, deed het in geen van { $all } reeksen beter.

someWorse = Tegen de laatst bekende waarde, met de fout die zij eerder had, deed de voorspelling het in { $better } van { $all } reeksen even goed of beter. Slechter: { $worse }.

insideBand = Binnen de band van { SHARE($claim) }: { $inside } van { $all } ({ SHARE($share) }; dat aantal past bij aandelen van { SHARE($low) } tot { SHARE($high) }).
