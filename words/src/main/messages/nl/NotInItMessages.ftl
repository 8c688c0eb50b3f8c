title = Wat er niet in zit

line = Niet meegenomen: militairen, tactiek, doelen, wapenontwerp, het antwoord van de tegenstander.
