## CloseToWinningBid

CLOSE_TO_WINNING_BID = Prijs vlak boven de winnende
CLOSE_TO_WINNING_BID_DEFINITION = Het verschil tussen de laagste geldige inschrijving van een ander en de winnende, als deel van de winnende, is hoogstens de ondergrens van al zulke verschillen: het eerste kwartiel min anderhalf keer de kwartielafstand. Er is geen grens, en geen vlag, als kwartiel en grens niet boven 0 liggen; en ook niet bij minder dan vijf verschillen, of als de kwartielen gelijk zijn, een beperking die Cardinal niet kent. Eén gunning is van kracht, zij heeft één leverancier, en die was de laagste. Bij meerdere percelen worden alleen inschrijvingen op precies die van de gunning vergeleken. Ook de winnaar en de volgende krijgen een vlag.
CLOSE_TO_WINNING_BID_REASONING = Inschrijvers die een markt verdelen, doen een bod dat moet verliezen, en leggen het vlak boven het bod dat moet winnen.
CLOSE_TO_WINNING_BID_FALSE_ALARMS = Waar een prijslijst of index de prijs grotendeels bepaalt, liggen eerlijke inschrijvingen ook dicht bijeen. Gegevens waarin prijzen nauwelijks verschillen, hebben geen grens.
FENCE_AS_SHARE_WINNING_BID = de grens, als deel van de winnende inschrijving

## ShortSubmissionPeriod

SHORT_SUBMISSION_PERIOD = Korte inschrijftermijn
SHORT_SUBMISSION_PERIOD_DEFINITION = Tussen begin en einde van de inschrijftermijn liggen minder hele dagen dan de drempel. Een termijn die eindigt voor zij begint, telt als kort.
SHORT_SUBMISSION_PERIOD_REASONING = Wie het vooraf wist, kan in een paar dagen inschrijven; een ander niet.
SHORT_SUBMISSION_PERIOD_FALSE_ALARMS = Spoedinkoop in oorlog mag volgens de wet kort zijn, en afroepen uit een raamovereenkomst zijn dat altijd. Stel per procedure het wettelijke minimum in.
DAYS = dagen
DAYS_FOR_PROCEDURES_LOCAL_NAME = dagen voor procedures met deze plaatselijke naam
ONLY_THESE_PROCUREMENT_METHODS = alleen deze aanbestedingsmethoden

## HeavilyDiscountedBid

HEAVILY_DISCOUNTED_BID = Sterk afgeprijsde inschrijving
HEAVILY_DISCOUNTED_BID_DEFINITION = Het verschil tussen de laagste geldige inschrijving van een ander en de winnende, als deel van de winnende, is minstens de bovengrens van al zulke verschillen: het derde kwartiel plus anderhalf keer de kwartielafstand. Er is geen grens, en geen vlag, als de grens niet boven 0 ligt; en ook niet bij minder dan vijf verschillen, of als de kwartielen gelijk zijn, een beperking die Cardinal niet kent. Eén gunning is van kracht, zij heeft één leverancier, en die was de laagste. Bij meerdere percelen worden alleen inschrijvingen op precies die van de gunning vergeleken. Ook de winnaar krijgt een vlag.
HEAVILY_DISCOUNTED_BID_REASONING = Een prijs ver onder alle andere kan voor iets slechters zijn, of later worden goedgemaakt in wijzigingen.
HEAVILY_DISCOUNTED_BID_FALSE_ALARMS = Een maker met een stilstaande lijn of met voorraad kan eerlijk veel goedkoper zijn.
## IdenticalBidPrices

IDENTICAL_BID_PRICES = Gelijke prijzen
IDENTICAL_BID_PRICES_DEFINITION = Verschillende inschrijvers dienden dezelfde prijs in, in dezelfde valuta: inschrijvingen die nog beoordeeld worden, geldig zijn of zijn uitgesloten. Ook de inschrijvers krijgen een vlag. Bij meerdere percelen worden alleen inschrijvingen op precies dezelfde percelen vergeleken, en geen waarbij niet staat voor welk. Inschrijvers die allemaal wonnen, zoals in een raamovereenkomst met meerdere leveranciers, waren geen concurrenten van elkaar en krijgen geen vlag; evenmin een prijs van nul of minder, want die is er geen. Cardinal vergelijkt alle inschrijvingen van een aanbesteding, op welk perceel ook.
IDENTICAL_BID_PRICES_REASONING = Gelijke prijzen zijn zelden toeval: iemand sprak ze af, of gaf er een door.
IDENTICAL_BID_PRICES_FALSE_ALARMS = Waar de koper of een prijslijst de prijs bepaalt, zijn alle inschrijvingen gelijk. Noem zulke procedures in no_price_comparison_procurement_methods. Ronde prijzen van kleine aankopen zijn soms toevallig gelijk.

