title = De kleinste verandering die het plan breekt

alreadyBeaten = Waar elk getal op zijn mediaan staat, mist het plan niet minder dan ad hoc: er valt niets meer te breken.

alreadyMisses = Waar elk getal op zijn mediaan staat, telt het plan { AMOUNT($over) } tekortmaanden meer dan { SHARE($criterion) } van het minimum: er valt niets meer te breken.

nothing = Binnen de bandbreedtes is niets gevonden waardoor het plan niet beter is dan ad hoc.

radius = Het plan is niet beter dan ad hoc zodra { $moved ->
    [one] één getal
   *[other] { $moved } getallen samen
} { SHARE($radius) } van de weg naar het eind van { $moved ->
    [one] zijn bandbreedte
   *[other] hun bandbreedtes
} opschuiven; { $alone ->
    [0] geen getal doet het alleen
    [one] één getal doet het alleen
   *[other] { $alone } getallen doen het alleen
}.

marginBeaten = Waar elk getal op zijn mediaan staat, telt het plan { AMOUNT($margin) } tekortmaanden minder dan ad hoc.

marginMisses = Waar elk getal op zijn mediaan staat, kan het plan nog { AMOUNT($margin) } tekortmaanden meer tellen voordat { SHARE($criterion) } van het minimum ontbreekt.

howMany = Van { $all } getallen { $alone ->
    [0] breekt geen enkel het alleen, binnen zijn bandbreedte.
    [one] breekt één het alleen, binnen zijn bandbreedte.
   *[other] breken { $alone } het alleen, binnen hun bandbreedte.
}

nearest = De dichtstbijzijnde wereld die het breekt, verschuift { $moved ->
    [one] één getal
   *[other] { $moved } getallen
}, geen verder dan { SHARE($radius) } van de weg naar het eind van zijn bandbreedte; van { $drawn } werelden, getrokken binnen negen tiende daarvan, { $broken ->
    [0] breekt geen enkele het.
    [one] breekt één het, dus de kleinste straal is kleiner.
   *[other] breken { $broken } het, dus de kleinste straal is kleiner.
}

noneTogether = Binnen de bandbreedtes is geen wereld gevonden die het breekt.

alone = één getal alleen

together = de dichtstbijzijnde wereld die gevonden is

# $question (org.holdfast.model.Breaking.Question)
what = { $question ->
    [BEATEN] Niet beter dan ad hoc: { $moved }
   *[MISSES] Mist te veel van het minimum: { $moved }
}

number = Getal

distance = Weg naar het eind van zijn bandbreedte

figure = Van zijn centrale waarde

way = { $isHigh ->
    [true] { SHARE($far) } omhoog
   *[false] { SHARE($far) } omlaag
}

more = { $more ->
    [0] Al het andere blijft op zijn mediaan
   *[other] Al het andere blijft op zijn mediaan; nog { $more } staan in het bestand
}

read = Beide plannen worden volgens de vaste regel gevolgd, zoals in vele toekomsten. Een bandbreedte eindigt waar 5 of 95 van de 100 liggen; de weg erheen telt in standaardafwijkingen. Alleen: elk getal schuift in achtsten van de weg, en het eerste achtste dat het plan breekt, wordt acht keer gehalveerd; wat het breekt tussen twee achtsten die houden, blijft ongezien. Samen: op lijnen vanaf de medianen door de hoek waar elk getal schaadt en door getrokken werelden. Wat genoemd wordt, breekt het plan; dat niets dichterbij het doet, is alleen bewezen waar elk getal alleen helpt of alleen schaadt. Getallen schuiven los van elkaar, zonder wat volgens de casus samenhangt.
