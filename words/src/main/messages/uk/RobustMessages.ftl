thereNoPlanCompare = Немає плану, з яким порівняти

allPlansBestEqually = Усі плани найкращі однаково часто

bestEveryFuture = Найкращий результат у кожному варіанті: { $winner }

bestEquallyOftenEach = Найкращі однаково часто ({ SHARE($often) } кожен): { $winner }

bestMostOftenHas = Найчастіше найкращий: { $winner } ({ SHARE($often) }){ $both ->
    [true] ; там і найменше відставання
   *[false] ; найменше відставання: { $safe }
    }

smallestRegretNoFuture = Найменше відставання: { $names }{ $one ->
    [true] . У жодному варіанті інший план не кращий.
   *[false] . У жодному варіанті інший план не кращий за ці.
    }

bothBestMostOften = І найчастіше найкращий результат, і найменше відставання: { $names }.

forWhatLikeliestAgainst = Для найімовірнішого — { $often }, проти найгіршого — { $safe }: що важливіше, обчислення не каже.

line = щонайбільше { SHARE($criterion) } нестачі: { AMOUNT($itemMonths) }

goodEnough = { $name }{ $none ->
    [true] { "" }
   *[false] щонайбільше{ " " }
    }{ $limit } { $often }.

fairLead = У тих самих варіантах, коли жоден не знає, що буде, план лишає { $median }, { $same ->
    [true] як і ad hoc,
   *[false] ніж ad hoc,
    } у медіанному варіанті ({ $range } у дев’яти з десяти); він кращий { $wins }{ $betterAtLeast1 ->
    [true] .
   *[false] { " " }і гірший { $loses }.
    }

futuresAsGoodAs = У 95% варіантів { IN($plan) } не поступається найкращому.

futuresMissesAtMost = У 95% варіантів { IN($plan) } відстає від найкращого щонайбільше на { ITEMMONTHS($far) }.

thereNoGainLasts = виграшу, який встоює, немає.

bothHaveTheirPart = обидва мають у цьому свою частку.

whatHoldsUpLevers = те, що встоює, є { $only ->
    [true] заслугою заходів і майже не планування наперед.
   *[false] переважно заслугою заходів.
    }

whatHoldsUpForesights = те, що встоює, є { $only ->
    [true] заслугою планування наперед і майже не заходів.
   *[false] переважно заслугою планування наперед.
    }

figures = У медіанному варіанті нестача ad hoc — { ITEMMONTHS($adHoc) }; лише з плануванням наперед { AMOUNT($foresight) }, лише із заходами { AMOUNT($levers) }, з обома { AMOUNT($plan) }:

smallestRegret = Найменше відставання: { $names }. У найменш сприятливому варіанті нестачі { DIFFERENCE($regret) }, ніж за найкращим планом цього варіанта.