## SingleBid

SINGLE_BID = Eén inschrijving
SINGLE_BID_DEFINITION = De aanbestedingsmethode vraagt om concurrentie, en het aantal inschrijvers is 1.
SINGLE_BID_REASONING = Een wedstrijd met één deelnemer kan voor die ene geschreven zijn.
SINGLE_BID_FALSE_ALARMS = Munitie en andere wapens hebben vaak één maker, en sommige markten zijn klein.
PROCUREMENT_METHODS_INVITE_COMPETITION = aanbestedingsmethoden die om concurrentie vragen

## LateBidWon

LATE_BID_WON = Te late inschrijving won
LATE_BID_WON_DEFINITION = Een geldige inschrijving kwam na het einde van de inschrijftermijn, en een van haar inschrijvers is leverancier van een gunning die van kracht is, op hetzelfde perceel als bij beide staat welk. Ook deze inschrijvers krijgen een vlag.
LATE_BID_WON_REASONING = Wie na de termijn mag inschrijven, kan de andere inschrijvingen hebben gezien.
LATE_BID_WON_FALSE_ALARMS = De inschrijver kan ook op tijd hebben ingeschreven; de termijn kan zijn verlengd zonder nieuwe datum; klokken en tijdzones kunnen verschillen.

## ExcessiveDisqualifiedBids

EXCESSIVE_DISQUALIFIED_BIDS = Opvallend vaak uitgesloten
EXCESSIVE_DISQUALIFIED_BIDS_DEFINITION = Het uitgesloten deel van de ingediende inschrijvingen is minstens de bovengrens van alle delen: het derde kwartiel plus anderhalf keer de kwartielafstand. Apart gevraagd voor opdrachtgevers, voor aanbestedende diensten (inschrijvingen die zij kregen) en voor inschrijvers (inschrijvingen die zij deden); wie minder inschrijvingen heeft dan het minimum, krijgt geen vlag en telt niet mee voor de grens. Halen minder dan vijf het minimum, dan telt iedereen mee voor de grens. Er is geen grens, en geen vlag, als er in totaal minder dan vijf zijn, of als de kwartielen gelijk zijn; Cardinal kent die beperking niet. Net als bij Cardinal telt het minimum van opdrachtgevers en aanbestedende diensten inschrijvingen, al heet het naar aanbestedingen.
EXCESSIVE_DISQUALIFIED_BIDS_REASONING = Een opdrachtgever die velen uitsluit, kiest misschien de winnaar; een inschrijver die vaak wordt uitgesloten, is er misschien alleen om op concurrentie te lijken.
EXCESSIVE_DISQUALIFIED_BIDS_FALSE_ALARMS = Een koper van moeilijke dingen, of een met weinig inschrijvingen, heeft vanzelf hoge delen.
FENCE_AS_SHARE_BIDS_DISQUALIFIED = de grens, als deel uitgesloten inschrijvingen
BIDS_FROM_WHICH_TENDERER_ASKED = inschrijvingen vanaf waar een inschrijver meetelt
BIDS_FROM_WHICH_BUYER_OR = inschrijvingen vanaf waar een opdrachtgever of aanbestedende dienst meetelt

## AllOthersDisqualified

ALL_OTHERS_DISQUALIFIED = Alleen de winnaar toegelaten
ALL_OTHERS_DISQUALIFIED_DEFINITION = Eén inschrijver heeft als enige geldige inschrijvingen, hij is de enige leverancier van alle gunningen die van kracht zijn, en minstens zoveel anderen als de drempel (en minstens één) zijn uitgesloten. De waarde is hoeveel dat er zijn. Geen gunning loopt nog of heeft een onbekende status. Ook de winnaar krijgt een vlag. Bij meerdere percelen wordt elk apart beoordeeld, en telt het perceel met de meesten; Cardinal neemt alle percelen samen.
ALL_OTHERS_DISQUALIFIED_REASONING = Wie over vormfouten beslist, kan één inschrijver overhouden.
ALL_OTHERS_DISQUALIFIED_FALSE_ALARMS = Weinig inschrijvingen en strenge technische eisen, zoals bij wapens, laten ook eerlijk één over. Een hogere drempel vraagt naar minder gevallen.
HOW_MANY_OTHER_TENDERERS_WERE = hoeveel andere inschrijvers minstens zijn uitgesloten

