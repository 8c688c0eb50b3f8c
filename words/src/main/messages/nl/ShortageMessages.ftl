SHORT_FROM = tekort vanaf
IN_FUTURES = in toekomsten
NOT_COUNTED = behoefte alleen bekend uit eigen productie; in geen enkele som
NOT_SHORT = geen tekort
CAPTION = Wat tekortschiet, en vanaf wanneer: vanaf de eerste maand onder het minimum waarna binnen een jaar een hele maand ervan ontbreekt

title = { CAPITAL(IN($claimant)) }: tekort aan { $item } vanaf { SHORTMONTH($from) }{ $more ->
    [0] { "" }
    [one] { " " }en aan nog één
   *[other] { " " }en aan nog { WORD($more) }
    }; met het plan { $left ->
    [0] geen
    [one] nog aan één
   *[other] nog aan { WORD($left) }
    }

titleOfOne = { CAPITAL(IN($claimant)) }: tekort aan { $item } vanaf { SHORTMONTH($from) }{ $still ->
    [true] , ook met het plan
   *[false] ; met het plan niet
    }

titleOfFutures = { $count ->
    [0] In de meeste toekomsten geen tekort{ $left ->
        [0] , met of zonder vast plan
        [one] ; met een vast plan één
       *[other] ; met een vast plan { WORD($left) }
        }
   *[other] Tekort in de meeste toekomsten: { $item }{ $more ->
        [0] { "" }
        [one] { " " }en nog één
       *[other] { " " }en nog { WORD($more) }
        }; met een vast plan { $left ->
        [0] geen
        [one] één
       *[other] { WORD($left) }
        }
    }

titleOfOneInFutures = Tekort in de meeste toekomsten: { $item }{ $still ->
    [true] , ook met een vast plan
   *[false] ; met een vast plan niet
    }

courseInFutures = In de meeste van de { WHOLE($futures) } getrokken toekomsten { $count ->
    [0] schiet op de huidige koers niets tekort.
    [one] schiet op de huidige koers één { $war ->
        [true] wapen
       *[false] artikel
        } tekort: { $list }.
   *[other] schieten op de huidige koers { WORD($count) } { $war ->
        [true] wapens
       *[false] artikelen
        } tekort{ $all ->
        [true] :
       *[false] , vooral
        } { $list }.
    }

planInFutures = Met het plan, één keer gemaakt voor de centrale variant en volgens een regel gevolgd, { $count ->
    [0] geldt dat in de meeste toekomsten voor geen enkel.
    [one] is het er één: { $list }.
   *[other] zijn het er { WORD($count) }{ $all ->
        [true] :
       *[false] , vooral
        } { $list }.
    }

centralBeside = In de centrale variant zelf: { $now ->
    [0] geen enkel
   *[other] { WORD($now) }
    } op de huidige koers, { $then ->
    [0] geen enkel
   *[other] { WORD($then) }
    } met het plan.

course = Op de huidige koers { $count ->
    [one] schiet één { $war ->
        [true] wapen
       *[false] artikel
        } tekort:
   *[other] schieten { WORD($count) } { $war ->
        [true] wapens
       *[false] artikelen
        } tekort{ $all ->
        [true] :
       *[false] , vooral
        }
    } { $list }.

plan = Met het plan { $count ->
    [0] geen enkel.
    [one] nog één: { $list }.
   *[other] nog { WORD($count) }{ $all ->
        [true] :
       *[false] , vooral
        } { $list }.
    }

largest = { $all ->
    [true] Die som bestaat op de huidige koers uit
   *[false] Het grootste deel van die som, op de huidige koers:
    } { $list }.

from = { $item } vanaf { MONTH($from) }

often = { $item } ({ $often })

futures = De maand is die van de centrale variant. In toekomsten: in hoeveel van de getrokken toekomsten het voor het einde tekort komt.

allFutures = alle toekomsten

noFuture = geen toekomst

nearlyAll = bijna alle toekomsten

hardlyAny = bijna geen toekomst

inTen = { $n ->
    [one] { $n } op de 10 toekomsten
   *[other] { $n } op de 10 toekomsten
    }
