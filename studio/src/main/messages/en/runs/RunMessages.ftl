## Computing

PLANNING = Planning
TIME_WAS_UP_BEFORE_PLAN = The time was up before a plan was found.
PLAYING_FUTURES = Playing futures

noPlanMeetsAll = No plan meets all limits: { $reason }

solverGaveUp = The solver gave up: { $reason }

## Queue

WAITS = Waits its turn
WAS_INTERRUPTED_GOES_ON_FROM = Was interrupted; goes on from what was finished
SERVER_STOPPING = The server is stopping.
RUN_BEING_STOPPED_ASK_AGAIN = This run is being stopped. Ask again in a moment.
SOMEONE_ELSE_ASKED_FOR_RUN = Someone else asked for this run; only they or an administrator can stop it.
RUN_UNDER_WAY_STOP_FIRST = The run is under way. Stop it first.
OTHERS_ASKED_FOR_RUN_TOO = Others asked for this run too; only an administrator can delete it.
RUN_WAS_APPROVED_ONLY_ADMINISTRATOR = The run was approved; only an administrator can delete it.
ONLY_RUN_DONE_CAN_BE = Only a run that is done can be approved.
YOU_ASKED_FOR_RUN_YOURSELF = You asked for this run yourself; someone else approves it.
THERE_NO_SUCH_RUN = There is no such run.
BEGINS = Begins
CASE_NO_LONGER_HERE_AS = Its case is no longer here as it was.
DONE = Done
SERVER_MADE_MISTAKE_LOG_SAYS = The server made a mistake; its log says what happened.
SERVER_WAS_STOPPED_NEXT_ONE = The server was stopped; the next one goes on with it
STOPPED_ASK_AGAIN_GO_ON = Stopped; ask again to go on from what was finished

# $attempts (int)
serverEndedTimesDuring = The server ended { $attempts } times during this run.

# $perUser (int)
youHaveRunsUnder = You have { $perUser } runs under way. Wait for one of them, or stop one.

# $minutes (long)
tookLongerThanMinutes = It took longer than { $minutes } minutes. Ask again to go on from what was finished, or ask for fewer futures.

## Question

runKindPlanExplore = A run is of kind plan, delay, levers, hindcast, explore or robust, not '{ $shown }'.

## Telling

missedUnderFloor = Missed under the minimum:

futures = 9 in 10 futures:

holdsUp = Holds up:

foresightAlone = foresight alone

leversAlone = levers alone

eightFutures = 8 in 10 futures:
