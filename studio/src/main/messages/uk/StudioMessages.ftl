## Studio

YOUR_ROLE_DOES_NOT_ALLOW = Ваша роль цього не дозволяє.
## Api

SERVER_KNOWS_NO_IDENTITY_PROVIDER = Цей сервер не знає постачальника ідентичності.
AT_MOST_60_RUNS_MINUTE = Можна замовити щонайбільше 60 обчислень на хвилину.
THERE_NO_SUCH_CASE_HERE = Такого кейсу тут немає.
RUN_HAS_NO_SUCH_FILE = В обчисленні немає такого файла.
THERE_NO_SUCH_LIST = Такого списку немає.
CASE_WAS_NAMED_WHEN_STUDIO = Цей кейс назвали під час запуску студії; тут його не видаляють.
RUNS_CASE_UNDER_WAY_STOP = Тривають обчислення цього кейсу. Спершу зупиніть їх.
AT_MOST_20_FILES_MINUTE = Можна додати щонайбільше 20 файлів на хвилину.
ROLE_READER_ANALYST_APPROVER_OR = Роль — це reader, analyst, approver або administrator.

noteHasAtMost = Примітка має щонайбільше { $longest } знаків.

## Welcome

FORM_FROM_ELSEWHERE = Форму надіслано з іншого сайту.
PASSWORDS_DIFFER = Паролі не збігаються.
PASSWORD = Пароль
ONCE_MORE = Ще раз
SIGN_IN = Увійти
INVITATION_GONE = Це запрошення вже використано, або його строк минув. Попросіть нове.

welcome = Вітаємо, { $name } ({ $role }). Виберіть пароль щонайменше з 12 знаків.
