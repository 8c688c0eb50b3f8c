allies = Самі союзники за нинішнього курсу мають нестачу до власного використання та мінімальних запасів { ITEMMONTHS($adHoc) }, а за планом { $noAfter ->
    [true] жодної
   *[false] { $then }
    }. Нічого з цього вище не враховано.

onCurrentCourseGets = За нинішнього курсу { IN($claimant) } отримує всю свою мінімальну потребу за { $period }.

onCurrentCourseJust = За нинішнього курсу { IN($claimant) } ледве отримує свою мінімальну потребу за { $period }{ $noBracketed ->
    [true] .
   *[false] ; за високого рівня цієї потреби нестача становить { ITEMMONTHS($high) }.
    }

onCurrentCourseFalls = За нинішнього курсу нестача до мінімальної потреби ({ IN($claimant) }) за { $period } становить { ITEMMONTHS($central) }{ $noBracketed ->
    [true] .
   *[false] { " " }({ $range } за низької та високої потреби).
    }

planMeetsToo = План теж її задовольняє{ $noItemMonths ->
    [true] { "" }
   *[false] ; за високого рівня нестача становить { ITEMMONTHS($high) }
    }.

planClosesGap = План закриває цей розрив{ $noItemMonths ->
    [true] { "" }
   *[false] ; за високого рівня нестача становить { ITEMMONTHS($high) }
    }.

planBringsDownFewer = План зменшує це до { $after }: на { AMOUNT($size) } менше.

planChangesNothingAs = План нічого не змінює: так само { $after }.

planDoesWorseMore = План дає гірше: { $after }, на { AMOUNT($size) } більше.

itemMonth = Один виробо-місяць це місяць, у якому один виріб, наприклад { IN($example) }, повністю відсутній; два місяці наполовину рахуються як один.

weights = { $one ->
    [true] Один виріб рахується з власною вагою:
   *[false] Ці вироби рахуються з власною вагою:
    } { $named }.

centralCase = Це цифри центрального випадку, у якому кожне число кейсу має центральне значення{ $futures ->
    [true] ; що дають багато варіантів майбутнього, сказано в розділі «{ IN($section) }».
   *[false] .
    }

floor = Мінімальна потреба це найменше, чого треба, щоб утримати фронт і небо.

floorInGeneral = Мінімальна потреба це найменше, чого треба.

adHoc = Нинішній курс, або ad hoc, це сьогоднішня практика: короткі контракти, плани на { $aYear ->
    [true] рік
   *[false] { MONTHS($window) }
    } наперед, переважно національні гроші.

otherSwitch = { $needsOrder ->
    [true] Якщо приватне підприємство приймає лінію коштом держави без замовлення,
   *[false] Якщо приватне підприємство приймає лінію коштом держави лише із замовленням,
    }{ $direction ->
    [BETTER] { " " }нестача за планом становить { ITEMMONTHS($after) }: на { AMOUNT($size) } менше.
    [SAME] { " " }нестача за планом така сама: { ITEMMONTHS($after) }.
   *[WORSE] { " " }нестача за планом становить { ITEMMONTHS($after) }: на { AMOUNT($size) } більше.
    }
