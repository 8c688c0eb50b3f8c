GROUND = Rust op
NUMBERS = Onzekere getallen
OF_SPREAD = Van de spreiding
MOVES = Beweegt met
REPLACED_BY = Wat haar kan vervangen
HEADING = Waarop het antwoord rust
GOOD = een bron van graad A of B
PRESS = de pers (graad C)
WEAK = een zwakke pagina of het geheugen (graad D)
CLASS = een aanname met een referentieklasse
RULE = een aanname met alleen haar regel

title = { SHARE($share) } van de spreiding rust op aannames zonder referentieklasse

counted = { $count ->
    [0] Geen getal van deze casus heeft een marge.
   *[other] Naar aantal zijn { $assumed } van de { $all } onzekere getallen aannames.
    }

count = Naar aantal zijn { $assumed } van de { $all } onzekere getallen aannames; naar gewicht komt { SHARE($rule) } van de spreiding in het tekort onder het minimum uit aannames met alleen een regel en { SHARE($classed) } uit die met een referentieklasse.

weighed = Een factor weegt naar zijn totale index, opgeteld tot één over alle factoren; binnen een factor is het gewicht over de getallen verdeeld naar de breedte van hun marge.

leading = { $count ->
    [1] De aanname die het meest uitmaakt, en wat haar kan vervangen
   *[other] De { WORD($count) } aannames die het meest uitmaken, en wat ze kan vervangen
    }
