## Files

cannotReadSettings = De instellingen '{ $file }' zijn niet te lezen: { IN($why) }.

cannotWriteHere = Schrijven naar '{ $folder }' lukt niet: { IN($why) }. Noem een andere map met --out.

noStudioFolder = De map '{ $folder }' van de studio kan niet worden gemaakt: { IN($why) }. Noem er een waarin u mag schrijven: --data MAP.

holdsSomethingElse = In '{ $folder }' staat iets anders dan een eerdere site. Noem een andere map, of maak hem leeg.

isAFile = '{ $folder }' is een bestand; --out is een map.

noEncoding = De codering '{ $encoding }' bestaat niet. Probeer UTF-8, ISO-8859-1 of UTF-16.

## Options

oneOf = een van { $words }

A_FILE = de naam van een bestand of een map, zoals out/answer

A_FILE_IN_A_LOCALE = de naam van een bestand of een map; letters buiten ASCII vragen een locale zoals LC_ALL=C.UTF-8

A_DAY = een dag zoals 2024-03-31

A_CURRENCY = een munt in drie letters, zoals EUR of UAH

NO_VALUE = zonder waarde: geef de optie of laat haar weg

missing = Er ontbreekt: { $names }.

twice = { $option } staat er twee keer; geef de optie één keer.

tooMuch = '{ $argument }' is er een te veel.

noPages = --pages is 1, 4 of all; gekregen: '{ $got }'.

noMonth = MONTH is een maand zoals 2024-12; gekregen: '{ $got }'.

noAddress = --address is een adres zoals https://studio.example.org; gekregen: '{ $got }'.

noStudio = --studio is het adres van een studio of een gepubliceerde site, zoals https://example.org/holdfast/; gekregen: '{ $got }'.

noProxy = --trusted-proxy is een adres zoals 127.0.0.1 of een bereik zoals 10.0.0.0/8; gekregen: '{ $got }'.

FORWARDED_ALONE = --forwarded vraagt om --trusted-proxy ADRES.

OPENID_ALONE = --openid vraagt om --openid-client ID, en om het geheim in HOLDFAST_OPENID_SECRET.

TWO_STORES = --ledger en --store noemen twee plaatsen; geef er één.

TWO_LOGS = --file en --ledger of --store noemen twee plaatsen; geef er één.

CASE_WITH_FUND = --case en --fund horen bij elkaar; geef beide of geen van beide.

WITH_NEEDS_CASE = --with legt rijen over de casus van --case; geef die ook.

WITH_TEAM = --with legt besloten rijen over de casus, en --team laat anderen toe. Een studio voor anderen toont wat in de map van een casus zelf staat.

WITH_ONE_CASE = --with legt besloten rijen over één casus. Noem die: studio CASUS --with MAP.

ELICIT_OUT_OR_IN = Zeg óf --out BESTAND, om een vragenlijst te schrijven, óf --in BESTAND..., om ingevulde te lezen.

NAME_A_CASE = Noem een casus: 'holdfast studio CASUS'.

## Names

unknownOption = Onbekende optie '{ $option }'; opties staan achter de opdracht.

showsHow = '{ $command } --help' laat zien hoe het moet.

MEMORY_FULL = Het geheugen van Java is vol. Geef het meer, bijvoorbeeld HOLDFAST_JAVA_OPTIONS=-Xmx8g, of vraag minder --threads.

noFigure = De casus heeft geen cijfer '{ $figure }'. Schrijf 'tabel: rij: kolom', zoals 'stocks: europe, shell-155: quantity'.

sameIds = Twee van de casussen noemen zich '{ $id }'; op een site heeft elke een eigen naam nodig (case.yaml, 'id').

accountThere = Er is al een account '{ $name }'.

A_STUDIO = Een studio

THIS_CASE = Deze casus

THE_LOG = Het logboek

ROLE = rol

PARTY = partij

FUND = fonds

KIND = soort

TEMPLATE = sjabloon

INDICATOR = indicator

OPTION = optie

COMMAND = opdracht

## The audit log

NO_ENTRY_AND_NO_HEAD = Geef het nummer van een regel, of --since met een eerdere kop.

noEntry = Het logboek heeft regel 1 tot en met { $size }; gekregen: { $got }.

logTooShort = De kop van --since telt { $counted } regels, het logboek heeft er maar { $size }: het is afgekapt, of het is een ander logboek.

PROOF_WITHOUT_HEAD = --proof vraagt om --head: een bewijs zegt alleen iets over een kop die u bewaard hebt.

noHead = { $file }, regel { $line }: dit is geen kop van een logboek: { $why } 'holdfast audit head' geeft er een.

headUnread = --head: { IN($why) }. 'holdfast audit head' geeft er een.

noHeadIn = { $file } bevat geen kop van een logboek. 'holdfast audit head' geeft er een.

## The studio

PAGES_NOT_BUILT = De pagina's van de studio zijn niet gebouwd. './holdfast' in de map van Holdfast zelf bouwt ze; daarvoor is Node.js 20 of nieuwer nodig, met npm.

portTaken = Iets anders luistert op { $place }, misschien een andere studio. Stop die, of noem een andere poort: --port { $next }.

othersWithoutAccounts = Op { $address } kunnen anderen erbij, en zonder accounts kan ieder van hen alles. Voeg --team toe.

## Pages of Markdown

noPart = In '{ $file }' staan de regels '{ $begin }' en '{ $end }' niet; voeg ze toe.

cannotChange = '{ $file }' is niet te veranderen: { IN($why) }.
