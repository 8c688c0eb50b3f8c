togetherListSaysNothing = Разом { MONEY($all) } { $from }; про інші етапи список нічого не каже.

together = Разом { MONEY($all) } { $from }.

knownBe = Із них про { MONEY($come) }{ $share } відомо: { $stage }.

listRecordsWhatFor = Список фіксує етап «{ $stage }» для { MONEY($of) } із них: { MONEY($come) }{ $share }.

rest = Про решту список не каже ні що вона надійшла, ні що ні.

none = Що надійшло, список не фіксує: { $to } ще не означає отримано.

howMuchWasList = Скільки було { $from }, список не каже.

shareCannotBeTold = { MONEY($amount) }: { $to }; частки від цього назвати не можна.

notRecorded = не зафіксовано

nothingYet = ще нічого

shareOf = від

ofRecorded = від зафіксованого

recordedPart = Забарвлено: допомога, для якої список фіксує, що надійшло. Про бліду решту невідомо.

star = Щонайменше стільки: деякі рядки списку не називають суми, і жоден із них не враховано як нуль.

byDonor = { $capital }, за донорами

bothByDonor = { $capital } і { $to }, за донорами

description = Джерело:

stage = { $stage ->
    [promised] обіцяно
    [committed] взято зобов’язання
    [allocated] виділено
    [contracted] замовлено
    [paid] сплачено
    [delivered] доставлено
    [withdrawn] відкликано
   *[other] { $stage }
 }
