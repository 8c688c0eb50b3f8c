noFactorDrivesAnswer = Жоден чинник не визначає відповіді

behindSpreadAnswer = { $name }{ $share } розкиду відповіді

notClearlyMost = { $name }{ $share } розкиду відповіді; чи це найбільше, не ясно

makesNoVisibleDifference = { $name }помітного впливу немає на показник «{ IN($outcome) }».

explainsNothingAloneBut = { $name }окремо — нічого, а разом з іншими чинниками — { $together } розкиду показника «{ IN($outcome) }».

aloneExplainsSpreadOther = { $name }окремо — { $alone } розкиду показника «{ IN($outcome) }»{ $totalAtMostFirst ->
    [true] ; інші чинники нічого до цього не додають.
   *[false] ; разом з іншими чинниками — { $together }.
    }

noFactorExplainsAnything = Жоден чинник окремо нічого не пояснює: вони діють лише разом.

oneByOneFactors = Поодинці чинники пояснюють увесь розкид, наскільки це видно зі стількох варіантів.

oneByOneFactorsExplain = Поодинці чинники пояснюють { $most } розкиду; решта { $rest } походить від того, як вони діють разом.

lessThan = менше за 1%

atMost = щонайбільше { $share }

oneOtherFactorExplains = Ще один чинник пояснює { $most }.

otherFactorsTogetherExplain = Решта чинників разом ({ WORD($count) }) пояснює { $most }.

caution = Ці частки показують, звідки береться розкид відповіді за діапазонів, які припускає кейс. Вони не кажуть, що можна змінити і який діапазон правильний.

alone = окремо та

withOthers = з іншими

barsForShareSpread = Стовпчики для частки розкиду, яку пояснює кожен чинник, від найбільшої: { $listed }.
