SHORTFALL_UNDER_FLOOR_WITH_PLAN = нестача до мінімуму за планом
SHORTFALL = нестача до мінімуму

## PlanAndAdHoc

missingOrPaid = Бракує або сплачено

balance = його баланс

difference = Різниця

whatBindsPlan = Що обмежує план:

eachTheseWasFound = Кожне з цього знайдено новим розв’язанням із таким додатком; усе, що обмежує, є у файлі binding.csv.

planBesideTodaysPractice = План поруч із нинішньою практикою

whatMissedByTier = Чого бракує, за ступенями мети

## LeverEffects

lever = Захід

moved = пересунуто

eachLever = Що дає кожен важіль окремо

firstRowPlanItself = Перший рядок це сам план, інші це зміни проти нього: менше виробо-місяців краще.

## CurrentSupply

nothingNeededAnyMonth = У цьому кейсі нічого не потрібно в жодному місяці.

item = Виріб

neededFrom = Потрібно з

floor = Мінімум

fullNeed = Повна потреба

supply = Постачання

meetsFloorUp = Вистачає на мінімум до

needMet = Потребу задоволено

monthsUnderFloor = Місяців нижче мінімуму

first = Перший

firstTwelveMonthsWhich = перші дванадцять місяців, у яких виріб потрібен

firstYearWhichThere = { $span }, перший рік, у якому є потреба

floorFullNeedSupply = Мінімум, повна потреба і постачання: одиниць на місяць, середнє за { $which }. «Вистачає на мінімум до»: найвища стала потреба, яку нинішнє постачання задовольняє в кожному з цих місяців. «Потребу задоволено» та місяці: за весь період, без нових рішень і без обмеження грошима.

floorMonth = Мінімум, на місяць

sources = У джерелах

currentSupplyMeets = Нинішнє постачання задовольняє

soFails = Тож не вистачає

FIRST_YEAR_WHICH_NEEDED = перший рік, у якому він потрібен

currentSupplyMeetsHighest = Нинішнє постачання задовольняє: найвища стала потреба, якої вистачає в кожному місяці ({ IN($year) }), без нових рішень і без обмеження грошима.

currentSupplyAgainstNeed = Нинішнє постачання і потреба

meansAMonth = Одиниць на місяць, за перший рік, у якому є потреба

## PlansPlayed

floorMissedItemMonths = Нестача до мінімуму, виробо-місяців

holds = тримається

best = найкраще

failedRuns = не вдалися

medianFuturePlanFirst = 50 % це медіанний варіант майбутнього. «plan» і перша сторінка записки говорять про центральний випадок, де кожна цифра має центральне значення: це не те саме і часто м’якше.

bandsByMonthWithin = Діапазони за місяцями точні до { SHARE($error) }: не всі варіанти вмістилися в пам’ять разом. Підсумки точні.

whatDrivesSpread = Що визначає розкид

byItself = окремо

linesAll = разом

plansInFutures = Плани в багатьох варіантах майбутнього

## HindcastScores

series = Ряд

points = точок

inside = у межах 90 %

noChange = незмінність

thePlan = { IN($name) }
