FUND = Через
ITEM = За що
STATE = Як далеко
MATERIAL = Матеріал
OTHER = Інше
UNBOUND = Нічого не замовлено
DELIVERED = Доставлено
PRODUCTION = У виробництві
NO_CONTRACT = Без контракту

thereNoMoney = Грошей немає

noneHasContractBy = Жодна частина з { MONEY($whole) } не має контракту до { SHORTMONTH($last) }

allDeliveredBy = Усе на { MONEY($whole) } надано до { SHORTMONTH($last) }

noneDeliveredByRest = До { SHORTMONTH($last) } надано { $noDone ->
    [true] нічого
   *[false] { MONEY($delivered) }
    } з { MONEY($whole) }; { $noOpen ->
    [true] решта у виробництві
   *[false] { MONEY($none) } без контракту
    }

measure = { CURRENCIES($currency) } в цінах { $year } року, центральний випадок, на кінець місяця ({ MONTH($until) }), усі фонди, що можуть купувати для: { IN($claimant) }

method = План каже, який фонд яким постачальникам платить, але не за який виріб. Те, що фонд сплачує блоку за рік, розподілено між виробами, купленими там того року, за їхньою вартістю.
