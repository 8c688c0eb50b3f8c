## Where it stands

# $file (String), $line (int), $column (int), $what (org.holdfast.model.Text)
atColumn = { $file }, regel { $line }, kolom { $column }: { IN($what) }

# $file (String), $line (int), $what (org.holdfast.model.Text)
atLine = { $file }, regel { $line }: { IN($what) }

# $file (String), $what (org.holdfast.model.Text)
inFile = { $file }: { IN($what) }

## The files

# $what is core, time, stoch, problem, lattice or StochOptFormat
noFile = Er is geen { $what }-bestand ({ $endings }). Een probleem is een core-, een time- en een stoch-bestand (SMPS), één bestand .sof.json (StochOptFormat), of een problem.json en een lattice.json (MSPFormat).

severalFiles = Er is meer dan één { $what }-bestand ({ $endings }). In een map staat één probleem. Noem de bedoelde: zijn stoch-bestand in plaats van de map.

unreadable = Het bestand is niet te lezen ({ $reason }). Ga na of u het mag lezen.

# $limit (long) bytes
tooLarge = Het bestand is groter dan de grens van { $limit } bytes.

## Lines

notANumber = '{ $word }' is geen getal. Schrijf het als 12, -0.5 of 1.2E3.

infinite = '{ $word }' staat voor oneindig, zoals elk getal vanaf 1E20, en kan hier niet staan. Schrijf het getal dat bedoeld is; een grens die er niet is, laat je weg.

# $form (org.holdfast.model.Text)
expected = Verwacht: { IN($form) }.

FORM_ROW = soort en naam van een rij

FORM_COLUMN = kolom, rij, coëfficiënt, en eventueel een tweede rij en coëfficiënt

FORM_SIDE = naam van de verzameling, rij, getal

FORM_BOUND = soort grens, naam van de verzameling, kolom, waarde

FORM_PERIOD = eerste kolom, eerste rij, naam van de periode

FORM_ROW_PERIOD = rij en periode

FORM_COLUMN_PERIOD = kolom en periode

FORM_ELEMENT = kolom, rij, waarde, eventueel een periode, kans

FORM_BLOCK = BL, naam van het blok, periode, kans

FORM_SCENARIO = SC, naam, ouder of ROOT, kans, periode

FORM_ENTRY = kolom, rij, waarde

noSection = Een sectie '{ $section }' bestaat hier niet. Er zijn { $sections }.

NO_END = Het bestand eindigt zonder ENDATA: misschien is het afgekapt. Haal het opnieuw op, of sluit het af met een regel ENDATA.

headerWithMore = Een regel die vooraan begint, opent een sectie, en achter { $section } hoort niets te staan. Begin een regel met getallen met een spatie.

## The core file

NO_OBJECTIVE = Er is geen rij van soort N, het doel. Voeg er een toe onder ROWS.

NO_COLUMNS = Er zijn geen kolommen. Voeg een sectie COLUMNS toe.

secondSet = Een tweede verzameling '{ $name }' naast '{ $first }' kan niet worden gelezen: welke van de twee geldt, zegt het bestand niet. Houd er een.

noSense = '{ $word }' is geen richting van het doel. Schrijf MIN of MAX.

noKindOfRow = '{ $kind }' is geen soort rij; er zijn N, L, G en E.

rowTwice = Rij '{ $row }' staat er twee keer. Verwijder of hernoem er een.

twoCoefficients = Kolom '{ $column }' heeft twee coëfficiënten in rij '{ $row }'. Houd er één.

# $section is RHS or RANGES
twoSides = Rij '{ $row }' heeft twee getallen in { $section }. Houd er één.

twoBounds = Kolom '{ $column }' heeft twee grenzen van soort { $kind }. Houd er één.

BOUND_WITHOUT_VALUE = De grens heeft geen waarde. Schrijf die achter de kolom.

noKindOfBound = '{ $kind }' is geen soort grens die gelezen kan worden; er zijn { $kinds }.

noRow = Het core-bestand heeft geen rij '{ $row }'.{ MEANT($nearest) }

noColumn = Het core-bestand heeft geen kolom '{ $column }'.{ MEANT($nearest) }

## The time file

NO_PERIODS = Er zijn geen perioden. Voeg een sectie PERIODS toe.

rowWithoutPeriod = De rij '{ $name }' heeft geen periode. Noem haar onder ROWS.

columnWithoutPeriod = De kolom '{ $name }' heeft geen periode. Noem haar onder COLUMNS.

# $period (int)
rowsOutOfOrder = De eerste rij van periode { $period } komt vóór die van de vorige. Noem rijen en kolommen in de secties ROWS en COLUMNS na PERIODS EXPLICIT.

# $period (int)
columnsOutOfOrder = De eerste kolom van periode { $period } komt vóór die van de vorige. Noem rijen en kolommen in de secties ROWS en COLUMNS na PERIODS EXPLICIT.

