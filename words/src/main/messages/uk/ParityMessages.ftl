parityComesNoFuture = { $name }паритет у цьому періоді не настає в жодному варіанті.

parityLastsFewerThan = { $name }паритет тримається менш ніж у половині варіантів; у { SHARE($never) } він у цьому періоді не настає.

parityLastsFromHalf = { $name }паритет тримається в половині варіантів, починаючи з місяця: { MONTH($half) }{ $later }{ $neverAtMostNothing ->
    [true] .
   *[false] ; у { SHARE($never) } він у цьому періоді не настає.
    }

waitingPaysForAdversary = { $name }чекати вигідно противникові до кінця, у кожному варіанті.

waitingPaysForAdversaryEnd = { $name }чекати вигідно противникові до кінця у { SHARE($never) } варіантів.

waitingNoLongerPays = { $name }чекати вже не вигідно противникові в половині варіантів, починаючи з місяця: { MONTH($half) }{ $later }{ $neverAtMostNothing ->
    [true] .
   *[false] ; у { SHARE($never) } це вигідно до кінця.
    }

later = , у дев’яти з десяти: { MONTH($m) }
