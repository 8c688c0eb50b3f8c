## Store

noStore = Er is geen opslag in { $folder }: er is geen { $file }. 'holdfast ledger import FILE --ledger { $folder }' maakt er een.
none = { $store } heeft nog geen opslag van Holdfast. 'holdfast store migrate --store { $store }' brengt dat in orde.
older = { $store } heeft het schema van een oudere Holdfast. 'holdfast store migrate --store { $store }' brengt dat in orde.
newer = { $store } is geschreven door een nieuwere Holdfast (stap { $step } van het schema; deze kent er { $known }). Gebruik die, of een nieuwere.
neverOver = { $file } is er al, en een kopie wordt nooit over een andere heen geschreven.
notEmpty = { $store } is niet leeg. Een kopie wordt alleen in een lege opslag teruggezet: noem een andere plek, of zet deze eerst opzij.

## A file

busy = Een ander programma schrijft al lang in { $file }. Er is niets veranderd; probeer het opnieuw als dat klaar is.
damaged = { $file } is geen database, of is beschadigd. Zet hem terug van een kopie: 'holdfast store restore'.
full = De schijf is vol. Er is niets veranderd in { $file }.
unwritable = { $file } is niet te openen om te schrijven, en dat is ook voor lezen nodig. Kopieer de map naar een plek waar u mag schrijven.

## A server

noAddress = '{ $address }' is geen adres van een database. Schrijf het als postgresql://USER@HOST:5432/DATABASE.
unreachable = { $store } is niet te bereiken: { $why } Draait de server, en klopt het adres?
refused = { $store } weigert de gebruiker of het wachtwoord. Het wachtwoord kan in PGPASSWORD of in ~/.pgpass staan.
missing = { $store } bestaat niet. De beheerder maakt hem: CREATE DATABASE.
forbidden = { $store }: deze gebruiker mag dat niet ({ $why }).
