## Studio

YOUR_ROLE_DOES_NOT_ALLOW = Your role does not allow this.
THERE_NOTHING_HERE = There is nothing here.

## Api

SERVER_KNOWS_NO_IDENTITY_PROVIDER = This server knows no identity provider.
AT_MOST_60_RUNS_MINUTE = At most 60 runs a minute can be asked for.
THERE_NO_SUCH_CASE_HERE = There is no such case here.
THERE_NO_SUCH_RUN = There is no such run.
RUN_HAS_NO_SUCH_FILE = The run has no such file.
THERE_NO_SUCH_LIST = There is no such list.
CASE_WAS_NAMED_WHEN_STUDIO = This case was named when the studio was started; it is not deleted here.
RUNS_CASE_UNDER_WAY_STOP = Runs of this case are under way. Stop them first.
AT_MOST_20_FILES_MINUTE = At most 20 files a minute can be brought in.
ROLE_READER_ANALYST_APPROVER_OR = A role is reader, analyst, approver or administrator.

# $nOTE (int)
noteHasAtMost = A note has at most { $nOTE } characters.
