allFutures = усі варіанти майбутнього

nearlyAllFutures = майже всі варіанти майбутнього

noFuture = жоден варіант майбутнього

fewerThanFutures = менш ніж 1 із 10 варіантів майбутнього

halfFutures = половина варіантів майбутнього

futures = { $tenths } із 10 варіантів майбутнього

noFuturesWereDrawn = Варіантів майбутнього не розіграно.

oneFutureDrawnFrom = Один варіант майбутнього, розіграний з усього, що в кейсі непевне (зерно { $seed }): замало, щоб сказати, наскільки щось імовірне.

futuresEachAllUncertain = Варіантів майбутнього: { WHOLE($futures) }; у кожному все, що в кейсі непевне, розіграно наново (зерно { $seed }).

atLeastNineFutures = { $name }{ $most } щонайменше в дев’яти варіантах із десяти.

nineFuturesTenHalf = { $name }у дев’яти варіантах із десяти { $most }, у половині { $half }; медіана { $median }.

nearlyAll = майже в усіх варіантах

coverageTitle = { $name } (9 із 10: { $range })

description = Діапазони за багатьма варіантами майбутнього, місяць за місяцем: { IN($measure) }. { MONTH($from) }: медіана { $before }, у дев’яти варіантах із десяти { $rangeBefore }; { MONTH($to) }: { $after }, у дев’яти з десяти { $rangeAfter }.

oneFutureCouldBe = Єдиний варіант вдалося прорахувати.

allFuturesCouldBe = Усі варіанти ({ WHOLE($all) }) вдалося прорахувати.

oneFutureCouldNot = Єдиний варіант не вдалося прорахувати{ $why }.

noneFuturesCouldBe = Жодного з варіантів ({ WHOLE($all) }) не вдалося прорахувати{ $why }.

futuresCouldNotBe = { WHOLE($failed) } із { WHOLE($all) } варіантів не вдалося прорахувати{ $why }. Усі частки рахуються від { $isAll ->
    [true] того одного, який вдалося.
   *[false] тих { WHOLE($others) }, які вдалося.
    }

inNoFuture = у жодному варіанті

everyFuture = у кожному варіанті

inShareOfFutures = у { SHARE($share) } варіантів
