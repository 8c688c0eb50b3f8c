## Serving

YOUR_ROLE_DOES_NOT_ALLOW = Uw rol staat dit niet toe. Een beheerder kan die wijzigen.
NOT_JSON = Geen JSON
SEND_JSON_SAY_SO_CONTENT = Stuur JSON, en zeg dat erbij: Content-Type: application/json.
NOTHING_WAS_TAKEN_MEND_WHAT = Er is niets overgenomen. Verbeter wat er genoemd staat en stuur het opnieuw.
NOT_WAY = Niet op die manier
ADDRESS_THERE_BUT_NOT_FOR = Dit adres bestaat, maar niet voor deze methode.
THERE_NOTHING_HERE = Er is hier niets te vinden.
OUR_MISTAKE = Onze fout
SERVER_MADE_MISTAKE_NOTHING_YOURS = De server maakte een fout; er is niets van u verloren. In zijn logboek staat wat er gebeurde.

jsonCannotBeRead = De JSON kan niet worden gelezen{ $place }: { $shown }

## Refusal

CANNOT_BE_DONE_AS_ASKED = Dit kan zo niet
NOT_FOUND = Niet gevonden
SIGN_FIRST = Meld u eerst aan.
NOT_ALLOWED = Niet toegestaan
TOO_MUCH_AT_ONCE = Te veel ineens
TOO_LARGE = Te groot

atMostBytesCan = Hier kunnen ten hoogste { $bytes } bytes heen.

## Guard

NOT_SERVER = Niet deze server
DOES_NOT_ANSWER_NAME_OWN = Hij luistert niet naar deze naam. Zijn eigen naam staat achter --address.
CALL_LACKS_TOKEN_API_ME = De aanroep mist het kenmerk van api/me in X-CSRF, of komt van een andere site.

## WebFiles

PAGES_NOT_BUILT = De pagina's zijn nog niet gebouwd. Daarvoor zijn Node.js 20 of nieuwer en npm nodig; daarna doet <code>./holdfast studio</code> de rest.
