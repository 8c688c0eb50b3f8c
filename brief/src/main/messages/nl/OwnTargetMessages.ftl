name = Eigen doelen van bondgenoten

finding = Eigen doelen van bondgenoten op tijd gehaald: met het plan { $plan ->
    [0] geen
   *[other] { $plan }
    } van de { $all }, ad hoc { $adHoc ->
    [0] geen
   *[other] { $adHoc }
    }

spendingAlone = Wat bondgenoten zichzelf aan uitgaven hebben opgelegd

spending = { IN($target) }: { WHOLE($met) } van { WHOLE($all) } leden in de casus haalden dit op de peildatum{ $isShort ->
    [true] ; de andere komen { MONEY($missing) } per jaar tekort.
   *[false] .
    } De casus heeft geen verloop van defensiebegrotingen en noemt dus geen maand.

caption = De maand waarin elk doel voor het eerst is gehaald, en in hoeveel toekomsten dat binnen de periode lukt

counted = Een levering telt wat aan die kant is gemaakt of gegeven, niet wat er elders voor is betaald; een capaciteit telt lijnen die werken, voor wie ook; een voorraad telt wat er aan het einde van een maand ligt.

target = Doel

due = Uiterlijk

never = niet in de periode

inFutures = In zoveel toekomsten

stock = Voorraad: { IN($item) } ({ IN($holder) })
