togetherListSaysNothing = Samen { MONEY($all) } { $from }; de lijst zegt niets over andere fasen.

together = Samen { MONEY($all) } { $from }.

knownBe = Daarvan is { MONEY($come) }{ $share } aantoonbaar { $stage }.

listRecordsWhatFor = Wat is { $stage }, legt de lijst vast voor { MONEY($of) } daarvan: { MONEY($come) }{ $share }.

rest = Van de rest zegt de lijst niet dat het aankwam, en ook niet dat het niet aankwam.

none = Wat aankwam, legt de lijst niet vast: { $to } is nog niet aangekomen.

howMuchWasList = Hoeveel is { $from }, zegt de lijst niet.

shareCannotBeTold = Er is { MONEY($amount) } { $to }; welk deel dat is, valt niet te zeggen.

notRecorded = niet vastgelegd

nothingYet = nog niets

shareOf = van

ofRecorded = van wat is vastgelegd

recordedPart = Getint: de steun waarvan de lijst vastlegt wat aankwam. Van de bleke rest is dat niet bekend.

star = Minstens zoveel: sommige rijen van de lijst noemen geen bedrag, en geen daarvan telt als nul.

byDonor = { $capital }, per donor

bothByDonor = { $capital } en { $to }, per donor

description = Bron:

stage = { $stage ->
    [promised] beloofd
    [committed] toegezegd
    [allocated] toegewezen
    [contracted] besteld
    [paid] betaald
    [delivered] geleverd
    [withdrawn] ingetrokken
   *[other] { $stage }
 }
