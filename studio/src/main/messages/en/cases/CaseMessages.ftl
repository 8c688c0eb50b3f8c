## LedgerUploads

GIVE_FILE_NAME_BEHIND_NAME = Give the file's name behind ?name=, such as promises.csv or tracker.xlsx.
FILE_CANNOT_BE_TAKEN = The file cannot be taken in
YOU_BROUGHT_LIST_YOURSELF_SOMEONE = You brought this list in yourself; someone else accepts it.
LIST_TAKEN_BACK_BY_WHO = A list is taken back by who brought it in, or by an approver.
ONLY_WHO_BROUGHT_OR_ADMINISTRATOR = Only who brought it in, or an administrator, can delete it.
THERE_NO_SUCH_LIST = There is no such list.

## Uploads

ARCHIVE = archive
TITLE = The case has problems
CASES_WERE_BROUGHT_FILL_ROOM = The cases that were brought in fill the room that is set for them.
ARCHIVE_HAS_TWO_FILES_NAME = The archive has two files of this name.
LOCKED_WITH_PASSWORD_SEND_WITHOUT = It is locked with a password. Send it without one.
NOT_WHOLE_ZIP_ARCHIVE_ENDS = It is not a whole zip archive: it ends too early.
TWO_NAMES_CANNOT_BOTH_BE = Two of its names cannot both be files.
NO_ZIP_ARCHIVE_OR_HAS = It is no zip archive, or has nothing in it. Zip the case's folder.
NAME_LEADS_OUTSIDE_CASE_TOO = The name leads outside the case, is too long or too deep, or has characters that no file of a case has.
ARCHIVE_REFUSED = The archive is refused

# $most (int)
hasMoreThanFiles = It has more than { $most } files. A case has some tens.

caseHoldsTextLeave = A case holds text: { $listed }. Leave this file out.

# $most (long)
unpacksMoreThanBytes = It unpacks to more than { $most } bytes.

notWholeZipArchive = It is not a whole zip archive: { $why }.

# $found (int)
# $where (String)
hasCasesSendOne = It has { $found } cases ({ $where }). Send one at a time.

caseOwnFileMust = The case's own file must be named { $name }.
