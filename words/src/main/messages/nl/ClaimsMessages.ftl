HOLDS = Klopt
HOLDS_WITH_WIDER_RANGE = Klopt met een ruimere marge
CANNOT_BE_CHECKED = Niet na te gaan
DOES_NOT_HOLD = Klopt niet
CLAIMS_PAPER = Beweringen uit de publicatie
DEBATE_NOT_PAPER = Uit het debat, niet uit de publicatie
CLAIMS_DEBATE = Beweringen uit het debat

place = p. { $page }{ $hasFootnote ->
    [true] ; noot { $footnote }
   *[false] { "" }
    }{ $noCited ->
    [true] { "" }
   *[false] { " " }noemt{ " " }
    }

inOurWords = Wat { $named } zegt, in onze eigen woorden en in dezelfde volgorde; oordelen en voorstellen blijven buiten beschouwing. Pagina’s en noten zijn die van de publicatie.

allHold = { $start }, en alles klopt

noneHolds = { $start }; { $hold ->
    [0] geen enkele
   *[other] { $hold }
    } { $holdAtMost1 ->
    [true] klopt
   *[false] kloppen
    }{ $fail ->
    [0] { "" }
   *[other] , { $fail } niet
    }{ $open ->
    [0] { "" }
   *[other] , { $open } niet na te gaan
    }
