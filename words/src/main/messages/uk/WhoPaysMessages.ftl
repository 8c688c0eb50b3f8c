planCostsNobodyAnything = План нікому нічого не коштує

whoPaysOpenOther = Хто платить — відкрито: { MONEY($total) } на рік можна розподілити й інакше

paysAll = { IN($name) } платить усе: { MONEY($total) } на рік

largestPayer = Найбільший платник: { IN($name) }, { MONEY($money) } із { MONEY($total) } на рік

split = Фонди мають більше, ніж витрачає план, і інший розподіл між ними дає те саме за ту саму вартість. Показаний іде за чергою: спершу погоджене, власні гроші країни перед спільним фондом. Найменше й найбільше, що може платити кожен, показує «holdfast ranges».

heaviest = Найважче для свого розміру: { IN($name) }, { SHARE($share) } валового внутрішнього продукту (ВВП) на рік.

yardsticks = Лише перший ключ випливає з рішень. { $defence ->
    [true] Два інші є мірилами: вони розподіляють
   *[false] Другий є мірилом: він розподіляє
    } ту саму суму між усіма, хто платить до фонду, яким користується план. Найбільший зсув за розміром економіки: { IN($name) }, від { MONEY($from) } до { MONEY($to) } на рік.

splitShown = у показаному розподілі

paysNothingBySize = { IN($party) } не платить нічого{ $shown }; за розміром економіки було б { MONEY($byGdp) }{ $defence ->
    [true] , за видатками на оборону { MONEY($byDefence) }
   *[false] { "" }
    }.

paysOverGrossDomestic = { IN($party) } платить { MONEY($money) } за { $period }{ $shown }{ $someGdp ->
    [true] , { SHARE($shareOfGdp) } валового внутрішнього продукту (ВВП) на рік
   *[false] { "" }
    }; за розміром економіки було б { MONEY($byGdp) }{ $defence ->
    [true] , за видатками на оборону { MONEY($byDefence) }
   *[false] { "" }
    }.
