title = { $subject }{ $under ->
    [0] ніколи не нижче мінімуму
   *[other] { $isUnder ->
        [true] усі { $months } міс.{ $part ->
            [true] , коли є потреба,
           *[false] { "" }
            } нижче мінімуму
       *[false] { $under } із { $months } міс.{ $part ->
            [true] , коли є потреба,
           *[false] { "" }
            } нижче мінімуму
        }
    }{ $underIsAdHoc ->
    [true] { $under ->
        [0] , ні ad hoc, ні за планом
       *[other] , стільки ж, як ad hoc
        }
   *[false] { $under ->
        [0] , ad hoc { MONTHS($adHoc) }
       *[other] { $underUnderAdHoc ->
            [true] , на { $adHoc2 } менше, ніж ad hoc
           *[false] , на { $more } більше, ніж ad hoc
            }
        }
    }

measure = { CAPITAL(IN($unit)) } на місяць, { $span }

firstYear = перший рік потреби, { $span }

whyNeverUnder = Ad hoc виріб усе ж ніколи не опускається нижче свого мінімуму ({ AMOUNT($floor) }), бо там ухвалюють нові рішення, спершу для мінімуму{ $noParts ->
    [true] .
   *[false] : { IN($year) }, у середньому на місяць { $and }.
    }

fromMakers = { AMOUNT($units) } від виробників

boughtAbroad = { AMOUNT($units) } куплено за кордоном

fromStocks = { AMOUNT($units) } із запасів союзників

standIns = До використаного входять замінники ({ $names }): у середньому замість { AMOUNT($plan) } { IN($unit) } на місяць за планом і { AMOUNT($adHoc) } ad hoc.

othersNeverUnder = Також ніколи не нижче мінімуму ad hoc, хоча нинішнього постачання замало: { $names }.

forEveryValue = за кожного значення

above = вище { $shown }

forNoValue = за жодного значення

description = Діаграма постачання проти потреби, { IN($item) }, помісячно: { $under ->
    [0] ніколи не нижче мінімуму
   *[other] { $isUnder ->
        [true] усі { $months } міс.{ $part ->
            [true] , коли є потреба,
           *[false] { "" }
            } нижче мінімуму
       *[false] { $under } із { $months } міс.{ $part ->
            [true] , коли є потреба,
           *[false] { "" }
            } нижче мінімуму
        }
    }{ $under ->
    [0] .
   *[other] . Найгірший місяць: { MONTH($worst) }, коли є { SHARE($worstShare) } мінімуму.
    }

noneFullNeedMet = { CAPITAL(IN($item)) }: повну потребу зовсім не задоволено

fullNeedMet = { CAPITAL(IN($item)) }: повну потребу задоволено

fullNeedMetInPart = { CAPITAL(IN($item)) }: повну потребу задоволено на { SHARE($share) }
