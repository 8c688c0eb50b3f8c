title = Чого коштує чекання

waitingCostsUnderFloor = Чекання ({ $wait }) коштує { ITEMMONTHS($amount) } нижче мінімуму

waitingAddsNothingShortfall = Чекання ({ $wait }) нічого не додає до нестачі до мінімуму

waitingSavesUnderFloor = Чекання ({ $wait }) зменшує нестачу на { ITEMMONTHS($amount) } нижче мінімуму

startLaterSameResult = Початок на { MONTHS($wait) } пізніше: той самий результат.

startLater = Початок на { MONTHS($wait) } пізніше: { $change }.

shortest = Якщо почати весь план на { MONTHS($wait) } пізніше, це { $both }.