periodTwice = Periode '{ $name }' staat er twee keer. Geef er een een andere naam.

noPeriod = Het time-bestand heeft geen periode '{ $name }'; er zijn { $periods }.

laterColumn = Rij '{ $row }' van periode { $period } heeft kolom '{ $column }' van een latere periode, { $later }. Verplaats de rij naar { $later }.

## The stoch file

NOTHING_UNCERTAIN = Niets erin is onzeker. Voeg een sectie INDEP, BLOCKS of SCENARIOS met inhoud toe.

SCENARIOS_BESIDE = SCENARIOS naast INDEP of BLOCKS kan niet worden gelezen. Schrijf alles als SCENARIOS.

SECTION_FIRST = Eerst wordt een sectie INDEP, BLOCKS of SCENARIOS verwacht.

noStochSection = Een sectie { $section } kan niet worden gelezen; er zijn INDEP, BLOCKS en SCENARIOS.

notDiscrete = '{ $word }' kan niet worden gelezen: alleen DISCRETE uitkomsten, die de waarden van het core-bestand vervangen (REPLACE), verhogen (ADD) of vermenigvuldigen (MULTIPLY). Trek eerst uitkomsten uit de verdeling.

blockElsewhere = Hierboven wordt blok '{ $name }' bekend in { $period }. Geef dit blok een eigen naam, of dezelfde periode.

BLOCK_FIRST = Eerst wordt een regel BL verwacht, met blok, periode en kans.

SCENARIO_FIRST = Eerst wordt een regel SC verwacht, met scenario, ouder, kans en periode.

noScenario = Er staat geen scenario '{ $name }' boven. Schrijf de ouder vóór de kinderen, of ROOT.

ONE_AT_FIRST = De eerste periode is zeker: er kan maar één scenario in beginnen.

scenarioTwice = Scenario '{ $name }' staat er twee keer. Verwijder of hernoem er een.

beforeBranch = Scenario '{ $scenario }' begint in { $begins }, en dit getal staat in { $stands }. Geef het aan het scenario waarvan het aftakt.

noAncestor = Scenario '{ $scenario }' begint in { $period } vanaf de wortel, en nergens staat wat eraan voorafgaat. Laat het van een ander scenario aftakken.

FIRST_IS_CERTAIN = De eerste periode is zeker; dit getal staat erin.

knownEarlier = Van een getal in periode { $stands } staat er dat het al in { $said } bekend is. Het is gelezen als bekend in { $stands }: de methoden hier kennen een getal pas in de periode waarin het staat.
otherPeriod = Dit getal staat in periode { $stands }, en zou in { $said } bekend worden. Noem { $stands }.

twoNumbers = '{ $what }' heeft twee getallen in één uitkomst. Houd er één.

twoElements = '{ $what }' valt zowel uit met { $first } als met { $second }. Geef het aan een van beide.

noBoundToMove = Kolom '{ $column }' heeft in de kern geen grens { $kind } waar iets bij kan of die vermenigvuldigd kan worden. Geef die daar, of schrijf REPLACE.

belowZero = Deze grens ligt onder 0, en kolom '{ $column }' is in de kern minstens 0. Geef daar een ondergrens.

rowLeftOut = Rij '{ $row }' telt niet mee: zij is van soort N. Noem het doel of een andere rij.

blockProbability = Een kans van de uitkomsten van { $name } is { $p }. Een kans ligt tussen 0 en 1.

scenarioProbability = Een kans van de scenario’s is { $p }. Een kans ligt tussen 0 en 1.

blockSum = De kansen van de uitkomsten van { $name } zijn samen { $sum }, en moeten samen 1 zijn.

scenarioSum = De kansen van de scenario’s zijn samen { $sum }, en moeten samen 1 zijn.

blockDivided = De kansen van de uitkomsten van { $name } zijn samen { $sum }; elk is daardoor gedeeld.

scenarioDivided = De kansen van de scenario’s zijn samen { $sum }; elk is daardoor gedeeld.

rangeUncertain = “{ $name }” is in de kern de verzameling van ranges, en een range kan niet onzeker zijn. Schrijf de rij als twee rijen, elk met een eigen rechterlid.

takenAsSides = “{ $name }” in het stoch-bestand is geen kolom van de kern; zijn regels zijn daarom als rechterleden gelezen.

blockLeavesOut = Uitkomsten van { $name } laten getallen weg die de eerste heeft; die zijn van de eerste overgenomen.

scenarioLeavesOut = Scenario { $name } laat getallen weg die { $parent } heeft; die zijn uit de kern genomen, niet van { $parent }.

# $count (int) how many such columns there are
wholeWithoutBounds = { $count ->
    [one] Kolom { $column } met gehele getallen heeft geen grenzen; aangenomen is dat zij tussen 0 en 1 ligt.
   *[other] Kolom { $column } en andere kolommen met gehele getallen, samen { $count }, hebben geen grenzen; aangenomen is dat zij tussen 0 en 1 liggen.
    }

