HOLDS = Підтверджується
HOLDS_WITH_WIDER_RANGE = Підтверджується з ширшим діапазоном
CANNOT_BE_CHECKED = Неможливо перевірити
DOES_NOT_HOLD = Не підтверджується
CLAIMS_PAPER = Твердження публікації
DEBATE_NOT_PAPER = З дискусії, не з публікації
CLAIMS_DEBATE = Твердження з дискусії

place = с. { $page }{ $hasFootnote ->
    [true] ; примітка { $footnote }
   *[false] { "" }
    }{ $noCited ->
    [true] { "" }
   *[false] { " " }посилається на{ " " }
    }

inOurWords = Що каже публікація { $named }, нашими словами і в її порядку; оцінки та пропозиції пропущено. Сторінки й примітки — за публікацією.

allHold = { $start }, і всі підтверджуються

noneHolds = { $start }; підтверджено: { $hold ->
    [0] жодне
   *[other] { $hold }
    }{ $fail ->
    [0] { "" }
   *[other] , не підтверджено: { $fail }
    }{ $open ->
    [0] { "" }
   *[other] , неперевірних: { $open }
    }
