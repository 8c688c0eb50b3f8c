noContractingProcessWas = Жодної процедури закупівлі не прочитано.

oneContractingProcessWas = { $processesIsValue ->
    [true] Розглянуто одну процедуру закупівлі
   *[false] Розглянуто процедур закупівлі: { $count }
    }{ $noIn ->
    [true] .
   *[false] ; ціни порівняно у { $in }.
    }

coverage = Спершу про те, що є в даних: де поля бракує, там не можна позначити нічого, що його потребує.

mostFlags = Найбільше позначок, { $shown } із { WHOLE($all) }:

flagged = Позначено:

question = Позначка — це запитання, а не вирок: кожна має чесні пояснення, їх наводить команда «holdfast oversight indicators». Відсутність позначок не доводить невинуватості, а «не застосовно» і «немає даних» не означають, що все гаразд.

oneObjectWasCounted = Пораховано один об’єкт.

objectsWereCounted = Пораховано об’єктів: { $count }.

noReleaseWasRead = Жодної публікації не прочитано.

noFaultRelease = Помилок немає; публікацій: { $all }{ $releasesIsValue ->
    [true] .
   *[false] .
    }

releaseHasFaults = Публікацій із помилками: { $wrong } із { $all }{ $releasesIsValue ->
    [true] .
   *[false] .
    }
