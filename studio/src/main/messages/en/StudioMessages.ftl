## Studio

YOUR_ROLE_DOES_NOT_ALLOW = Your role does not allow this.
## Api

SERVER_KNOWS_NO_IDENTITY_PROVIDER = This server knows no identity provider.
AT_MOST_60_RUNS_MINUTE = At most 60 runs a minute can be asked for.
THERE_NO_SUCH_CASE_HERE = There is no such case here.
RUN_HAS_NO_SUCH_FILE = The run has no such file.
THERE_NO_SUCH_LIST = There is no such list.
CASE_WAS_NAMED_WHEN_STUDIO = This case was named when the studio was started; it is not deleted here.
RUNS_CASE_UNDER_WAY_STOP = Runs of this case are under way. Stop them first.
AT_MOST_20_FILES_MINUTE = At most 20 files a minute can be brought in.
ROLE_READER_ANALYST_APPROVER_OR = A role is reader, analyst, approver or administrator.

# $longest (int)
noteHasAtMost = A note has at most { $longest } characters.

## Welcome

FORM_FROM_ELSEWHERE = The form was sent from another site.
PASSWORDS_DIFFER = The two passwords differ.
PASSWORD = Password
ONCE_MORE = Once more
SIGN_IN = Sign in
INVITATION_GONE = This invitation was used, or is too old. Ask for a new one.

welcome = Welcome, { $name } ({ $role }). Choose a password of 12 characters or more.
