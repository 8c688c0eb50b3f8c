## Studio

YOUR_ROLE_DOES_NOT_ALLOW = Uw rol staat dit niet toe.
## Api

SERVER_KNOWS_NO_IDENTITY_PROVIDER = Deze server kent geen identiteitsaanbieder.
AT_MOST_60_RUNS_MINUTE = Er kunnen hoogstens 60 berekeningen per minuut worden gevraagd.
THERE_NO_SUCH_CASE_HERE = Die casus is er hier niet.
RUN_HAS_NO_SUCH_FILE = De berekening heeft dat bestand niet.
THERE_NO_SUCH_LIST = Die lijst is er niet.
CASE_WAS_NAMED_WHEN_STUDIO = Deze casus is bij de start van de studio genoemd en wordt hier niet verwijderd.
RUNS_CASE_UNDER_WAY_STOP = Er lopen berekeningen van deze casus. Stop die eerst.
AT_MOST_20_FILES_MINUTE = Er kunnen hoogstens 20 bestanden per minuut worden ingebracht.
ROLE_READER_ANALYST_APPROVER_OR = Een rol is reader, analyst, approver of administrator.

noteHasAtMost = Een toelichting heeft hoogstens { $longest } tekens.

## Welcome

FORM_FROM_ELSEWHERE = Het formulier kwam van een andere site.
PASSWORDS_DIFFER = De wachtwoorden verschillen.
PASSWORD = Wachtwoord
ONCE_MORE = Nog eens
SIGN_IN = Aanmelden
INVITATION_GONE = Deze uitnodiging is gebruikt of te oud. Vraag een nieuwe.

welcome = Welkom, { $name } ({ $role }). Kies een wachtwoord van ten minste 12 tekens.
