itemMonths = { $number } { $one ->
    [true] tekortmaand
   *[false] tekortmaanden
    }

underFloor = { ITEMMONTHS($value) } onder de ondergrens

shortFullNeed = { ITEMMONTHS($value) } op de volledige behoefte

belowAlliesStockTargets = { ITEMMONTHS($value) } onder de voorraaddoelen van de bondgenoten

amount = { MONEY($value) }

cheaper = { MONEY($money) } goedkoper

asDear = even duur

dearer = { MONEY($money) } duurder

fewerItemMonthUnder = { AMOUNT($number) } { $singular ->
    [true] tekortmaand
   *[false] tekortmaanden
    } minder{ $tier ->
    [FLOOR] { " " }onder de ondergrens
    [FULL] { " " }op de volledige behoefte
    [ALLY_TARGETS] { " " }onder de voorraaddoelen van de bondgenoten
   *[COST] { "" }
    }

asManyItemMonth = evenveel tekortmaanden{ $tier ->
    [FLOOR] { " " }onder de ondergrens
    [FULL] { " " }op de volledige behoefte
    [ALLY_TARGETS] { " " }onder de voorraaddoelen van de bondgenoten
   *[COST] { "" }
    }

moreItemMonthUnder = { AMOUNT($number) } { $singular ->
    [true] tekortmaand
   *[false] tekortmaanden
    } meer{ $tier ->
    [FLOOR] { " " }onder de ondergrens
    [FULL] { " " }op de volledige behoefte
    [ALLY_TARGETS] { " " }onder de voorraaddoelen van de bondgenoten
   *[COST] { "" }
    }
