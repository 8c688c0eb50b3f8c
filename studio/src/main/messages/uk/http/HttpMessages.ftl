## Serving

YOUR_ROLE_DOES_NOT_ALLOW = Ваша роль цього не дозволяє. Змінити її може адміністратор.
NOT_JSON = Не JSON
SEND_JSON_SAY_SO_CONTENT = Надішліть JSON і скажіть про це: Content-Type: application/json.
NOTHING_WAS_TAKEN_MEND_WHAT = Нічого не прийнято. Виправте перелічене і надішліть знову.
NOT_WAY = Не таким способом
ADDRESS_THERE_BUT_NOT_FOR = Ця адреса є, але не для цього методу.
THERE_NOTHING_HERE = Тут нічого немає.
OUR_MISTAKE = Наша помилка
SERVER_MADE_MISTAKE_NOTHING_YOURS = Сервер помилився; нічого вашого не втрачено. Що сталося, сказано в його журналі.

jsonCannotBeRead = JSON прочитати не вдалося{ $place }: { $shown }

## Refusal

CANNOT_BE_DONE_AS_ASKED = Так зробити не можна
NOT_FOUND = Не знайдено
SIGN_FIRST = Спершу увійдіть.
NOT_ALLOWED = Не дозволено
TOO_MUCH_AT_ONCE = Забагато одразу
TOO_LARGE = Завелике

atMostBytesCan = Сюди можна надіслати щонайбільше { $bytes } байтів.

## Guard

NOT_SERVER = Не цей сервер
DOES_NOT_ANSWER_NAME_OWN = На це ім’я він не відповідає. Його власне подають через --address.
CALL_LACKS_TOKEN_API_ME = У запиті немає маркера з api/me в заголовку X-CSRF, або він прийшов з іншого сайту.

## WebFiles

PAGES_NOT_BUILT = Сторінки ще не зібрано. Для цього потрібні Node.js 20 або новіший і npm; далі все зробить <code>./holdfast studio</code>.
