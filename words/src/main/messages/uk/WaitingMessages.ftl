title = Чого коштує чекання

waitingCostsUnderFloor = Чекання ({ $wait }) коштує { ITEMMONTHS($amount) } нижче мінімуму

waitingAddsNothingShortfall = Чекання ({ $wait }) нічого не додає до нестачі до мінімуму

waitingSavesUnderFloor = Чекання ({ $wait }) зменшує нестачу на { ITEMMONTHS($amount) } нижче мінімуму

startLaterSameResult = Початок на { MONTHS($wait) } пізніше: той самий результат.

startLater = Початок на { MONTHS($wait) } пізніше: { $change }.

shortest = Якщо почати весь план на { MONTHS($wait) } пізніше, це { $both }.

floorAndFull = { $worse ->
    [true] коштує { ITEMMONTHS($floor) } нижче мінімуму та { ITEMMONTHS($full) } повної потреби
   *[false] зменшує нестачу на { ITEMMONTHS($floor) } нижче мінімуму та на { ITEMMONTHS($full) } повної потреби
 }

floorAgainstFull = { $worse ->
    [true] коштує { ITEMMONTHS($floor) } нижче мінімуму, але зменшує нестачу до повної потреби на { ITEMMONTHS($full) }
   *[false] зменшує нестачу на { ITEMMONTHS($floor) } нижче мінімуму, але коштує { ITEMMONTHS($full) } повної потреби
 }

floorOnly = { $worse ->
    [true] коштує { ITEMMONTHS($floor) } нижче мінімуму
   *[false] зменшує нестачу на { ITEMMONTHS($floor) } нижче мінімуму
 }

fullOnly = { $worse ->
    [true] коштує { ITEMMONTHS($full) } повної потреби й нічого нижче мінімуму
   *[false] зменшує нестачу до повної потреби на { ITEMMONTHS($full) } й нічого не змінює нижче мінімуму
 }

changesNothing = не змінює нічого, що видно в цих цифрах
