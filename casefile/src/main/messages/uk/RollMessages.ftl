outside = { $month } не є пізнішим місяцем горизонту кейсу ({ $first } – { $last }).
future = { $month } починається після сьогоднішнього дня ({ $today }): ніхто ще не знає, що станеться до того часу.

## Booked

observed = actuals.csv → observations.csv: чисел ряду «{ $series }», які тоді вже могли бути відомі: { $n }.
level = adversary_flows.csv, { $item }, { $flow }: { $before } → { $now } на місяць, середнє з побаченого від { $from } до { $to }.
grown = adversary_flows.csv, { $item }, { $flow }: { $before } → { $now } на місяць за власним зростанням рядка; за останні три місяці нічого не бачили.
total = needs.csv, { $what }: частка, що припадає на місяці, які лишилися: { $left } з { $all }.
line = expansions.csv, { $subject }: { $size } на місяць, { $followed ->
    [plan] замовлено за планом
   *[ad-hoc] замовлено за нинішньої практики
    }, є від { $there }; на стільки ж менше можна додати.

## Asked

sinceStart = hindcasts.csv, { $id }: ряд рахує від початку, а він тепер інший. Чи є числа за місяцями?
announced = expansions.csv, { $subject }: { $size } на місяць оголошено від { $due }; вважаємо, що це вже є{ $certain ->
    [true] .
   *[false] , з тією ймовірністю, що була: { $probability }.
    } Чи справді? Якщо так, збільште потужність виробника й вилучіть рядок.
adversaryStock = adversary_flows.csv, { $item }: скільки лишилося від запасу? Він стоїть, як був.
offer = offers.csv, { $id }: скільки з { $total } уже купили, хоч би хто? Стоїть, як було.
gate = uncertainties.csv, { $lever }: чи вже відомо те, що тут випадає ({ $values })? Тоді зафіксуйте параметр у базовому сценарії.
stock = stocks.csv, { $holder }, { $item }: { $before } → { $now }, так виходить із власного балансу кейсу { $followed ->
    [supply] за нинішнього постачання
    [plan] за його планом
   *[ad-hoc] за нинішньої практики
    }. Чи є підрахунок?
unspent = envelopes.csv, { $id } ({ $name }): що з попередніх років не витрачено? На перший рік нічого не перенесено.
notAgreed = funds.csv, { $id } ({ $name }): чи його погоджено і відколи він платить?
delivered = реєстр, { $key }: «{ PLAIN($item) }» ({ PLAIN($donor) }) надійшло до { $by }. Чи враховано це в запасах?
contract = Контракт із { $producer } на { $size } на місяць діє до { $end }; новий план може укласти його на власних умовах. Чи так було?
contracts = Контрактів, підписаних відтоді, немає в жодній таблиці: лінії, за які вони платять, внесіть до expansions.csv як оголошені, а випуск, який замовили інші, до committed_elsewhere.
checks = { $file }: твердження стосувалися відповідей попереднього кейсу; нові створює «holdfast freeze».

## Old

old = { WHERE($where) } ({ ALL($row) }), { $columns }: { $asOf }, чинне { $months } міс.; { ALL($publisher) } ({ $source }).{ $none ->
    [true] { "" }
   *[false] { " " }Що його замінило б: { ALL($replacedBy) }
    }

## What is written into the sources of the rolled case

rolledTitle = { $title }, перенесено на { $month }
rolledNote = З { $source }, перенесено з { $before } на { $month }. { $rule }.{ $hasMore ->
    [true] { " " }{ $more }
   *[false] { "" }
    }
seen = Середнє побаченого від { $from } до { $to }; діапазон навколо нього такий самий широкий, як раніше
OWN_GROWTH = Зростання самого рядка
GROWTH_LEFT = Що лишилося від зростання
NOT_DUE_YET = Те, строк чого ще не настав
DUE_BY_THEN = Те, що на той час уже мало бути
ordered = Замовлено { $followed ->
    [plan] за планом
   *[ad-hoc] за сьогоднішньої практики
    }
lessOrdered = Без того, що замовлено { $followed ->
    [plan] за планом
   *[ad-hoc] за сьогоднішньої практики
    }
ownBalance = Власний баланс кейсу { $followed ->
    [supply] за нинішнього постачання
    [plan] за його планом
   *[ad-hoc] за сьогоднішньої практики
    } до { $last } включно; діапазон навколо нього такий самий широкий, як раніше
lessGiven = Без того, що передав власний баланс кейсу { $followed ->
    [supply] за нинішнього постачання
    [plan] за його планом
   *[ad-hoc] за сьогоднішньої практики
    }
MONTHS_LEFT = Місяці, що від цього лишилися

## The page

heading = { $to }: { $from }, перенесено на { $month }
intro = Написано командою «holdfast roll». У примітках рядків сказано, якими вони були; числа, що стали іншими, називають власне джерело, таке саме давнє, як попереднє.
BOOKED = Внесено
ASKED = Треба запитати
OLD = Давніші, ніж дозволяє їхній вид
NONE = Нічого.
done = Внесено: { $booked }, треба запитати: { $asked }, застарілих рядків: { $old }; див. { $file }.
