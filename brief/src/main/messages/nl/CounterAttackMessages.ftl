name = Nu standhouden, later de tegenaanval

finding = Artikelen met genoeg voor het minimum van een tegenaanval: met het plan { $plan ->
    [0] geen
   *[other] { $plan }
    } van de { $all }, ad hoc { $adHoc ->
    [0] geen
   *[other] { $adHoc }
    }

caption = Minimum in de eerste maand, aantal per maand, en de maand vanaf welke het aanbod het minimum van een tegenaanval blijvend haalt

counted = Aanbod is het gemiddelde van een jaar vanaf die maand. Het is gepland voor de houding van het scenario; een scenario kan de maand noemen waarin een tegenaanval begint, en dan is voor beide gepland.

hold = Minimum, standhouden

attack = Minimum, tegenaanval

never = niet in de periode
