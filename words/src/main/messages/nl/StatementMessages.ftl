CURRENT_SUPPLY = huidige aanvoer

tier = { $subject } komt uit op { $amount }{ $scenario }

coverage = { $subject } dekt in de gemiddelde maand { SHARE($mean) } van de volledige behoefte: { IN($item) }{ $scenario }

currentSupply = De huidige aanvoer

plan = Het plan

adHocPlanning = Ad hoc plannen

scenario = (scenario: { IN($title) }).
