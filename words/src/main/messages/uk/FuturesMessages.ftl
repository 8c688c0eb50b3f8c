allFutures = в усіх варіантах майбутнього

nearlyAllFutures = майже в усіх варіантах майбутнього

noFuture = у жодному варіанті майбутнього

fewerThanFutures = менш ніж в 1 із 10 варіантів майбутнього

halfFutures = у половині варіантів майбутнього

futures = у { $tenths } із 10 варіантів майбутнього

noFuturesWereDrawn = Варіантів майбутнього не розіграно.

oneFutureDrawnFrom = Один варіант майбутнього: усе, що в кейсі непевне, розіграно навмання (початкове число { $seed }): замало, щоб сказати, наскільки щось імовірне.

futuresEachAllUncertain = Варіантів майбутнього: { WHOLE($futures) }; у кожному все, що в кейсі непевне, розіграно наново (початкове число { $seed }).

atLeastNineFutures = { $name }{ $most } щонайменше в дев’яти варіантах із десяти.

nineFuturesTenHalf = { $name }у дев’яти варіантах із десяти { $most }, у половині { $half }; медіана { $median }.

nearlyAll = майже в усіх варіантах

coverageTitle = { $name } (9 із 10: { $range })

description = Діапазони за багатьма варіантами майбутнього, помісячно: { IN($measure) }. { CAPITAL(MONTH($from)) }: медіана { $before }, у дев’яти варіантах із десяти { $rangeBefore }; { MONTH($to) }: { $after }, у дев’яти з десяти { $rangeAfter }.

oneFutureCouldBe = Єдиний варіант вдалося прорахувати.

allFuturesCouldBe = Усі варіанти ({ WHOLE($all) }) вдалося прорахувати.

oneFutureCouldNot = Єдиний варіант не вдалося прорахувати.

noneFuturesCouldBe = Жодного з варіантів ({ WHOLE($all) }) не вдалося прорахувати.

futuresCouldNotBe = { WHOLE($failed) } із { WHOLE($all) } варіантів не вдалося прорахувати. Усі частки раховано від { $isAll ->
    [true] того одного, який вдалося.
   *[false] тих { WHOLE($others) }, які вдалося.
    }

inNoFuture = у жодному варіанті

everyFuture = у кожному варіанті

inShareOfFutures = у { SHARE($share) } варіантів
