name = Nu standhouden, later de tegenaanval

finding = Artikelen met genoeg voor het minimum van een tegenaanval: met het plan { $plan ->
    [0] geen
   *[other] { $plan }
    } van de { $all }, ad hoc { $adHoc ->
    [0] geen
   *[other] { $adHoc }
    }

caption = Minimum in de eerste maand, aantal per maand, en de maand vanaf wanneer de aanvoer het minimum van een tegenaanval blijvend haalt

counted = De aanvoer is het gemiddelde van een jaar vanaf die maand, zonder wat voor het artikel in de plaats komt. Er is gepland voor de houding van het scenario; noemt een scenario de maand waarin een tegenaanval begint, dan is voor beide gepland.

hold = Minimum, standhouden

attack = Minimum, tegenaanval

never = niet in de periode
