## Computing

PLANNING = Plannen maken
TIME_WAS_UP_BEFORE_PLAN = De tijd was om voor er een plan was gevonden.
PLAYING_FUTURES = Toekomsten doorrekenen

noPlanMeetsAll = Geen plan voldoet aan alle grenzen: { $reason }

solverGaveUp = De oplosser gaf het op: { $reason }

## Queue

WAITS = Wacht op zijn beurt
WAS_INTERRUPTED_GOES_ON_FROM = Was onderbroken; gaat verder met wat af was
SERVER_STOPPING = De server wordt gestopt.
RUN_BEING_STOPPED_ASK_AGAIN = Deze berekening wordt gestopt. Vraag het zo meteen opnieuw.
SOMEONE_ELSE_ASKED_FOR_RUN = Iemand anders vroeg om deze berekening; alleen diegene of een beheerder kan haar stoppen.
RUN_UNDER_WAY_STOP_FIRST = De berekening loopt nog. Stop haar eerst.
OTHERS_ASKED_FOR_RUN_TOO = Ook anderen vroegen om deze berekening; alleen een beheerder kan haar verwijderen.
RUN_WAS_APPROVED_ONLY_ADMINISTRATOR = De berekening is goedgekeurd; alleen een beheerder kan haar verwijderen.
ONLY_RUN_DONE_CAN_BE = Alleen een berekening die klaar is kan worden goedgekeurd.
YOU_ASKED_FOR_RUN_YOURSELF = U vroeg zelf om deze berekening; iemand anders keurt haar goed.
THERE_NO_SUCH_RUN = Die berekening is er niet.
BEGINS = Begint
CASE_NO_LONGER_HERE_AS = De casus is hier niet meer zoals die was.
DONE = Klaar
SERVER_MADE_MISTAKE_LOG_SAYS = De server maakte een fout; zijn logboek zegt welke.
SERVER_WAS_STOPPED_NEXT_ONE = De server is gestopt; de volgende gaat ermee verder
STOPPED_ASK_AGAIN_GO_ON = Gestopt; vraag opnieuw om verder te gaan met wat af was

serverEndedTimesDuring = De server is tijdens deze berekening { $attempts } keer gestopt.

youHaveRunsUnder = U hebt { $perUser } berekeningen lopen. Wacht er een af, of stop er een.

tookLongerThanMinutes = Het duurde langer dan { $minutes } minuten. Vraag het opnieuw om verder te gaan met wat af was, of vraag minder toekomsten.

## Question

runKindPlanExplore = Een berekening is van soort plan, delay, levers, hindcast, explore of robust, niet '{ $shown }'.

## Telling

missedUnderFloor = Onder het minimum gemist:

futures = 9 op 10 toekomsten:

holdsUp = Houdt stand:

foresightAlone = alleen vooruitzien

leversAlone = alleen de maatregelen

eightFutures = 8 op 10 toekomsten:
