planCostsNobodyAnything = Het plan kost niemand iets

whoPaysOpenOther = Wie betaalt staat open: de { $total } per jaar is ook anders te verdelen

paysAll = { IN($name) } betaalt alles: { $total } per jaar

largestPayer = Grootste betaler: { IN($name) }, { MONEY($money) } van { $total } per jaar

split = In de centrale variant hebben de fondsen meer geld dan het plan uitgeeft, en een andere verdeling over de fondsen bereikt hetzelfde voor hetzelfde geld. De getoonde volgt een volgorde: eerst wat is afgesproken, eigen geld van een land vóór een gezamenlijk fonds. ‘holdfast ranges’ geeft het minste en het meeste dat elk kan betalen.

heaviest = Het zwaarst naar omvang: { IN($name) }, { SHARE($share) } van het bruto binnenlands product (bbp) per jaar.

shareOfOne = Dat is { SHARE($share) } van het bruto binnenlands product (bbp).

yardsticks = Alleen de eerste sleutel volgt uit besluiten. { $defence ->
    [true] De andere twee zijn maatstaven: ze verdelen
   *[false] De andere is een maatstaf: die verdeelt
    } hetzelfde totaal over allen die in een fonds betalen dat het plan gebruikt.{ $open ->
    [true] { "" }
   *[false] { " " }De grootste verschuiving naar omvang van de economie: { IN($name) }, van { MONEY($from) } naar { MONEY($to) } per jaar.
    }

splitShown = in de getoonde verdeling

paysNothingBySize = { IN($party) } betaalt niets{ $shown }; naar omvang van de economie zou het { MONEY($byGdp) } zijn{ $defence ->
    [true] , naar defensie-uitgaven { MONEY($byDefence) }
   *[false] { "" }
    }.

paysOverGrossDomestic = { IN($party) } betaalt{ $shown } in { $period } { MONEY($money) }{ $someGdp ->
    [true] , per jaar { SHARE($shareOfGdp) } van het bruto binnenlands product (bbp)
   *[false] { "" }
    }; naar omvang van de economie zou het { MONEY($byGdp) } zijn{ $defence ->
    [true] , naar defensie-uitgaven { MONEY($byDefence) }
   *[false] { "" }
    }.
