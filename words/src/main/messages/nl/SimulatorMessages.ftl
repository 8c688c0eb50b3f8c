POLICY = Geld en orders
INDUSTRY = Industrie
claimantsNeed = Wat { IN($claimant) } nodig heeft
ALLIES = Bondgenoten en voorraden
RISKS = Wat tegen kan zitten
PRESSURE = Druk op de tegenstander
MISSED = Tekort onder het minimum
HOLDS = Houdt stand in
MONTHS_UNDER = Maanden onder het minimum
PARITY = Vuurkracht gelijk
MONEY = Beschikbaar geld
COMPARED = Vergelijking: mediaan
THIS = Dit beleid
OTHER = Vergelijking
ESTIMATE = schatting
PENDING = wordt doorgerekend
COARSE = halfjaarplan
FIRE = Afgevuurd per schot van de tegenstander
FOLLOW = Volg
ALL_MONEY = al het geld
EQUAL_FIRE = Gelijk vuur

authors = de auteurs van de casus ‘{ $title }’

months = { $later ->
    [0] geen maanden
    [one] { WHOLE($later) } maand
   *[other] { WHOLE($later) } maanden
    }

later = { $count } { $someLater ->
    [true] later
   *[false] eerder
    }

noItemUnderFloor = Geen enkel artikel zit in de helft van de toekomsten onder het minimum

firstUnderFloorFrom = { CAPITAL(IN($item)) }: als eerste onder het minimum, in { $share } vanaf { MONTH($month) }

pendingHeadline = Dit beleid wordt doorgerekend

pending = Voor dit beleid is er nog geen plan. Tot het er is, staat hier niets over de gevolgen.

comparisonPending = Het beleid waarmee wordt vergeleken, wordt nog doorgerekend.

asDecidedSoFar = Zoals nu besloten, met een plan voor de hele periode in plaats van de huidige praktijk.

monthSoFutures = In die maand is dat zo in { SHARE($share) } van de toekomsten.

medianFuture = mediane toekomst

fixedPlan = één vast plan, mediane toekomst

inHalf = in ten minste de helft van de toekomsten

same = geen verschil

tooSmall = verschil te klein om uitspraak over te doen

mixed = kan helpen of schaden: kleiner in { $smaller }, groter in { $larger }

change = { $size } { $more ->
    [true] meer
   *[false] minder
    }

points = { POINTS($size) } { $nowOverThen ->
    [true] hoger
   *[false] lager
    }

nineInTen = 9 van de 10 toekomsten: { $range }

criterion = hooguit { SHARE($share) } tekort onder het minimum

itemMonths = { PLURAL($value) ->
    [one] tekortmaand
   *[other] tekortmaanden
 }

ofFutures = van de toekomsten

notBy = niet t/m { SHORTMONTH($last) }

coarse = In uw browser gemaakt, met een besluit om de { $period } maanden. Voor { $policies ->
    [0] geen beleidsvarianten
    [one] { WHOLE($policies) } beleidsvariant
   *[other] { WHOLE($policies) } beleidsvarianten
    } van deze casus is ook het volledige plan gemaakt: in de mediane toekomst schelen de twee tot { ITEMMONTHS($missed) }. Een kleiner verschil wordt niet genoemd.

ofMonths = van de { $months }

fanMeasure = Gedekt deel van de volledige behoefte, maand voor maand; { WHOLE($futures) } toekomsten.

month = { SHORTMONTH($month) }: mediaan { SHARE($median) }, helft van de toekomsten { $half }, 9 van de 10 { $most }, onder het minimum in { SHARE($under) }{ $hasOther ->
    [true] , vergeleken { $other }
   *[false] { "" }
    }

everyItemKeepsFloor = Elk artikel houdt in de meeste toekomsten zijn minimum

itemFallsUnderFloor = { $fallsUnderAll ->
    [true] { $falls } van de { $all }
   *[false] { $all ->
        [1] Het ene
        [2] Beide
       *[other] Alle { $all }
        }
    } { $all ->
    [one] artikel
   *[other] artikelen
    } { $one ->
    [true] zakt
   *[false] zakken
    } in de helft van de toekomsten onder het minimum

