title = { $subject }{ $under ->
    [0] nooit onder het minimum
   *[other] { $isUnder ->
        [true] alle { $months } maanden{ $part ->
            [true] { " " }met behoefte
           *[false] { "" }
            } onder het minimum
       *[false] { $under } van { MONTHS($months) }{ $part ->
            [true] { " " }met behoefte
           *[false] { "" }
            } onder het minimum
        }
    }{ $underIsAdHoc ->
    [true] { $under ->
        [0] , ad hoc noch met het plan
       *[other] , evenveel als ad hoc
        }
   *[false] { $under ->
        [0] , ad hoc { MONTHS($adHoc) }
       *[other] { $underUnderAdHoc ->
            [true] , { $adHoc2 } minder dan ad hoc
           *[false] , { $more } meer dan ad hoc
            }
        }
    }

measure = { CAPITAL(IN($unit)) } per maand, { $span }

firstYear = het eerste jaar met behoefte, { $span }

whyNeverUnder = Ad hoc komt het toch nooit onder het minimum van { AMOUNT($floor) }, want daar wordt wel nieuw besloten, minima eerst{ $noParts ->
    [true] .
   *[false] : in { IN($year) }, gemiddeld per maand { $and }.
    }

fromMakers = { AMOUNT($units) } van makers

boughtAbroad = { AMOUNT($units) } gekocht

fromStocks = { AMOUNT($units) } uit voorraden van bondgenoten

standIns = Gebruikt is met wat ervoor in de plaats komt: { $names }, voor gemiddeld { AMOUNT($plan) } { IN($unit) } per maand met het plan en { AMOUNT($adHoc) } ad hoc.

othersNeverUnder = Ook nooit onder het minimum ad hoc, al is de huidige aanvoer te klein: { $names }.

forEveryValue = bij elke waarde

above = boven { $shown }

forNoValue = bij geen enkele waarde

description = Grafiek van de aanvoer van { IN($item) } naast de behoefte, maand voor maand: { $under ->
    [0] nooit onder het minimum
   *[other] { $isUnder ->
        [true] alle { $months } maanden{ $part ->
            [true] { " " }met behoefte
           *[false] { "" }
            } onder het minimum
       *[false] { $under } van { MONTHS($months) }{ $part ->
            [true] { " " }met behoefte
           *[false] { "" }
            } onder het minimum
        }
    }{ $under ->
    [0] .
   *[other] . De slechtste maand is { MONTH($worst) }: dan is er { SHARE($worstShare) } van het minimum.
    }

noneFullNeedMet = { CAPITAL(IN($item)) }: van de volledige behoefte is niets gedekt

fullNeedMet = { CAPITAL(IN($item)) }: de volledige behoefte is gedekt

fullNeedMetInPart = { CAPITAL(IN($item)) }: { SHARE($share) } van de volledige behoefte is gedekt
