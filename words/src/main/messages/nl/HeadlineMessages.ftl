allies = De bondgenoten tellen zelf op de huidige koers { ITEMMONTHS($adHoc) } op eigen gebruik en minimumvoorraden, en met het plan { $noAfter ->
    [true] geen
   *[false] { $then }
    }. Dat telt hierboven niet mee.

circular = Hoeveel er nodig is van { $items } weten we alleen uit wat ervan gemaakt zal worden; een tekort daaraan bewijst dus niets: { ITEMMONTHS($adHoc) } op de huidige koers en met het plan { $noAfter ->
    [true] geen
   *[false] { $then }
    }. Het plan voorziet erin en betaalt ervoor, maar geen cijfer hierboven telt het mee.

onCurrentCourseGets = Op de huidige koers haalt { IN($claimant) } in { $period } steeds het minimum.

onCurrentCourseJust = Op de huidige koers haalt { IN($claimant) } in { $period } het minimum maar net{ $noBracketed ->
    [true] .
   *[false] ; bij een hoog minimum { ITEMMONTHS($high) }.
    }

onCurrentCourseFalls = Op de huidige koers telt { IN($claimant) } in { $period } { ITEMMONTHS($central) } onder het minimum{ $noBracketed ->
    [true] .
   *[false] { " " }({ $range }, naarmate dat minimum lager of hoger ligt).
    }

planMeetsToo = Met het plan ook{ $noItemMonths ->
    [true] { "" }
   *[false] ; bij een hoog minimum { ITEMMONTHS($high) }
    }.

planClosesGap = Met het plan verdwijnt dat tekort{ $noItemMonths ->
    [true] { "" }
   *[false] ; bij een hoog minimum { ITEMMONTHS($high) }
    }.

planBringsDownFewer = Met het plan daalt dat tekort tot { $after }: { AMOUNT($size) } minder.

planChangesNothingAs = Het plan verandert daar niets aan: het tekort blijft { $after }.

planHardlyChanges = Het plan verandert daar nauwelijks iets aan: het tekort blijft { $after }.

planDoesWorseMore = Met het plan stijgt het tekort tot { $after }: { AMOUNT($size) } meer.

itemMonth = Eén tekortmaand is een maand waarin { $alone ->
    [true] alles wat van dit artikel nodig is ({ IN($example) })
   *[false] één artikel, bijvoorbeeld { IN($example) },
    } helemaal ontbreekt; twee maanden met de helft tellen als één.

weights = { $one ->
    [true] Eén artikel telt mee met een eigen gewicht:
   *[false] Deze artikelen tellen mee met een eigen gewicht:
    } { $named }.

centralCase = Dit zijn cijfers van de centrale variant, met elk cijfer van de casus op zijn middelste waarde{ $policies ->
    [true] ; wat vele toekomsten opleveren, staat op bladzijde één.
   *[false] { $futures ->
        [true] ; wat vele toekomsten opleveren, staat in het deel ‘{ IN($section) }’.
       *[false] .
        }
    }

floor = Het minimum is het minste wat nodig is om het front en het luchtruim te houden.

floorInGeneral = Het minimum is het minste wat nodig is.

adHoc = De huidige koers, of ad hoc, is de praktijk van nu: korte contracten, plannen voor { $aYear ->
    [true] een jaar
   *[false] { MONTHS($window) }
    } vooruit, vooral nationaal geld.

otherSwitch = { $needsOrder ->
    [true] Accepteert een bedrijf een door de overheid betaalde productielijn ook zonder bestelling,
   *[false] Accepteert een bedrijf een door de overheid betaalde productielijn alleen met een bestelling,
    }{ $direction ->
    [BETTER] { " " }dan is het tekort met het plan { ITEMMONTHS($after) }: { AMOUNT($size) } minder.
    [SAME] { " " }dan blijft het tekort met het plan gelijk: { ITEMMONTHS($after) }.
   *[WORSE] { " " }dan is het tekort met het plan { ITEMMONTHS($after) }: { AMOUNT($size) } meer.
    }