noLower = Kolom { $column } heeft een bovengrens onder 0 en geen ondergrens; aangenomen is dat die er niet is.

tooManyOutcomes = Periode { $period } heeft meer dan { $most } uitkomsten, omdat elk onderdeel op zichzelf uitvalt. Los steekproeven daaruit op: --sample 100 trekt er honderd.

## Files of JSON

brokenJson = Dit is geen JSON: { $reason }

AN_OBJECT = een object, tussen accolades

AN_ARRAY = een lijst, tussen vierkante haken

A_STRING = een tekst, tussen aanhalingstekens

A_NUMBER = een getal

noEntry = In dit object ontbreekt '{ $name }'.

unknownEntry = Een gegeven '{ $name }' is hier niet bekend.{ MEANT($nearest) }

noName = '{ $name }' bestaat niet.{ MEANT($nearest) }

variableTwice = De variabele '{ $name }' staat er twee keer. Verwijder er een of geef haar een andere naam.

# $variable (String), $stage (int)
noVariable = In fase { $stage } is er geen variabele '{ $variable }'.

unreadType = { $type } is hier niet te lezen. Er zijn Variable, ScalarAffineFunction, ScalarQuadraticFunction, VectorOfVariables en VectorAffineFunction, in LessThan, GreaterThan, EqualTo, Interval, Nonnegatives, Nonpositives, Zeros, en voor variabelen Integer en ZeroOne.

notLinear = Het product van '{ $one }' en '{ $other }' is niet lineair: geen van beide is een toevalsvariabele van dit deelprobleem.

# $components (int)
noComponent = Zo'n component is er niet; het zijn er { $components }.

noVersion = Versie { $version } is hier niet te lezen; wel 1.0 en de versies daarvoor.

noProbability = Een kans is { $p }. Een kans ligt tussen 0 en 1.

moreThanOne = De kansen op wat volgt zijn samen { $sum }, meer dan 1.

arrowsSum = De kansen op wat volgt zijn samen { $sum }, en moeten samen 1 zijn.

NO_FIRST_NODE = Nergens staat met welke knoop het begint. Noem die als opvolger van de wortel, of geef haar fase 0.

circle = De knoop '{ $name }' volgt op zichzelf: een graaf zonder einde is hier niet op te lossen.

neverReached = De knoop '{ $name }' wordt vanaf de wortel nooit bereikt.

beginsAt = Een scenario begint met de eerste knoop, '{ $name }', en komt daar maar één keer.

TWO_SENSES = Het ene deelprobleem wordt geminimaliseerd, het andere gemaximaliseerd. Geef alle dezelfde richting.

noState = '{ $name }' is een toevalsvariabele, of komt ook als andere toestand binnen. Een toestand heeft een eigen variabele nodig.

NO_STAGE = Een fase is een geheel getal, van 0 tot en met de laatste van het probleem.

NOT_THE_NEXT_STAGE = Wat volgt, staat in de volgende fase.

FIRST_IS_DRAWN = Ook de eerste fase wordt geloot: er gaat geen beslissing aan vooraf, dus wordt er geen genoemd.

## Solving

WHOLE_NUMBERS_LATER = Een latere fase vraagt gehele getallen: vlakken van onderaf vinden het optimum dan niet. Gebruik de methode extensive.

tooManyToFollow = { $scenarios } scenario’s zijn te veel om elk te volgen. Probeer de methode sddp.

tooManyForOne = Eén programma voor { $scenarios } scenario’s zou { $nodes } knopen hebben, meer dan { $most }. Probeer --sample 200 als elk element los van de andere uitvalt, of de methode sddp.

NO_POINT_IN_TIME = De tijd was om voordat een weg een punt had. Geef meer met --time-limit.

TOO_DEEP = Een latere fase heeft zelf geen grens, en wat ze opbrengt is in de orde van 10¹² of meer: te veel om fase voor fase te zoeken. Geef de kosten in een grotere eenheid, of gebruik --method extensive.

NOTHING_IN_TIME = De tijd was om voordat elk scenario één keer was gevolgd: geen beleid en geen grens is bekend. Geef meer met --time-limit.

boundInTime = De tijd was om voordat elk scenario één keer was gevolgd. Er is geen beleid bekend, alleen dat er geen is dat { $maximise ->
    [true] meer opbrengt
   *[false] minder kost
} dan { $bound }. Geef meer met --time-limit.

NOT_SAMPLED = steekproeven kunnen worden getrokken uit SMPS waarvan elk onderdeel op zichzelf uitvalt (INDEP, BLOCKS). Hier staat elk scenario genoemd: los het op zonder --sample.

FRESH_WITHOUT_POINT = Het beleid van een steekproef heeft geen punt in een scenario dat er niet in zat. Trek er meer met --sample.

NO_FIRST_STAGE = Geen besluit van de eerste fase laat elke uitkomst een punt.
