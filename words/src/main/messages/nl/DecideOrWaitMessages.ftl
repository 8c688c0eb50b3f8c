MILLIONS = miljoen
BILLIONS = miljard
NO_CHANGE = gelijk
NOW_SHORT = nu

clear = { $weapon }: { $less ->
    [true] { $what ->
        [ONE_PLAN] één gezamenlijk plan verkleint het [tekort](#shortfall) met { $amount }
        [MEASURE] ‘{ $measure }’ verkleint het [tekort](#shortfall) met { $amount }
        [ALL] alle maatregelen samen verkleinen het [tekort](#shortfall) met { $amount }
        [PAIR] { $first } is het [tekort](#shortfall) { $amount } kleiner dan { $second }
       *[WAITING] { $wait } wachten verkleint het [tekort](#shortfall) met { $amount }
        }
   *[false] { $what ->
        [ONE_PLAN] één gezamenlijk plan vergroot het [tekort](#shortfall) met { $amount }
        [MEASURE] ‘{ $measure }’ vergroot het [tekort](#shortfall) met { $amount }
        [ALL] alle maatregelen samen vergroten het [tekort](#shortfall) met { $amount }
        [PAIR] { $first } is het [tekort](#shortfall) { $amount } groter dan { $second }
       *[WAITING] { $wait } wachten vergroot het [tekort](#shortfall) met { $amount }
        }
    }; { $agree }.

agreeAll = zo is het in alle [toekomsten](#future)

agreeNearlyAll = zo is het in bijna alle [toekomsten](#future)

agreeIn = zo is het in { $n } van de { $of } [toekomsten](#future)

depends = { $weapon }: { $what ->
    [ONE_PLAN] één gezamenlijk plan kan helpen of schaden
    [MEASURE] ‘{ $measure }’ kan helpen of schaden
    [ALL] alle maatregelen samen kunnen helpen of schaden
    [PAIR] { $first } kan het beter of slechter gaan dan { $second }
   *[WAITING] { $wait } wachten kan helpen of schaden
 }; het [tekort](#shortfall) is kleiner in { $smaller } van de { $of } [toekomsten](#future) en groter in { $larger }.

some = { $weapon }: { $what ->
    [ONE_PLAN] één gezamenlijk plan laat het [tekort](#shortfall) in veel [toekomsten](#future) zoals het is
    [MEASURE] ‘{ $measure }’ laat het [tekort](#shortfall) in veel [toekomsten](#future) zoals het is
    [ALL] alle maatregelen samen laten het [tekort](#shortfall) in veel [toekomsten](#future) zoals het is
    [PAIR] { $first } is het [tekort](#shortfall) in veel [toekomsten](#future) even groot als { $second }
   *[WAITING] { $wait } wachten laat het [tekort](#shortfall) in veel [toekomsten](#future) zoals het is
 }; { $less ->
    [true] het is kleiner in { $n } van de { $of }, en nergens groter.
   *[false] het is groter in { $n } van de { $of }, en nergens kleiner.
 }

tooSmall = { $weapon }: { $what ->
    [ONE_PLAN] één gezamenlijk plan verandert te weinig aan het [tekort](#shortfall) om er iets van te zeggen
    [MEASURE] ‘{ $measure }’ verandert te weinig aan het [tekort](#shortfall) om er iets van te zeggen
    [ALL] alle maatregelen samen veranderen te weinig aan het [tekort](#shortfall) om er iets van te zeggen
    [PAIR] { $first } verschilt het [tekort](#shortfall) te weinig van dat { $second } om er iets van te zeggen
   *[WAITING] { $wait } wachten verandert te weinig aan het [tekort](#shortfall) om er iets van te zeggen
 }.

uneven = { $weapon }: { $what ->
    [ONE_PLAN] één gezamenlijk plan verandert het [tekort](#shortfall) te ongelijk om te zeggen hoeveel
    [MEASURE] ‘{ $measure }’ verandert het [tekort](#shortfall) te ongelijk om te zeggen hoeveel
    [ALL] alle maatregelen samen veranderen het [tekort](#shortfall) te ongelijk om te zeggen hoeveel
    [PAIR] { $first } verschilt het [tekort](#shortfall) te ongelijk van dat { $second } om te zeggen hoeveel
   *[WAITING] { $wait } wachten verandert het [tekort](#shortfall) te ongelijk om te zeggen hoeveel
 }.

same = { $weapon }: { $what ->
    [ONE_PLAN] met één gezamenlijk plan blijft het [tekort](#shortfall) precies gelijk
    [MEASURE] met ‘{ $measure }’ blijft het [tekort](#shortfall) precies gelijk
    [ALL] met alle maatregelen samen blijft het [tekort](#shortfall) precies gelijk
    [PAIR] { $first } is het [tekort](#shortfall) precies even groot als { $second }
   *[WAITING] na { $wait } wachten is het [tekort](#shortfall) precies gelijk
 }.

cannotAct = ‘{ $measure }’ kan hier niets doen.

deciding = { $policy ->
    [COURSE] op de huidige koers
    [ONE_PLAN] met één gezamenlijk plan
    [MEASURE] met ‘{ $measure }’
   *[ALL] met alle maatregelen samen
 }

decidingLater = { $deciding } { $wait } later

scaleMonths = { $n ->
    [1] Het [minimum](#minimum) van de casus zelf, { $minimum }, vraagt in een maand ongeveer evenveel.
   *[other] Het [minimum](#minimum) van de casus zelf, { $minimum }, vraagt in { WHOLE($n) } maanden ongeveer evenveel.
 }

scaleYears = { $n ->
    [1] Het [minimum](#minimum) van de casus zelf, { $minimum }, vraagt in een jaar ongeveer evenveel.
   *[other] Het [minimum](#minimum) van de casus zelf, { $minimum }, vraagt in { WHOLE($n) } jaar ongeveer evenveel.
 }

average = { $less ->
    [true] Gemiddeld is het { $amount } kleiner.
   *[false] Gemiddeld is het { $amount } groter.
 }

between = { $less ->
    [true] In { $in } van de { $of } toekomsten is het tussen { $near } en { $far } kleiner.
   *[false] In { $in } van de { $of } toekomsten is het tussen { $near } en { $far } groter.
 }

upTo = { $less ->
    [true] In { $in } van de { $of } toekomsten ligt het tussen gelijk en { $far } kleiner.
   *[false] In { $in } van de { $of } toekomsten ligt het tussen gelijk en { $far } groter.
 }

across = In { $in } van de { $of } toekomsten ligt het tussen { $smaller } kleiner en { $larger } groter.

tooSmallReading = De verandering is gemiddeld minder dan twee procent van het tekort op de [huidige koers](#course): te weinig om op te handelen.

unevenReading = De [toekomsten](#future) lopen zo uiteen dat dit binnen het toeval van de trekking valt.

sameReading = { $all ->
    [true] In alle [toekomsten](#future)
   *[false] In minstens 99 van de 100 [toekomsten](#future)
 } ontbreekt er evenveel, met of zonder.

nothingMissing = Er is hoe dan ook geen tekort aan.

smaller = kleiner in { $n } van de { $all }

larger = groter in { $n } van de { $all }

equal = gelijk in { $n } van de { $all }

measured = Tekort aan { $weapon } ({ $unit }) tot en met { MONTH($last) }: { $what ->
    [ONE_PLAN] met één plan min op de huidige koers
    [MEASURE] één plan met de maatregel min één plan zonder
    [ALL] één plan met alle maatregelen min één plan zonder
    [PAIR] { $first } min { $second }
   *[WAITING] later besloten min nu besloten
 }, in dezelfde toekomst. { $each ->
    [true] Een stip is een toekomst.
   *[false] Een stip is 1 op de 20 toekomsten.
 }

levels = Tekort over { $period }, gemiddeld over alle toekomsten

item = { $war ->
    [true] Wapen
   *[false] Artikel
 }

levelCourse = Op de huidige koers

levelMeasure = Eén plan en deze maatregel

levelAll = Eén plan en alle maatregelen

levelNow = Nu besloten

levelLater = Na { $wait } wachten

now = nu ({ MONTH($month) })

later = { MONTH($month) }, { $wait } later

onePlanHelp = Wat toch al besloten zou worden, samen besloten en elke { MONTHS($every) } opnieuw bekeken.

all = Alle maatregelen samen

allHelp = { AND($measures) }, onder één plan.

lede = { MONTH($first) } tot en met { MONTH($last) }; { $futures } toekomsten, dezelfde voor elk antwoord.

shortfall = Tekort

shortfallMeans = Wat { $claimant } minimaal nodig heeft, min wat het kan gebruiken, opgeteld over alle maanden.

minimum = Minimum

minimumMeans = Wat er in een maand minimaal nodig is. Het verschilt per toekomst; het cijfer hier is dat van de casus zelf, gemiddeld over de maanden waarin er iets nodig is.

future = Toekomst

futureMeans = Eén manier waarop alles wat onzeker is kan uitvallen: behoefte, productie, prijzen, verliezen. Er zijn er { $futures } getrokken; elk beleid is in dezelfde beproefd.

course = Huidige koers

courseMeans = Wat op { DAY($known) } besloten was, en verder besluiten zoals nu{ $course ->
    [OWN] : { IN($each) } voor zich
    [DONORS] : elke donor voor zich
   *[ONE_PLAN] { "" }
    }.

plan = Eén plan

planMeans = Alles wordt samen besloten, en elke { MONTHS($every) } opnieuw bekeken met wat dan bekend is.

allBut = Alle maatregelen behalve ‘{ IN($measure) }’

nameLater = { $name }, { $wait } later

told = Maanden van het minimum die ontbreken, gemiddeld over dezelfde { WHOLE($futures) } toekomsten; wat besloten wordt, wordt elk{ $every ->
    [1] e maand
    [12] { " " }jaar
   *[other] e { MONTHS($every) }
 } opnieuw bekeken
