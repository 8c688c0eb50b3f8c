## What is kept

REUSED = використано знайдене раніше; --fresh обчислює наново.

REUSED_RUNS = використано прогони з попереднього разу; --fresh програє їх наново.

resultsNotKept = результати не вдалося зберегти на наступний раз: { IN($why) }.

runsNotKept = прогони не вдалося зберегти: { IN($why) }.

played = Прогонів: { $runs } за { $seconds } с, з них використано повторно: { $reused }.

STOPPED_AT_ONCE = зупинено, перш ніж щось завершилося.

stoppedNotKept = зупинено. Прогони не вдалося зберегти: { IN($why) }.

stoppedKept = зупинено. Завершених прогонів збережено в «{ $folder }»: { $runs }; та сама команда продовжить звідти.

alsoHolds = У «{ $folder }» лежить і знайдене іншими командами чи сценаріями: { $files }. { $file } каже, що звідки; --out тримає відповіді окремо.

## The case

warnings = у кейсі { $warnings ->
    [one] { $warnings } застереження; його показує «holdfast check { $path }».
    [few] { $warnings } застереження; їх показує «holdfast check { $path }».
   *[other] { $warnings } застережень; їх показує «holdfast check { $path }».
}

## The studio

studioRuns = Holdfast Studio: { $address }  (Ctrl-C зупиняє)

firstLink = Перший адміністратор обирає тут пароль, один раз, протягом трьох днів: { $link }

accountMade = Створено: { $name }, { $role }.

NO_ACCOUNTS = Облікових записів ще немає.

ACCOUNT_NAME = Назва

ACCOUNT_ROLE = роль

SIGNS_IN = входить

SINCE = відколи

SIGNS_IN_NOWHERE = ні

SIGNS_IN_HERE = тут

SIGNS_IN_ELSEWHERE = деінде
