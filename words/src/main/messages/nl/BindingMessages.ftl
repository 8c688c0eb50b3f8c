subject = { IN($giver) }: { IN($item) }

sentence = { CAPITAL(IN($subject)) }, { $span }: { $more } { $gain }

extra = { $number ->
    [true] nog eens
   *[false] een extra
 } { IN($per) }

more = { $kind ->
    [MONEY] { extra }
    [MATERIAL] { extra }
    [INVESTMENT] { extra } voor productielijnen
    [CAPACITY] { extra } aan capaciteit
    [BUILDING_RATE] { extra } aan bouwtempo
    [LEAD_TIME] een { IN($per) } minder bouwtijd
    [OFFER] { extra } aan aanbod
    [GIFT] { extra } om te schenken
   *[STOCK] { extra } in voorraad
 }

wouldHelp = zou helpen; hoeveel is niet uitgerekend.

buysNothing = levert niets op; iets anders knelt.

lowersAlliesFloors = verkleint wat de bondgenoten zelf onder hun minima tekortkomen met { $theirs }.

lowersFloor = verkleint het tekort onder het minimum met { $size }{ $both ->
    [true] , en dat van de bondgenoten met { $theirs }
   *[false] { "" }
 }.

lowersFullNeed = verkleint het tekort op de volledige behoefte met { $size }.

lowersAllyTargets = verkleint het tekort van de bondgenoten op hun voorraaddoelen met { $size }.

saves = bespaart { MONEY($gain) }.

itemMonths = { AMOUNT($gain) } { PLURAL($gain) ->
    [one] tekortmaand
   *[other] tekortmaanden
 }

nothingBindsEveryNeed = Niets knelt: in elke behoefte is voorzien

whatBindsAmongOthers = { $more ->
    [true] Wat onder meer knelt:
   *[false] Wat knelt:
    } { $and }
