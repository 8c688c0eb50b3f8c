## Where

line = regel
entry = naam
column = kolom

## Shown

didYouMean = Bedoelt u '{ $name }'?
or = { $names } of { $last }

## Files and tables

FILES = bestanden
QUOTE_NEVER_CLOSED = een aanhalingsteken (") gaat niet dicht
TEXT_AFTER_QUOTE = na een sluitend aanhalingsteken (") volgt tekst
ROW_NOT_WELL_FORMED = een rij is niet goed gevormd

## Entries of YAML

ENTRIES = een rij namen met waarden (naam: waarde)
LIST = een lijst zoals [a, b]
LIST_OF_PARTS = een lijst, waarvan elk deel begint met '- id: …'
ONE_DOCUMENT = het einde van het bestand (één document)
