## Files

CASES_FOLDER = de map van de casus
TABLE_OF_CASE = tabel van een casus
TABLE_OF_OVERLAY = tabel die over een casus kan liggen
FILE_OF_LEDGER = bestand van het grootboek van een casus
SCENARIO = scenario (een naam van kleine letters, cijfers en koppeltekens, dan .yaml)
files = { EITHER($files) }
ROWS = rijen
COLUMNS = kolommen
LINES = regels
STATEMENTS = beweringen
SEMICOLON = puntkomma's
TABS = tabs
WHOLE_ROW = De hele rij

## What a cell may hold

ID = een naam van kleine letters, cijfers en enkele koppeltekens, hoogstens 60 tekens
WORDS = een tekst
CODE = drie hoofdletters, zoals EUR
CURRENCY = een munt met haar code uit ISO 4217, zoals EUR, UAH of USD
nameIn = een naam in { EITHER($files) }
nameOf = een naam in { EITHER($files) }: { IN($kind) }
names = namen in { $file }, met spaties ertussen
YES_OR_NO = yes of no
MONTH = een maand zoals 2024-03
DAY = een datum zoals 2024-02-29
DAY_OR_MONTH = een datum zoals 2024-02-29 of een maand zoals 2024-02
SHARE_SCORED = een aandeel van 0 tot 1; schrijf 0.9 voor 90 %
NOT_NEGATIVE = 0 of meer
BY_MONTH = per maand
BY_QUARTER = per kwartaal
BY_YEAR = per jaar
SINCE_START = sinds het begin
SCORED_DATE = een dag, een maand, een kwartaal of een jaar, zoals 2024-02-29, 2024-02, 2024-Q1 of 2024
oneDayOrTheOther = duidelijk: schrijf { $one }, of { $other } als de maand voorop staat
ROUGH_DAY = een datum, een maand of een jaar, zoals 2024-02-29, 2024-02 of 2024
YEAR = een jaar zoals 2024
WEIGHTED = waarden met gewichten boven 0, zoals 10:1 84:3

## What a row must be to be named

ANY_ROW = een rij
OURS = een artikel van ons (side 'ours')
ADVERSARYS = een artikel van de tegenstander (side 'adversary')
BLOC = een blok (kind 'bloc')
MARKET = een blok, of een land zonder blok
columnIs = { $column } is '{ PLAIN($value) }'
columnIsEmpty = { $column } is leeg
SCORED_SERIES = hindcasts.csv, en zegt ook niet wat van het model zij is, zoals output:shell-155:eu:year doet (capacity, offered, output, received, bought, used, funds, adversary_supply, adversary_production, adversary_use, stopped)
countedWhole = de delen van { $measure }: die heeft het niet
countedBy = wat { $measure } hier telt ({ $names })
SHARE_OF_LAUNCHES = deel van de lanceringen
UNITS = stuks
SERIES_OF_ACTUALS = kolom series van actuals.csv of observations.csv
HOLDERS = de kolom 'holder' van needs.csv of stocks.csv

## Numbers

ANY_NUMBER = een getal binnen ±1e15
thousandsOrDecimals = { $thousands }, of { $decimals } als het decimalen zijn: niets in de kolom zegt welke van de twee
above = meer dan { NUMBER($low) } (hoogstens 1e15)
from = { NUMBER($low) } of meer (hoogstens 1e15)
aboveTo = meer dan { NUMBER($low) }, hoogstens { NUMBER($high) }
fromTo = { NUMBER($low) } tot en met { NUMBER($high) }
longest = Schrijf cijfers met een decimale punt, hoogstens { $characters } tekens.
NO_PERCENT = Schrijf een deel tussen 0 en 1, zonder procentteken.
pointOrThousands = Schrijf { $point } met een decimale punt, of { $thousands } als duizendtallen bedoeld zijn.
point = Schrijf { $number } met een decimale punt.
NO_MARKS = Schrijf duizendtallen zonder tekens ertussen.
FINITE = Alleen eindige getallen worden gelezen.
LEAVE_EMPTY = Laat de cel leeg waar een cijfer mag ontbreken.
DIGITS = Schrijf cijfers met een decimale punt, zoals 1250.5.
WHOLE_NUMBER = een geheel getal
multiple = een veelvoud van { $step }, zoals { $nearest }: contracten en onderhoud tellen per kwartaal

## What another cell asks for

ANOTHER_FACTOR = een andere factor
CORRELATION = een getal tussen -1 en 1; factoren die altijd samen bewegen, zijn er één
USERS = een aantal gebruikers, dat een inspanning (effort) nodig heeft
HOLDER_OF_ITEM = een houder met een voorraad van het artikel, in stocks.csv
PLACE_OF_SUPPLY = het land of blok van een producent of aanbod van het artikel
FUND_OF_STOCK = leeg, want alleen wat uit voorraad wordt gegeven, wordt door een fonds aangevuld
REFERENCE = lanceringen per maand, want other_defence.csv heeft een rij van deze soort
PART_OF_ITEM = een getal boven 0 bij een van de soorten van dit artikel
NO_USERS = niets, want alleen counted_as effort heeft gebruikers
RATE_OF_STOCK = rate, want een voorraad wordt aangehouden en niet verbruikt
VALUES = de mogelijke waarden, met gewichten
NO_VALUES = niets, want alleen distribution discrete heeft waarden
DRAWN_LEVER = de instelling die wordt geloot
valueOfKind = een waarde, want kind is '{ $kind }'
FUND = een fonds
FUND_OR_BLOC = een fonds of een blok
ADVERSARY_ITEM = een artikel uit adversary_costs.csv
GROUP = een groep
MONTH_OR_COUNT = een maand zoals 2025-01, of een geheel aantal maanden vanaf de eerste
UNIT_MONTH = maand

## Entries of YAML

SINGLE_VALUE = één waarde
STATEMENT = een rij namen met waarden, waarvan de eerste 'id: …'

## What is laid over a case

notPublic = Niet openbaar: met besloten rijen van '{ $name }' ({ $replaced } in plaats van die van de casus, { $added } toegevoegd).
titleWith = { $title }, met besloten rijen
