LESS_THAN = minder dan

of = Holdfast { $version } · casus { $caseHash } · startgetal { $seed } · { $solver }{ $noSettings ->
    [true] { "" }
   *[false] { " " }· zelf ingesteld: { $listed }
    }{ $noMade ->
    [true] { "" }
   *[false] { " " }· gemaakt op { $made }
    }

noBetterPlanExists = Binnen de nauwkeurigheid van de rekenmethode bestaat geen beter plan: { WHOLE($columns) } onbekenden, { WHOLE($rows) } grenzen, grootste verschil { $tiny }; plan en balans verschillen { $difference } partijen.

noPlanMeetsAll = Geen enkel plan voldoet aan alle grenzen{ $because }

timeWasUpBefore = De tijd was om voordat het beste plan gevonden was{ $because }

solverFailed = De rekenmethode is vastgelopen{ $because }
