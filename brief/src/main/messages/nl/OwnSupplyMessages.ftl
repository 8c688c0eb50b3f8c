name = Zelfredzaamheid

finding = Met het plan komt { SHARE($own) } van wat { IN($claimant) } in { $year } krijgt van de eigen kant, ad hoc { SHARE($ownAdHoc) }; zelf gemaakt: { SHARE($home) } en { SHARE($homeAdHoc) }

measure = Percentage van de geleverde waarde, per kalenderjaar

counted = Eigen kant: { AND($names) }, of het nu is gemaakt, verkocht of uit voorraad gegeven. Elk artikel telt voor één prijs, het gemiddelde van de producenten, waar het ook vandaan komt; betalingen tellen in het jaar waarin ze zijn gedaan.

ownSide = Eigen kant

spentAtHome = Betaald aan eigen kant

noChoice = Geen artikel van deze casus kan op nieuwe lijnen zowel in eigen land ({ IN($claimant) }) als elders worden gemaakt; er is dus geen omslagpunt te noemen.

price = Prijs in eigen land, { SIGN($currency) }

line = Lijn per stuk, { SIGN($currency) }

elsewhere = Elders met lijn, { SIGN($currency) }

paysBelow = Loont bij een prijs onder, { SIGN($currency) }

monthsNeeded = Maanden productie tot het loont

monthsLater = Mag later komen, maanden

atNoPrice = bij geen prijs

never = nooit

breakEven = { $items ->
    [one] Wanneer een nieuwe lijn in { IN($claimant) } niet meer kost dan een lijn elders, bij middenwaarden:
   *[other] Wanneer nieuwe lijnen in { IN($claimant) } niet meer kosten dan elders, per artikel, bij middenwaarden:
    } van elke kant de goedkoopste producent, besteld in de eerste maand, de lijn gespreid over wat zij maakt tot het einde van de periode, minus wat aanvallen haar kosten.

bill = Wat het plan bestelt bij producenten in { IN($claimant) } van artikelen die ook anderen in het plan maken, kost { MONEY($home) }, nieuwe lijnen daar inbegrepen; hetzelfde aantal tegen de gemiddelde prijs van producenten elders zou { MONEY($elsewhere) } kosten. { $isSaved ->
    [true] Het bespaart { MONEY($difference) }.
   *[false] Het kost { MONEY($difference) } meer.
    }
