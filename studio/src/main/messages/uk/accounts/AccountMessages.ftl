## OpenId

SIGN_WAS_NOT_BEGUN_BROWSER = Цей вхід почали не в цьому браузері, або він застарий. Почніть знову.
IDENTITY_PROVIDER_DID_NOT_CONFIRM = Постачальник ідентичності не підтвердив цього входу.
IDENTITY_PROVIDER_CANNOT_BE_REACHED = Постачальник ідентичності зараз недосяжний.

## Door

NOBODY_NEEDS_SIGN_HERE = Тут нікому не треба входити.
NOT_SIGNED = Вхід не виконано
NAME_OR_PASSWORD_NOT_RIGHT = Ім’я або пароль неправильні.
TOO_MANY_ATTEMPTS_WAIT_MINUTE = Забагато спроб. Зачекайте хвилину.
THERE_NO_ACCOUNT_FOR_YOU = Тут немає для вас облікового запису. Зверніться до адміністратора.
NAME_HAS_UP_60_SMALL = Ім’я має до 60 малих літер, цифр і знаків . _ @ + - і починається з літери або цифри.
INVITATION_WAS_USED_OR_TOO = Це запрошення використано, або воно застаре. Попросіть нове.
INVITATION_WAS_USED_JUST_NOW = Це запрошення щойно використали.
THERE_NO_SUCH_ACCOUNT = Такого облікового запису немає.
LAST_ADMINISTRATOR_MAKE_ANOTHER_ONE = Це останній адміністратор. Спершу призначте іншого.
ACCOUNT_WAS_CLOSED_ADMINISTRATOR_OPENS = Цей обліковий запис закрито. Адміністратор спершу відкриває його, а потім запрошує.

noName = «{ $name }» не є іменем.

## Passwords

PASSWORD_TOO_EASY_GUESS = Цей пароль надто легко вгадати.

passwordHasCharactersSentence = Пароль має від { $shortest } до { $longest } знаків; речення легко запам’ятати.
