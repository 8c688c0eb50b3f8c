name = Publieke opinie

finding = { $question } ({ IN($party) }): { SHARE($from) } in { SHORTMONTH($then) }, { SHARE($to) } in { SHORTMONTH($now) }

once = Wat het publiek zei, elke vraag eenmaal gesteld

measure = Aandeel dat het eens is, met de bandbreedte van de peiling

question = Vraag

askedIn = Gevraagd in

inFavour = Eens

range = Bandbreedte

asked = Ondervraagden

movesNothing = Peilingen worden getoond en veranderen niets aan het antwoord: geen bron geeft een regel waarmee opinie een fonds opent of sluit. Wijze van vragen en bewoording verschillen soms tussen peilingen van dezelfde vraag; een bandbreedte is de steekproefmarge, of die van de casus waar er geen is gepubliceerd.
