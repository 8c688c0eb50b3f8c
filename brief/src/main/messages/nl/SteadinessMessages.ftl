title = Hoeveel er verandert aan wat gepland was

finding = Van de lijnen en contracten die gepland waren, verandert { SHARE($free) } (in geld) als het plan opnieuw wordt gemaakt; { SHARE($optimum) } als niets verandert wat niet helpt, en { SHARE($slack) } als elk doel { SHARE($room) } verder gemist mag worden.

nothing = Er was niets gepland dat kon veranderen: geen nieuw plan heeft nog lijnen of contracten te beslissen.

kept = Wat blijft staan

# $kept (org.holdfast.model.Stability.Kept)
way = { $kept ->
    [SIGNED] alleen wat getekend en begonnen is
    [AT_OPTIMUM] ook wat gepland was, zolang geen doel verder gemist wordt
   *[WITHIN_SLACK] ook wat gepland was, en elk doel mag { SHARE($room) } verder gemist worden
}

coming = Veranderd tot het volgende plan

all = Veranderd in alle maanden die resten

unit = Aandelen van het geld van lijnen en contracten die het ene plan heeft en het andere niet; tekortmaanden onder het minimum

made = Plan gemaakt in

had = Lijnen en contracten in het plan ervoor

plans = Elk plan naast het plan ervoor: wat verandert in alle maanden die resten

read = In { $futures } toekomsten wordt om de { $every } maanden een nieuw plan gemaakt, uit wat dan bekend is. Wat getekend is, bindt in elke rij; de rijen verschillen in wat alleen gepland was. In zijn eigen toekomst verandert een plan dat houdt wat het kan, niets. Kleine verschillen in wat ontbreekt, zeggen op zichzelf niets: zie het oordeel.
