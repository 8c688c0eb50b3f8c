noFactorDrivesAnswer = No factor drives the answer

behindSpreadAnswer = { $name }behind { $share } of the spread in the answer

# Where the intervals of others reach that of the largest.
notClearlyMost = { $name }behind { $share } of the spread, not clearly the most

makesNoVisibleDifference = { $name }makes no visible difference to { IN($outcome) }.

explainsNothingAloneBut = { $name }explains nothing alone, but together with other factors { $together } of the spread of { IN($outcome) }.

aloneExplainsSpreadOther = { $name }alone explains { $alone } of the spread of { IN($outcome) }{ $totalAtMostFirst ->
    [true] ; other factors add nothing to that.
   *[false] ; together with other factors { $together }.
    }

noFactorExplainsAnything = No factor explains anything alone: they act only together.

oneByOneFactors = One by one, the factors explain the whole spread, as far as so many futures can tell.

oneByOneFactorsExplain = One by one, the factors explain { $most } of the spread; the other { $rest } comes from how they act together.

lessThan = less than 1%

atMost = at most { $share }

oneOtherFactorExplains = The one other factor explains { $most }.

otherFactorsTogetherExplain = The other { WORD($count) } factors together explain { $most }.

# What the shares do not say; stands beside them.
caution = These shares say where the spread of the answer comes from, given the ranges that the case assumes. They do not say what can be changed, nor which range is right.

alone = alone and

withOthers = with others

barsForShareSpread = Bars for the share of the spread that each factor explains, largest first: { $listed }.