## LowestBidDisqualified

LOWEST_BID_DISQUALIFIED = Laagste inschrijving uitgesloten
LOWEST_BID_DISQUALIFIED_DEFINITION = Een gunning is van kracht, een geldige inschrijving heeft een prijs, en van alle ingediende inschrijvingen met prijs is er een met de laagste uitgesloten. Alle moeten in één valuta zijn, en in die van de instellingen als die er een noemen. Bij meerdere percelen worden alleen inschrijvingen op precies dezelfde percelen met elkaar vergeleken, en met een gunning daarvan; Cardinal vergelijkt alle inschrijvingen van een aanbesteding.
LOWEST_BID_DISQUALIFIED_REASONING = Wie de goedkoopste uitsluit, maakt de weg vrij voor een duurdere.
LOWEST_BID_DISQUALIFIED_FALSE_ALARMS = De laagste voldoet vaak niet aan de eisen. Waar kwaliteit naast prijs telt, hoeft de laagste niet te winnen; noem zulke procedures in no_price_comparison_procurement_methods.

## ExcessiveUnsuccessfulBids

EXCESSIVE_UNSUCCESSFUL_BIDS = Opvallend vaak verloren
EXCESSIVE_UNSUCCESSFUL_BIDS_DEFINITION = Een inschrijver heeft een geldige inschrijving in minstens zoveel aanbestedingen als het percentiel van allen, en het deel daarvan dat hij won, is hoogstens de ondergrens van alle delen: het eerste kwartiel min anderhalf keer de kwartielafstand. Een aanbesteding telt per inschrijver één keer, hoe vaak hij er ook inschreef. Alleen aanbestedingen tellen waarin één gunning van kracht is, met één leverancier, en elke geldige inschrijving van één inschrijver is; bij meerdere percelen alleen inschrijvingen op een perceel van die gunning. Er is geen grens, en geen vlag, bij minder dan vijf inschrijvers, of als de kwartielen gelijk zijn; Cardinal kent die beperking niet. Net als bij Cardinal hoeft een inschrijver geen minimum aan aanbestedingen te hebben, tenzij de instellingen er een noemen.
EXCESSIVE_UNSUCCESSFUL_BIDS_REASONING = Een kartelpartner schrijft vaak in om op concurrentie te lijken, niet om te winnen.
EXCESSIVE_UNSUCCESSFUL_BIDS_FALSE_ALARMS = Een nieuwkomer, of een kleine firma die alles probeert, verliest ook veel. Waar de meesten één keer inschreven, krijgt ook wie één keer inschreef en verloor een vlag: verhoog minimum_contracting_processes.
PERCENTILE_NUMBER_PROCESSES_WITH_VALID = percentiel van het aantal aanbestedingen met een geldige inschrijving vanaf waar een inschrijver meetelt
PROCESSES_WITH_VALID_BID_FROM = aanbestedingen met een geldige inschrijving vanaf waar een inschrijver meetelt, wat het percentiel ook is
FENCE_AS_SHARE_PROCESSES_WON = de grens, als deel gewonnen aanbestedingen

## HeterogeneousSupplier

HETEROGENEOUS_SUPPLIER = Leverancier van alles
HETEROGENEOUS_SUPPLIER_DEFINITION = De klassen van alle posten die een leverancier kreeg, te onderscheiden aan hun eerste cijfers, zijn er minstens zoveel als de bovengrens van leveranciers met het minimum aan aanbestedingen: het derde kwartiel plus anderhalf keer de kwartielafstand. Gunningen die van kracht zijn, aan één leverancier, tellen. Het minimum geldt alleen voor de grens: wie met minder aanbestedingen meer levert, krijgt ook een vlag. Er is geen grens, en geen vlag, als minder dan vijf leveranciers het minimum halen, of als de kwartielen gelijk zijn; Cardinal kent die beperking niet.
HETEROGENEOUS_SUPPLIER_REASONING = Een firma die alles levert, is vaak een tussenpersoon zonder eigen vak.
HETEROGENEOUS_SUPPLIER_FALSE_ALARMS = Groothandels en grote defensieconcerns leveren veel klassen.
FENCE_CLASSES = de grens, in klassen
FIRST_DIGITS_BY_WHICH_CLASSES = eerste cijfers waaraan klassen te onderscheiden zijn
CONTRACTING_PROCESSES_FROM_WHICH_SUPPLIER = aanbestedingen vanaf waar een leverancier meetelt voor de grens
