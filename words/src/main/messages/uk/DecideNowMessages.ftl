nothingHasBeDecided = Нині нічого не треба вирішувати

decideNowFirstDecision = Вирішити зараз: перше рішення цього плану

decideNowFirstDecisions = Вирішити зараз: { $count ->
    [few] { WORD($count) } перші рішення цього плану
   *[other] { WORD($count) } перших рішень цього плану
    }

whichFundPaysHow = Який фонд скільки платить,

whichMakerGetsHow = Який виробник скільки отримує,

whichFundPaysHowMuch = Який фонд скільки платить і який виробник скільки отримує,

partSolversChoiceOthers = { $who } почасти лишається відкритим: інші варіанти за ту саму вартість так само добрі.

in = { $same ->
    [true] на{ " " }
   *[false] від { WHOLE($shortest) } до{ " " }
    }{ WHOLE($longest) } міс.

firstDecisionsOfCentral = Перші рішення плану, складеного для нього: { $count }

rangesRead = { $isSame ->
    [true] Те, що тут подано, однакове в кожному плані, що не гірший, з точністю до одного відсотка.
   *[false] Де вказано діапазон, він охоплює всі плани, що не гірші, а число перед ним — вибір серед них; де його немає, усі вони вирішують те саме з точністю до одного відсотка.
    }
