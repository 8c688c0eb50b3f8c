## Store

noStore = У { $folder } немає сховища: немає { $file }. Його створює «holdfast ledger import FILE --ledger { $folder }».
none = У { $store } ще немає сховища Holdfast. Це виправляє «holdfast store migrate --store { $store }».
older = { $store } має схему старішого Holdfast. Це виправляє «holdfast store migrate --store { $store }».
newer = { $store } записано новішим Holdfast (крок схеми { $step }; цей знає { $known }). Скористайтеся ним або ще новішим.
neverOver = { $file } уже є, а копію ніколи не записують поверх іншої.
notEmpty = { $store } не порожнє. Копію повертають лише в порожнє сховище: вкажіть інше місце або спершу приберіть це.

## A file

busy = Інша програма вже довго пише в { $file }. Нічого не змінено; спробуйте ще раз, коли вона закінчить.
damaged = { $file } не є базою даних або пошкоджено. Відновіть із копії: «holdfast store restore».
full = Диск заповнено. У { $file } нічого не змінено.
unwritable = { $file } не відкривається для запису, а він потрібен і для читання. Скопіюйте теку туди, де вам дозволено писати.

## A server

noAddress = «{ $address }» не є адресою бази даних. Пишіть postgresql://USER@HOST:5432/DATABASE.
unreachable = До { $store } не дістатися: { $why } Чи працює сервер і чи правильна адреса?
refused = { $store } не приймає користувача або пароль. Пароль може стояти в PGPASSWORD або в ~/.pgpass.
missing = { $store } не існує. Її створює адміністратор: CREATE DATABASE.
forbidden = { $store }: цьому користувачеві це не дозволено ({ $why }).
