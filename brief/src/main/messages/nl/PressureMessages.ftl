name = Sancties en derde landen

finding = Volledige sancties zouden in het laatste jaar hoogstens { SHARE($less) } afhalen van wat de tegenstander per maand heeft: { IN($item) }

sold = Bij { $offers ->
    [one] de ene verkoper in een derde land
   *[other] de { $offers } verkopers in derde landen
    } koopt het plan voor { MONEY($plan) }, ad hoc wordt er voor { MONEY($adHoc) } gekocht.

caption = Wat de tegenstander maakt, opknapt en koopt, aantal per maand, in het laatste jaar van de periode

counted = Sancties halen groei weg, en het deel dat van ingevoerde onderdelen afhangt; wat kant-en-klaar wordt gekocht, raken ze niet. Hoe ver ze te handhaven zijn, zit niet in de casus.

freed = Waar er met sancties meer overblijft dan er was, ligt dat aan geld: zonder sancties kost wat hij zou maken meer dan hij heeft, en wordt het naar verhouding gekort; wat hij aan de andere niet meer uitgeeft, gaat dan hierheen.

supply = Als in het scenario

pressed = Bij volledige sancties

less = Minder

bought = Elders gekocht, eerste jaar
