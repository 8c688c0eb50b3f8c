name = Eigen doelen van bondgenoten

finding = { $all ->
    [1] Het ene eigen doel van bondgenoten wordt { $plan ->
        [0] { $adHoc ->
            [0] niet op tijd gehaald, met het plan noch ad hoc
           *[other] ad hoc op tijd gehaald, met het plan niet
            }
       *[other] { $adHoc ->
            [0] met het plan op tijd gehaald, ad hoc niet
           *[other] op tijd gehaald, met het plan en ad hoc
            }
        }
   *[other] Eigen doelen van bondgenoten op tijd gehaald: met het plan { $plan ->
        [0] geen
       *[other] { $plan }
        } van de { $all }, ad hoc { $adHoc ->
        [0] geen
       *[other] { $adHoc }
        }
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

stock = Voorraad: { IN($item) }, { IN($holder) }
