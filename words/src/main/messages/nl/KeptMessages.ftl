HOW_LONG_SO_FAR = Hoelang beloften tot nu toe duurden
HAS_COME = Gekomen
BAND = 95%-marge
HALF = de helft is er
STILL_OPEN = Ervoor nog open
CAME_THEN = Toen gekomen

unbounded = . Niet getekend: de lijst geeft geen datum van de latere stap, zodat van geen van de { WHOLE($count) } die kwamen vaststaat hoelang het minstens duurde.

measure = Deel dat na zoveel maanden gekomen was, van { $subjects ->
    [0] geen beloften
    [one] { WHOLE($subjects) } belofte
   *[other] { WHOLE($subjects) } beloften
    }{ $all ->
    [true] , die alle kwamen
   *[false] ; { $ended } { $ended ->
        [one] kwam
       *[other] kwamen
        }, de andere tellen mee zolang ze zijn gevolgd
    }

months = maanden van { $wait }
