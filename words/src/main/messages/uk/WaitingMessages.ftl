title = Чого коштує чекання

waitingCostsUnderFloor = Якщо чекати { $wait }, нестача до мінімуму більша на { ITEMMONTHS($amount) }

waitingAddsNothingShortfall = Якщо чекати { $wait }, нестача до мінімуму не зростає

waitingSavesUnderFloor = Якщо чекати { $wait }, нестача до мінімуму менша на { ITEMMONTHS($amount) }

startLaterSameResult = Початок на { MONTHS($wait) } пізніше: той самий результат.

startLater = Початок на { MONTHS($wait) } пізніше: { $change }.

shortest = Якщо почати весь план на { MONTHS($wait) } пізніше, це { $both }.

floorAndFull = { $worse ->
    [true] збільшує нестачу до мінімуму на { ITEMMONTHS($floor) }, а нестачу до повної потреби на { ITEMMONTHS($full) }
   *[false] зменшує нестачу до мінімуму на { ITEMMONTHS($floor) }, а нестачу до повної потреби на { ITEMMONTHS($full) }
 }

floorAgainstFull = { $worse ->
    [true] збільшує нестачу до мінімуму на { ITEMMONTHS($floor) }, але зменшує нестачу до повної потреби на { ITEMMONTHS($full) }
   *[false] зменшує нестачу до мінімуму на { ITEMMONTHS($floor) }, але збільшує нестачу до повної потреби на { ITEMMONTHS($full) }
 }

floorOnly = { $worse ->
    [true] збільшує нестачу до мінімуму на { ITEMMONTHS($floor) }
   *[false] зменшує нестачу до мінімуму на { ITEMMONTHS($floor) }
 }

fullOnly = { $worse ->
    [true] збільшує нестачу до повної потреби на { ITEMMONTHS($full) }, а до мінімуму не змінює
   *[false] зменшує нестачу до повної потреби на { ITEMMONTHS($full) }, а до мінімуму не змінює
 }

changesNothing = не змінює нічого, що видно в цих показниках