itemsMeasure = Gedekt deel van de volledige behoefte in de mediane toekomst, per maand.

everyYearEachFloor = In elk jaar houdt elk minimum in bijna alle toekomsten

underFloorFutures = { CAPITAL(IN($item)) }: in { $year } onder het minimum in { SHARE($share) } van de toekomsten

chancesMeasure = Aandeel van de toekomsten waarin een artikel onder zijn minimum zit, gemiddeld over de maanden van een jaar; { WHOLE($futures) } toekomsten.

equalFireFromHalf = { CAPITAL(IN($item)) }: gelijk vuur vanaf { MONTH($month) } in de helft van de toekomsten

noEqualFireWithin = { CAPITAL(IN($item)) }{ $neverAtLeast1 ->
    [true] : in geen enkele toekomst gelijk vuur binnen de periode
   *[false] : in { SHARE($never) } van de toekomsten geen gelijk vuur binnen de periode
    }

parityMeasure = Door { IN($claimant) } afgevuurd voor elk exemplaar dat de tegenstander afvuurt ({ IN($enemy) }), getekend tot { WHOLE($most) }; { WHOLE($futures) } toekomsten.

waitingMeasure = Tekortmaanden onder het minimum als hetzelfde beleid later begint; { WHOLE($futures) } toekomsten.

waitingTooSmall = Wat { $wait } wachten kost, is te klein om er met deze plannen iets over te zeggen

noEffectWhile = Geen effect zolang ‘{ IN($lever) }’ op ‘{ $setting }’ staat.

noEffectAsOthersStand = Geen effect bij deze stand van de andere maatregelen.

verdictClear = { $less ->
    [true] Duidelijk: er ontbreekt minder dan in de vergelijking, in { $agree }.
   *[false] Duidelijk: er ontbreekt meer dan in de vergelijking, in { $agree }.
 }

verdictDepends = { $larger ->
    [0] Helpt alleen in sommige toekomsten: in { $smaller } van de 10 ontbreekt er minder, en in vrijwel geen meer.
   *[other] { $smaller ->
        [0] Schaadt in sommige toekomsten: in { $larger } van de 10 ontbreekt er meer, en in vrijwel geen minder.
       *[other] Kan helpen of schaden: in { $smaller } van de 10 toekomsten ontbreekt er minder, en in { $larger } meer.
    }
 }

verdictTooSmall = Te klein om er iets over te zeggen: het gemiddelde verschil is minder dan twee procent van wat er ontbreekt, of valt binnen het toeval van de trekking of de onnauwkeurigheid van de plannen.

verdictSame = Precies hetzelfde: in minstens 99 van de 100 toekomsten ontbreekt evenveel als in de vergelijking.

verdictPending = Wordt doorgerekend: er wordt geen verschil genoemd voordat er voor beide een plan is.

verdictCannotAct = Kan niets doen. { $why }

shouldLieBetween = Tot dan: in de mediane toekomst zou er tussen { $least } en { $most } tekortmaanden moeten ontbreken. Beleid met een plan dat meer toelaat komt op het ene uit, beleid dat minder toelaat op het andere, op de fout van zulke plannen na.

shouldLieAbove = Tot dan: in de mediane toekomst zouden er niet minder dan { $least } tekortmaanden moeten ontbreken. Zoveel zijn het, op de fout van zulke plannen na, bij beleid met een plan dat meer toelaat.

shouldLieBelow = Tot dan: in de mediane toekomst zouden er niet meer dan { $most } tekortmaanden moeten ontbreken. Zoveel zijn het, op de fout van zulke plannen na, bij beleid met een plan dat minder toelaat.

shouldLieNearer = Tot dan: volgens een eerste plan, met een besluit om de { $period } maanden, zouden er in de mediane toekomst tussen { $least } en { $most } tekortmaanden moeten ontbreken.

rangesHeld = Zulke grenzen klopten voor { $held } van de { $of } onderzochte keuzes van beleid in deze casus.
