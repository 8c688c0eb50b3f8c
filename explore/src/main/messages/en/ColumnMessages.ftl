# What a number of the case is called that has no name of its own: the source that it stands on, and the column.

# $source (String) its title, $column (String) as a head of the file
figure = { $source } ({ $column ->
    [after_year] after a year
    [ageing] ageing
    [amount] amount
    [availability] availability
    [capacity] capacity
    [ceiling] ceiling
    [committed_elsewhere] committed elsewhere
    [cost] cost
    [covered_loss] loss under cover
    [defence_share] defence share
    [effect] effect
    [effort] effort
    [giftable] giftable
    [growth] growth
    [half_life] half-life
    [imported_share] imported share
    [interceptors] interceptors
    [keeps_up] keeps up
    [kill] chance of a kill
    [lag] lag
    [lead] lead time
    [learning] learning
    [loss] loss
    [monthly] a month
    [months] months
    [peak] peak
    [per_target] per target
    [price] price
    [priority_share] share with priority
    [probability] probability
    [quantity] quantity
    [rate] rate
    [reach] reach
    [repair] repair
    [share] share
    [share_engaged] share engaged
    [size] size
    [stock] stock
    [total] total
   *[other] { $column }
    })
# $source (String) its title, $table (String) without its ending, $column (String) as a head of the file
figureOf = { $source } ({ $table ->
    [adversary_costs] adversary’s costs
    [adversary_flows] adversary
    [adversary_money] adversary’s money
    [contributions] contributions
    [engagements] engagements
    [envelopes] budgets
    [expansions] expansions
    [exposure] exposure
    [fund_rules] rules of funds
    [holds] holds
    [items] items
    [material_sources] sources of materials
    [material_use] use of materials
    [materials] materials
    [needs] needs
    [offers] offers
    [other_defence] other defence
    [parties] parties
    [producers] producers
    [raids] raids
    [stocks] stocks
    [substitutes] substitutes
   *[other] { $table }
    }, { $column ->
    [after_year] after a year
    [ageing] ageing
    [amount] amount
    [availability] availability
    [capacity] capacity
    [ceiling] ceiling
    [committed_elsewhere] committed elsewhere
    [cost] cost
    [covered_loss] loss under cover
    [defence_share] defence share
    [effect] effect
    [effort] effort
    [giftable] giftable
    [growth] growth
    [half_life] half-life
    [imported_share] imported share
    [interceptors] interceptors
    [keeps_up] keeps up
    [kill] chance of a kill
    [lag] lag
    [lead] lead time
    [learning] learning
    [loss] loss
    [monthly] a month
    [months] months
    [peak] peak
    [per_target] per target
    [price] price
    [priority_share] share with priority
    [probability] probability
    [quantity] quantity
    [rate] rate
    [reach] reach
    [repair] repair
    [share] share
    [share_engaged] share engaged
    [size] size
    [stock] stock
    [total] total
   *[other] { $column }
    })
