noFactorDrivesAnswer = Geen factor bepaalt het antwoord

behindSpreadAnswer = { $name }goed voor { $share } van de spreiding in het antwoord

notClearlyMost = { $name }goed voor { $share } van de spreiding, niet duidelijk het meest

makesNoVisibleDifference = { $name }maakt voor { IN($outcome) } geen zichtbaar verschil.

explainsNothingAloneBut = { $name }verklaart op zichzelf niets, maar samen met andere factoren { $together } van de spreiding van { IN($outcome) }.

aloneExplainsSpreadOther = { $name }verklaart op zichzelf { $alone } van de spreiding van { IN($outcome) }{ $totalAtMostFirst ->
    [true] ; andere factoren voegen daar niets aan toe.
   *[false] ; samen met andere factoren { $together }.
    }

noFactorExplainsAnything = Op zichzelf verklaart geen factor iets: ze werken alleen samen.

oneByOneFactors = Eén voor één verklaren de factoren de hele spreiding, voor zover dat uit zoveel toekomsten blijkt.

oneByOneFactorsExplain = Eén voor één verklaren de factoren { $most } van de spreiding; de andere { $rest } ontstaat doordat ze op elkaar inwerken.

lessThan = minder dan 1%

atMost = hoogstens { $share }

oneOtherFactorExplains = De ene andere factor verklaart { $most }.

otherFactorsTogetherExplain = De andere { WORD($count) } factoren verklaren samen { $most }.

caution = Deze aandelen zeggen waar de spreiding van het antwoord vandaan komt, gegeven de marges die de casus aanneemt. Ze zeggen niet wat te veranderen is, en ook niet welke marge klopt.

alone = op zichzelf en

withOthers = samen met andere

barsForShareSpread = Balken voor het deel van de spreiding dat elke factor verklaart, de grootste eerst: { $listed }.
