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

fromIn = { $item } vanaf { MONTH($from) } ({ $often })

futures = De maand is die van de centrale variant. In toekomsten: in hoeveel van de getrokken toekomsten het voor het einde tekort komt.

allFutures = alle toekomsten

noFuture = geen toekomst

nearlyAll = bijna alle toekomsten

hardlyAny = bijna geen toekomst

inTen = { $n ->
    [one] { $n } op de 10 toekomsten
   *[other] { $n } op de 10 toekomsten
    }
