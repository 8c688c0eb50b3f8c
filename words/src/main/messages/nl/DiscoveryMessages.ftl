noConditionMarksFailures = Geen voorwaarde kenmerkt de mislukkingen

oneConditionMarksFailures = Eén voorwaarde kenmerkt { $share } van de mislukkingen

conditionsTogetherMarkFailures = { CAPITAL(WORD($count)) } voorwaarden samen kenmerken { $share } van de mislukkingen

futuresNoLimitOn = { IN($event) } in { SHARE($overall) } van de toekomsten; geen grens aan een factor zondert die af.

noneFuturesWithAgainst = { IN($event) } { $densityAtMostNothing ->
    [true] in geen van de toekomsten met
   *[false] { $densityAtLeast1 ->
        [true] in alle toekomsten met
       *[false] in { SHARE($density) } van de toekomsten met
        }
    } { $conditions }, tegen { SHARE($overall) } van alle toekomsten. { $such }

ofTheCase = { IN($event) } in { SHARE($density) } van de toekomsten waarin { $count ->
    [one] dit geldt:
   *[other] { $count ->
        [2] beide
       *[other] alle { WORD($count) }
        } gelden:
    } { $all }. Over alle toekomsten is dat { SHARE($overall) }. { $such }

such = Zulke toekomsten zijn { SHARE($mass) } van het geheel, en omvatten { $coverageAtLeast1 ->
    [true] alle
   *[false] { SHARE($coverage) } van de
    } toekomsten waarin het misgaat.

misses = Het plan blijft meer dan { SHARE($criterion) } onder het minimum

oneSided = { IN($event) } { $often }{ $settled ->
    [true] .
   *[false] { $seldom ->
        [true] : te zelden om te zeggen waar.
       *[false] : bijna altijd, zodat geen grens ze afzondert.
        }
    }

none = Er is geen korte beschrijving gevonden van de toekomsten waarin het misgaat: ze liggen over alle marges verspreid.

caution = De grenzen zijn in deze toekomsten gezocht; ze wijzen aan waar het eerst te kijken is, een wet zijn ze niet.

share = { IN($name) } { $noLow ->
    [true] hoogstens { $high }
   *[false] { $noHigh ->
        [true] minstens { $low }
       *[false] van { $low } tot { $high }
        }
    }{ $first ->
    [true] { " " }van het cijfer in de casus
   *[false] { "" }
    }

atMost = { IN($name) } van hoogstens { $withUnit }

atLeast = { IN($name) } van minstens { $withUnit }

side = { IN($name) } van { $low } tot { $withUnit }

whereItLoses = Waar de huidige praktijk het beter doet

LOSES = Het plan komt meer tekort dan de huidige praktijk
