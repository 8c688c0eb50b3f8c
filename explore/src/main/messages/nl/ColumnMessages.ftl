figure = { $source } ({ $column ->
    [after_year] na een jaar
    [ageing] veroudering
    [amount] bedrag
    [availability] beschikbaarheid
    [capacity] capaciteit
    [ceiling] plafond
    [committed_elsewhere] elders verkocht
    [cost] kosten
    [covered_loss] verlies onder bescherming
    [defence_share] deel voor defensie
    [effect] werking
    [effort] inspanning
    [giftable] weg te geven
    [growth] groei
    [half_life] halveringstijd
    [imported_share] ingevoerd deel
    [interceptors] luchtdoelraketten
    [keeps_up] wat bijblijft
    [kill] trefkans
    [lag] levertijd
    [lead] bouwtijd
    [learning] leereffect
    [loss] verlies
    [monthly] per maand
    [months] maanden
    [peak] piek
    [per_target] per doel
    [price] prijs
    [priority_share] deel met voorrang
    [probability] kans
    [quantity] hoeveelheid
    [rate] tempo
    [reach] bereik
    [repair] herstel
    [share] aandeel
    [share_engaged] bestreden deel
    [size] omvang
    [stock] voorraad
    [total] totaal
   *[other] { $column }
    })
figureOf = { $source } ({ $table ->
    [adversary_costs] kosten van de tegenstander
    [adversary_flows] tegenstander
    [adversary_money] geld van de tegenstander
    [contributions] bijdragen
    [engagements] gevechten
    [envelopes] budgetten
    [expansions] uitbreidingen
    [exposure] blootstelling
    [fund_rules] regels van fondsen
    [holds] wat wordt ingehouden
    [items] artikelen
    [material_sources] bronnen van grondstoffen
    [material_use] verbruik van grondstoffen
    [materials] grondstoffen
    [needs] behoeften
    [offers] aanbod
    [other_defence] overige verdediging
    [parties] partijen
    [producers] producenten
    [raids] aanvallen
    [stocks] voorraden
    [substitutes] vervangers
   *[other] { $table }
    }, { $column ->
    [after_year] na een jaar
    [ageing] veroudering
    [amount] bedrag
    [availability] beschikbaarheid
    [capacity] capaciteit
    [ceiling] plafond
    [committed_elsewhere] elders verkocht
    [cost] kosten
    [covered_loss] verlies onder bescherming
    [defence_share] deel voor defensie
    [effect] werking
    [effort] inspanning
    [giftable] weg te geven
    [growth] groei
    [half_life] halveringstijd
    [imported_share] ingevoerd deel
    [interceptors] luchtdoelraketten
    [keeps_up] wat bijblijft
    [kill] trefkans
    [lag] levertijd
    [lead] bouwtijd
    [learning] leereffect
    [loss] verlies
    [monthly] per maand
    [months] maanden
    [peak] piek
    [per_target] per doel
    [price] prijs
    [priority_share] deel met voorrang
    [probability] kans
    [quantity] hoeveelheid
    [rate] tempo
    [reach] bereik
    [repair] herstel
    [share] aandeel
    [share_engaged] bestreden deel
    [size] omvang
    [stock] voorraad
    [total] totaal
   *[other] { $column }
    })
