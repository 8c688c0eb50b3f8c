## Serving

YOUR_ROLE_DOES_NOT_ALLOW = Your role does not allow this. An administrator can change it.
NOT_JSON = Not JSON
SEND_JSON_SAY_SO_CONTENT = Send JSON, and say so: Content-Type: application/json.
NOTHING_WAS_TAKEN_MEND_WHAT = Nothing was taken in. Mend what is listed and send it again.
NOT_WAY = Not that way
ADDRESS_THERE_BUT_NOT_FOR = This address is there, but not for this method.
THERE_NOTHING_HERE = There is nothing here.
OUR_MISTAKE = Our mistake
SERVER_MADE_MISTAKE_NOTHING_YOURS = The server made a mistake; nothing of yours was lost. Its log says what happened.

jsonCannotBeRead = The JSON cannot be read{ $place }: { $shown }

## Refusal

CANNOT_BE_DONE_AS_ASKED = This cannot be done as asked
NOT_FOUND = Not found
SIGN_FIRST = Sign in first.
NOT_ALLOWED = Not allowed
TOO_MUCH_AT_ONCE = Too much at once
TOO_LARGE = Too large

# $bytes (long)
atMostBytesCan = At most { $bytes } bytes can be sent here.

## Guard

NOT_SERVER = Not this server
DOES_NOT_ANSWER_NAME_OWN = It does not answer to this name. Its own is given with --address.
CALL_LACKS_TOKEN_API_ME = The call lacks the token of api/me in its header X-CSRF, or comes from another site.

## WebFiles

PAGES_NOT_BUILT = The pages are not built. They need Node.js 20 or newer and npm; then <code>./holdfast studio</code> does the rest.
