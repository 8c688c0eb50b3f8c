figure = { $source } ({ $column ->
    [after_year] через рік
    [ageing] старіння
    [amount] сума
    [availability] доступність
    [capacity] потужність
    [ceiling] стеля
    [committed_elsewhere] продано деінде
    [cost] вартість
    [covered_loss] втрати під прикриттям
    [defence_share] оборонна частка
    [effect] дія
    [effort] зусилля
    [giftable] можна передати
    [growth] зростання
    [half_life] час зменшення вдвічі
    [imported_share] імпортна частка
    [interceptors] перехоплювачі
    [keeps_up] наскільки встигає
    [kill] імовірність знищення
    [lag] час доставки
    [lead] час будівництва
    [learning] здешевлення з досвідом
    [loss] втрати
    [monthly] на місяць
    [months] місяці
    [peak] пік
    [per_target] на ціль
    [price] ціна
    [priority_share] частка з пріоритетом
    [probability] імовірність
    [quantity] кількість
    [rate] темп
    [reach] досяжність
    [repair] відновлення
    [share] частка
    [share_engaged] частка обстріляних
    [size] розмір
    [stock] запас
    [total] загалом
   *[other] { $column }
    })
figureOf = { $source } ({ $table ->
    [adversary_costs] витрати противника
    [adversary_flows] противник
    [adversary_money] гроші противника
    [contributions] внески
    [engagements] обстріл
    [envelopes] бюджети
    [expansions] розширення
    [exposure] під ударом
    [fund_rules] правила фондів
    [holds] що притримують
    [items] вироби
    [material_sources] джерела матеріалів
    [material_use] витрата матеріалів
    [materials] матеріали
    [needs] потреби
    [offers] пропозиції
    [other_defence] інша оборона
    [parties] сторони
    [producers] виробники
    [raids] нальоти
    [stocks] запаси
    [substitutes] замінники
   *[other] { $table }
    }, { $column ->
    [after_year] через рік
    [ageing] старіння
    [amount] сума
    [availability] доступність
    [capacity] потужність
    [ceiling] стеля
    [committed_elsewhere] продано деінде
    [cost] вартість
    [covered_loss] втрати під прикриттям
    [defence_share] оборонна частка
    [effect] дія
    [effort] зусилля
    [giftable] можна передати
    [growth] зростання
    [half_life] час зменшення вдвічі
    [imported_share] імпортна частка
    [interceptors] перехоплювачі
    [keeps_up] наскільки встигає
    [kill] імовірність знищення
    [lag] час доставки
    [lead] час будівництва
    [learning] здешевлення з досвідом
    [loss] втрати
    [monthly] на місяць
    [months] місяці
    [peak] пік
    [per_target] на ціль
    [price] ціна
    [priority_share] частка з пріоритетом
    [probability] імовірність
    [quantity] кількість
    [rate] темп
    [reach] досяжність
    [repair] відновлення
    [share] частка
    [share_engaged] частка обстріляних
    [size] розмір
    [stock] запас
    [total] загалом
   *[other] { $column }
    })
