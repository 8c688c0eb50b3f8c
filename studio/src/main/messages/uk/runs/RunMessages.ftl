## Telling

missedUnderFloor = Нестача до мінімуму:

futures = 9 із 10 варіантів:

holdsUp = Встоює:

foresightAlone = лише планування наперед

leversAlone = лише заходи

## Computing

PLANNING = Складання плану
TIME_WAS_UP_BEFORE_PLAN = Час вичерпано, перш ніж знайдено план.
PLAYING_FUTURES = Розігрування варіантів

noPlanMeetsAll = Жоден план не дотримує всіх меж: { $reason }

solverGaveUp = Розв’язувач здався: { $reason }

## Queue

WAITS = Чекає на чергу
WAS_INTERRUPTED_GOES_ON_FROM = Було перервано; триває з того, що завершено
SERVER_STOPPING = Сервер зупиняється.
RUN_BEING_STOPPED_ASK_AGAIN = Це обчислення саме зупиняють. Спитайте за мить.
SOMEONE_ELSE_ASKED_FOR_RUN = Це обчислення замовив хтось інший; зупинити його може лише він або адміністратор.
RUN_UNDER_WAY_STOP_FIRST = Обчислення триває. Спершу зупиніть його.
OTHERS_ASKED_FOR_RUN_TOO = Це обчислення замовили й інші; видалити його може лише адміністратор.
RUN_WAS_APPROVED_ONLY_ADMINISTRATOR = Обчислення затверджено; видалити його може лише адміністратор.
ONLY_RUN_DONE_CAN_BE = Затвердити можна лише завершене обчислення.
YOU_ASKED_FOR_RUN_YOURSELF = Ви самі замовили це обчислення; затверджує його хтось інший.
THERE_NO_SUCH_RUN = Такого обчислення немає.
BEGINS = Починається
CASE_NO_LONGER_HERE_AS = Його кейсу тут уже немає таким, яким він був.
DONE = Готово
SERVER_MADE_MISTAKE_LOG_SAYS = Сервер помилився; що сталося, сказано в його журналі.
SERVER_WAS_STOPPED_NEXT_ONE = Сервер зупинено; наступний продовжить
STOPPED_ASK_AGAIN_GO_ON = Зупинено; замовте знову, щоб продовжити з завершеного

serverEndedTimesDuring = Сервер завершувався під час цього обчислення стільки разів: { $attempts }.

youHaveRunsUnder = У вас триває обчислень: { $perUser }. Дочекайтеся одного або зупиніть.

tookLongerThanMinutes = Тривало довше за { $minutes } хв. Замовте знову, щоб продовжити з завершеного, або менше варіантів.

## Question

runKindPlanExplore = Обчислення має вид plan, delay, levers, hindcast, explore або robust, а не «{ $shown }».

eightFutures = 8 із 10 варіантів:
