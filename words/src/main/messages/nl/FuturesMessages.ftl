allFutures = alle toekomsten

nearlyAllFutures = bijna alle toekomsten

noFuture = geen enkele toekomst

fewerThanFutures = minder dan 1 van de 10 toekomsten

halfFutures = de helft van de toekomsten

futures = { $tenths } van de 10 toekomsten

noFuturesWereDrawn = Er zijn geen toekomsten getrokken.

oneFutureDrawnFrom = Eén toekomst, getrokken uit alles wat in de casus onzeker is (startgetal { $seed }): te weinig om te zeggen hoe waarschijnlijk iets is.

futuresEachAllUncertain = { WHOLE($futures) } toekomsten; in elke is alles wat in de casus onzeker is opnieuw getrokken (startgetal { $seed }).

atLeastNineFutures = { $name }{ $most } in minstens negen van de tien toekomsten.

nineFuturesTenHalf = { $name }in negen van de tien toekomsten { $most }, in de helft { $half }; de mediaan is { $median }.

nearlyAll = in bijna alle toekomsten

coverageTitle = { $name } (9 van de 10: { $range })

description = Bandbreedtes over vele toekomsten, maand voor maand: { IN($measure) }. In { MONTH($from) } is de mediaan { $before }, in negen van de tien toekomsten { $rangeBefore }; in { MONTH($to) } { $after }, in negen van de tien { $rangeAfter }.

oneFutureCouldBe = De ene toekomst kon worden doorgerekend.

allFuturesCouldBe = Alle { WHOLE($all) } toekomsten konden worden doorgerekend.

oneFutureCouldNot = De ene toekomst kon niet worden doorgerekend.

noneFuturesCouldBe = Geen van de { WHOLE($all) } toekomsten kon worden doorgerekend.

futuresCouldNotBe = { WHOLE($failed) } van de { WHOLE($all) } toekomsten { $failed ->
    [one] kon
   *[other] konden
    } niet worden doorgerekend. Alle aandelen gaan over de { $isAll ->
    [true] ene waarbij dat wel kon.
   *[false] { WHOLE($others) } waarbij dat wel kon.
    }

inNoFuture = in geen enkele toekomst

everyFuture = in elke toekomst

inShareOfFutures = in { SHARE($share) } van de toekomsten
