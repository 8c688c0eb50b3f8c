title = Wat er niet in zit

line = { $adversary ->
    [true] Niet meegenomen: militairen, tactiek, doelen, wapenontwerp, het antwoord van de tegenstander.
   *[false] Niet meegenomen: de mensen die het gebruiken, de plaats van fabrieken en voorraden, de publieke opinie.
    }

soldiers = Militairen: hoeveel er zijn, hoe ze geoefend zijn, welke verliezen ze lijden.

tactics = Tactiek, doelen en het ontwerp van wapens: ook een bevoorraad front kan verliezen.

adversary = Het antwoord van de tegenstander: wat die maakt en gebruikt, reageert niet op het plan, tenzij een scenario zijn geld verlegt.

escalation = Escalatie: een provocatie om het bondgenootschap te testen, een nucleaire dreiging, een aanval op een bondgenoot.

signals = Signalen aan anderen: wat regeringen elders opmaken uit wie er wint.

talks = Onderhandelingen: wanneer de tegenstander inziet dat de tijd niet in zijn voordeel werkt, en waarmee hij dan genoegen neemt.

afterwards = Daarna: hoe snel de tegenstander zich herbewapent als die niet meer verschiet wat die maakt, en wat de afloop met het bondgenootschap doet.

civilians = Burgers: doden, verwoesting en vlucht; geen maand van dit antwoord telt ze.

people = De mensen die het gebruiken: hoeveel er zijn en hoe ze zijn opgeleid.

places = De plaats van fabrieken en voorraden: alleen het land is bekend.

parliaments = Parlementen en publieke opinie: geld komt wanneer het fonds dat zegt.

secrets = Geheime cijfers: alle getallen komen uit openbare bronnen of zijn gemarkeerd als aanname.
