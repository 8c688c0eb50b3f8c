## The folder and its files

noFolder = { $isThere ->
    [true] Dit is geen map.
   *[false] Die map is er niet.
    } Een casus is een map met daarin case.yaml, tables/ en scenarios/.

# $about (String) is English.
missingFile = Het bestand ontbreekt in { IN($folder) }, en kan niet worden gemist.

notAFile = Dit is geen gewoon bestand, maar een map, een apparaat of een verwijzing die nergens heen leidt. Zet er een bestand neer.

unreadable = Het bestand is niet te lezen ({ $reason }). Kijk of het er staat en of u het mag lezen.

tooLarge = Het bestand is groter dan { $limit } bytes, de grens. Splits het, of ga na hoe het is gemaakt.

lineTooLong = De regel is langer dan { $limit } bytes, de grens. Ga na of het bestand regeleinden heeft.

tooMany = Er zijn meer dan { $limit } { IN($what) }, de grens. De rest is niet gelezen.

notUtf8 = Deze bytes zijn geen UTF-8. Bewaar het bestand als UTF-8 ('CSV UTF-8' in een rekenblad).

controlCharacter = Het teken { CODEPOINT($character) } hoort niet in een tekst. Haal het weg; zijn het er veel, dan is dit geen tekstbestand.

unknownFile = Dit is geen { IN($what) }; niemand zou het lezen. Geef het een andere naam of haal het weg.{ MEANT($nearest) }

## The shape of a table

brokenTable = Hier breekt de tabel af: { IN($reason) }. De rest van het bestand is niet gelezen.

noHeader = Het bestand is leeg. Op de eerste regel horen de kolommen: { $columns }.

noRows = De tabel heeft geen rijen; een casus heeft er ten minste één nodig.

wrongSeparator = Tussen de kolommen staan { IN($separator) }. Bewaar de tabel met komma's tussen de kolommen en punten in getallen.

unknownColumn = De tabel { $table } heeft die kolom niet. Haal hem weg.{ MEANT($nearest) }

# $about (String) is English.
missingColumn = De kolom ontbreekt. Wat erin hoort, staat in docs/reference/tables.md.

duplicateColumn = Deze kolom staat twee keer in de eerste regel. Houd er één.

wrongNumberOfCells = De rij heeft { $found } cellen, de eerste regel { $expected }. Om een tekst met een komma horen aanhalingstekens.

## A value by itself

# $about (String) is English.
emptyCell = Hier staat niets. Deze cel moet gevuld zijn; wat erin hoort, staat in docs/reference/.

valueNeeded = Hier staat niets. Nodig is: { IN($expected) }.

wrongForm = '{ PLAIN($value) }' kan hier niet staan. Nodig is: { IN($expected) }.

notANumber = '{ PLAIN($value) }' is geen getal. { IN($hint) }

outOfRange = '{ PLAIN($value) }' valt buiten de grenzen. Verwacht: { IN($range) }.

looksLikeThousands = '{ PLAIN($value) }' is gelezen als { $readAs }. Zijn duizendtallen bedoeld, schrijf dan { $instead }.

notOneOf = '{ PLAIN($value) }' is hier niet bekend. Verwacht: { EITHER($choices) }.{ MEANT($nearest) }

rangeOutOfOrder = Het bereik klopt niet: laag { PLAIN($low) }, waarde { PLAIN($value) }, hoog { PLAIN($high) }. Laag mag niet boven de waarde liggen, de waarde niet boven hoog.

rangeWithoutValue = Dit hoort bij kolom '{ $column }', en die is leeg. Vul die in, of maak dit leeg.

## YAML

brokenYaml = Het bestand is geen geldige YAML. De lezer meldt (in het Engels): { ALL($reason) }.

alias = Ankers (&), verwijzingen (*) en labels (!) worden niet gelezen. Schrijf de waarde voluit; om een tekst die met zo'n teken begint horen aanhalingstekens.

tooDeep = Er staat meer dan { $limit } lagen in elkaar, de grens.

unknownEntry = Die naam kent dit bestand niet. Haal hem weg.{ MEANT($nearest) }

# $about (String) is English.
missingEntry = Dit ontbreekt. Wat het inhoudt, staat in docs/reference/case-format.md.

duplicateEntry = Dit staat al op regel { $first }. Houd één van de twee.

listedTwice = '{ PLAIN($value) }' staat twee keer in de lijst. Houd er één.

wrongShape = Hier hoort { IN($expected) }.

## What lies beside the tables

wrongLedger = { SENTENCE(IN($what)) }

unusable = { IN($what) }

moreLikeThis = Nog { $count } problemen van de soort { $kind } staan niet in de lijst.
