## Таблиці: заголовки.

YEAR = Рік
PARTY = Країна або блок
FUND = Фонд
SCENARIO = Сценарій
UNIT = Одиниця
SHARE = Частка
LOW = Низьке
HIGH = Високе
TOTAL = Разом
WHAT = Що
WHO_DECIDES = Хто вирішує
DECISION = Рішення
WHAT_BINDS = Що обмежує
TIER = Мета
STATUS = Стан
VERDICT = Висновок
SOURCES = Джерела
DATE = Дата
NOTE = Примітка

## Діаграми: ряди, осі, діапазони.

NEED = Потреба
FLOOR = Мінімум
FULL_NEED = Повна потреба
SUPPLY = Постачання
SHORT_OF_FLOOR = Нижче мінімуму
SHORT_OF_FULL = Нестача до повної потреби
BOUGHT = Куплено
ADVERSARY_SUPPLY = Постачання противника
AD_HOC = Ad hoc
CURRENT_COURSE = Нинішній курс
PLAN = План
FORESIGHT_ALONE = Лише планування наперед
LEVERS_ALONE = Лише заходи
WITHOUT_LEVERS = Без заходів
WITH_LEVERS = Із заходами
STARTED_NOW = Початок зараз
PLAN_MEDIAN = План: медіана
AD_HOC_MEDIAN = Ad hoc: медіана
AD_HOC_MOST = Ad hoc: 9 із 10
MEDIAN_AND_MOST = Медіана (9 із 10)
GOOD_ENOUGH_IN = Достатньо добре у
BEST_IN = Найкраще у
ALONE = Окремо
WITH_OTHERS = Разом з іншими

INTERVAL = Інтервал, у якому лежить 90% повторних оцінок
HAPPENED = Що сталося, з діапазоном
MISSED = Промах: поза 9 із 10 варіантів
FORECAST_MEDIAN = Прогноз: медіана
NOTHING_CHANGED = Якби нічого не змінилося
OFFICIAL_TARGET = Офіційна ціль
SERIES = Ряд
WHAT_HAPPENED = Що сталося
FORECAST = Прогноз (9 із 10)
AGAINST_NO_CHANGE = Проти «без змін»
PLAN_WITHOUT_LEVERS = План без заходів
AD_HOC_WITH_LEVERS = Ad hoc із заходами
BEST_MOST_OFTEN = найчастіше найкраще
SMALLEST_REGRET = найменше відставання
ITEM_MONTHS_UNDER_FLOOR = Виробо-місяці нижче мінімуму
BY_FUND = За ключами фондів
BY_GDP = За розміром економіки
BY_DEFENCE = За видатками на оборону

## Звідки це.

ASSUMPTION = Припущення

## Розділи записки.

DECIDE_NOW = Вирішити зараз
SUPPLY_AND_NEED = Постачання проти потреби
WHAT_STANDS_IN_THE_WAY = Що стоїть на заваді
WHERE_THE_GAIN_COMES_FROM = Звідки виграш
WHAT_WAITING_COSTS = Чого коштує чекання
WHAT_WOULD_CHANGE_IT = Що змінило б відповідь
IN_MANY_FUTURES = У багатьох варіантах майбутнього
WHAT_DRIVES_IT = Що визначає відповідь
WHAT_HOLDS_UP = Що встоює
LOOKING_BACK = Погляд назад
CLAIMS_CHECKED = Перевірені твердження
LEVERS_SET = Що змінює цей сценарій
FLOOR_NEED = Мінімальна потреба
ALLIES_STOCK_TARGETS = Цільові запаси союзників
COST = Вартість
MONEY = Гроші
MONEY_FOR_PRODUCTION_LINES = Гроші на виробничі лінії
MATERIAL = Матеріал
CAPACITY = Потужність
BUILDING_RATE = Темп будівництва
BUILDING_TIME = Час будівництва
OFFER = Пропозиція
GIFT = Передача
STOCK = Запас
DOCUMENT = Документ
DERIVED = Виведено
SOLVED = Розв’язано
NO_PLAN_MEETS_ALL_LIMITS = Жоден план не дотримує всіх меж
OUT_TIME = Час вичерпано
FAILED = Не вдалося
