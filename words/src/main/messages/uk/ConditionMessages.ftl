heading = { $fund }{ $fictional ->
    [true] { " " }(вигаданий)
   *[false] { "" }
    }, станом на { $day }.

noConditionOverdue = Жодної умови не прострочено.

conditionsOverdue = { $overdue ->
    [one] Прострочено { $overdue } умову
    [few] Прострочено { $overdue } умови
    [many] Прострочено { $overdue } умов
   *[other] Прострочено { $overdue } умови
    } із { $all }.

noMoneyHasWaited = Жодні гроші не чекали.

millionDueHeldBack = { $money } млн належить до сплати й затримано; досі чекали { $waited } мільйоно-місяців (гроші × місяці затримки).

cost = { $fund } на { MONTHS($months) } пізніше: { $none ->
    [true] не більше
   *[false] на { ITEMMONTHS($more) } більше
    } нижче мінімуму за планом кейсу.

tooSoon = { $tranche } виплачено, хоча не всі її умови було виконано.
