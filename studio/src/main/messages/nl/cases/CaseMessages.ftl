## LedgerUploads

GIVE_FILE_NAME_BEHIND_NAME = Geef de naam van het bestand achter ?name=, zoals toezeggingen.csv of tracker.xlsx.
FILE_CANNOT_BE_TAKEN = Het bestand kan niet worden overgenomen
YOU_BROUGHT_LIST_YOURSELF_SOMEONE = U hebt deze lijst zelf ingebracht; iemand anders aanvaardt haar.
LIST_TAKEN_BACK_BY_WHO = Een lijst wordt teruggenomen door wie haar inbracht of door een goedkeurder.
ONLY_WHO_BROUGHT_OR_ADMINISTRATOR = Alleen wie het inbracht of een beheerder kan het verwijderen.
THERE_NO_SUCH_LIST = Die lijst is er niet.

## Uploads

ARCHIVE = archief
TITLE = De casus heeft problemen
CASES_WERE_BROUGHT_FILL_ROOM = De ingebrachte casussen vullen de ruimte die ervoor is.
ARCHIVE_HAS_TWO_FILES_NAME = Het archief heeft twee bestanden met deze naam.
LOCKED_WITH_PASSWORD_SEND_WITHOUT = Er zit een wachtwoord op. Stuur het zonder.
NOT_WHOLE_ZIP_ARCHIVE_ENDS = Het is geen heel zip-archief: het houdt te vroeg op.
TWO_NAMES_CANNOT_BOTH_BE = Twee van de namen kunnen niet allebei een bestand zijn.
NO_ZIP_ARCHIVE_OR_HAS = Het is geen zip-archief, of er zit niets in. Maak een zip van de map van de casus.
NAME_LEADS_OUTSIDE_CASE_TOO = De naam leidt buiten de casus, is te lang of te diep, of heeft tekens die geen bestand van een casus heeft.
ARCHIVE_REFUSED = Het archief wordt geweigerd

hasMoreThanFiles = Er zitten meer dan { $most } bestanden in. Een casus heeft er enkele tientallen.

caseHoldsTextLeave = Een casus bestaat uit tekst: { $listed }. Laat dit bestand weg.

unpacksMoreThanBytes = Uitgepakt is het meer dan { $most } bytes.

notWholeZipArchive = Het is geen heel zip-archief ({ $why }).

hasCasesSendOne = Er zitten { $found } casussen in ({ $where }). Stuur er een tegelijk.

caseOwnFileMust = Het bestand van de casus zelf moet { $name } heten.
