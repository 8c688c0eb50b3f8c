## OpenId

SIGN_WAS_NOT_BEGUN_BROWSER = Deze aanmelding is niet in deze browser begonnen, of te oud. Begin opnieuw.
IDENTITY_PROVIDER_DID_NOT_CONFIRM = De identiteitsaanbieder bevestigde deze aanmelding niet.
IDENTITY_PROVIDER_CANNOT_BE_REACHED = De identiteitsaanbieder is nu niet bereikbaar.

## Door

NOBODY_NEEDS_SIGN_HERE = Hier hoeft niemand zich aan te melden.
NOT_SIGNED = Niet aangemeld
NAME_OR_PASSWORD_NOT_RIGHT = De naam of het wachtwoord klopt niet.
TOO_MANY_ATTEMPTS_WAIT_MINUTE = Te veel pogingen. Wacht een minuut.
THERE_NO_ACCOUNT_FOR_YOU = U hebt hier geen account. Vraag een beheerder.
NAME_HAS_UP_60_SMALL = Een naam heeft hoogstens 60 kleine letters, cijfers en . _ @ + -, en begint met een letter of cijfer.
INVITATION_WAS_USED_OR_TOO = Deze uitnodiging is gebruikt of te oud. Vraag een nieuwe.
INVITATION_WAS_USED_JUST_NOW = Deze uitnodiging is zojuist gebruikt.
THERE_NO_SUCH_ACCOUNT = Dat account is er niet.
LAST_ADMINISTRATOR_MAKE_ANOTHER_ONE = Dit is de laatste beheerder. Maak eerst een andere.
ACCOUNT_WAS_CLOSED_ADMINISTRATOR_OPENS = Dit account is gesloten. Een beheerder opent het eerst weer, en nodigt dan uit.

noName = '{ $name }' is geen naam.

## Passwords

PASSWORD_TOO_EASY_GUESS = Dit wachtwoord is te makkelijk te raden.

passwordHasCharactersSentence = Een wachtwoord heeft { $shortest } tot { $longest } tekens; een zin is makkelijk te onthouden.
