itemMonths = { $number } { PLURAL($value) ->
    [one] tekortmaand
   *[other] tekortmaanden
    }

underFloor = { ITEMMONTHS($value) } onder het minimum

shortFullNeed = { ITEMMONTHS($value) } op de volledige behoefte

belowAlliesStockTargets = { ITEMMONTHS($value) } onder de voorraaddoelen van de bondgenoten

cheaper = { MONEY($money) } goedkoper

asDear = even duur

dearer = { MONEY($money) } duurder

fewer = { AMOUNT($number) } { PLURAL($number) ->
    [one] tekortmaand
   *[other] tekortmaanden
    } minder{ $tier ->
    [FLOOR] { " " }onder het minimum
    [FULL] { " " }op de volledige behoefte
    [ALLY_TARGETS] { " " }onder de voorraaddoelen van de bondgenoten
   *[COST] { "" }
    }

asMany = evenveel tekortmaanden{ $tier ->
    [FLOOR] { " " }onder het minimum
    [FULL] { " " }op de volledige behoefte
    [ALLY_TARGETS] { " " }onder de voorraaddoelen van de bondgenoten
   *[COST] { "" }
    }

more = { AMOUNT($number) } { PLURAL($number) ->
    [one] tekortmaand
   *[other] tekortmaanden
    } meer{ $tier ->
    [FLOOR] { " " }onder het minimum
    [FULL] { " " }op de volledige behoefte
    [ALLY_TARGETS] { " " }onder de voorraaddoelen van de bondgenoten
   *[COST] { "" }
    }
