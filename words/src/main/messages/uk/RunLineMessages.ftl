LESS_THAN = менше за

of = Holdfast { $version } · кейс { $caseHash } · початкове число { $seed } · { $solver }{ $noSettings ->
    [true] { "" }
   *[false] { " " }· задано вручну: { $listed }
    }{ $noMade ->
    [true] { "" }
   *[false] { " " }· складено { $made }
    }

noBetterPlanExists = Кращого плану в межах точності розв’язувача немає: невідомих { WHOLE($columns) }, обмежень { WHOLE($rows) }, найбільший розрив { $tiny }; план і баланс різняться на { $difference } партій.

noPlanMeetsAll = Жоден план не дотримує всіх меж{ $because }

timeWasUpBefore = Час вичерпано, перш ніж знайдено найкращий план{ $because }

solverFailed = Розв’язувач не впорався{ $because }
