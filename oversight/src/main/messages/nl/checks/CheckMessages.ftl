## QuantityAboveMaximum

QUANTITY_ABOVE_MAXIMUM = Hoeveelheid boven het maximum
QUANTITY_ABOVE_MAXIMUM_DEFINITION = De contracten onder een gunning bestellen meer van een post (zelfde id) dan de gunning ervan heeft. De waarde is de grootste verhouding.
QUANTITY_ABOVE_MAXIMUM_REASONING = De Amerikaanse auditors vonden bestellingen voor Oekraïne tot 3.120 % van het contractmaximum: wat werd aanbesteed was niet wat werd gekocht.
QUANTITY_ABOVE_MAXIMUM_FALSE_ALARMS = De gunning kan een eerste hoeveelheid noemen in plaats van een maximum, en een wijziging kan haar hebben verhoogd; eenheden kunnen verschillen.
SHARE_BY_WHICH_QUANTITY_MAY = deel dat een hoeveelheid boven haar maximum mag liggen

## Late

TYPES_MILESTONES_MEANT = soorten mijlpalen die bedoeld zijn

## LateWithoutPenalty

LATE_WITHOUT_PENALTY = Te laat zonder boete
LATE_WITHOUT_PENALTY_DEFINITION = Een levering onder een contract kwam na haar datum, of had er moeten zijn, en de gepubliceerde betalingen bevatten geen boete: geen negatief bedrag en geen betaling door een leverancier. De waarde is het grootste aantal dagen te laat. Zonder betalingen zeggen de gegevens het niet.
LATE_WITHOUT_PENALTY_REASONING = De Amerikaanse auditors vonden voor 907 miljoen dollar niet geleverde goederen voor Oekraïne, en boetes die niemand inde. Een datum zonder prijs is een wens.
LATE_WITHOUT_PENALTY_FALSE_ALARMS = De vertraging kan aan de koper liggen, of overmacht zijn; een boete kan in de prijs van de volgende levering zijn verrekend.
TYPES_MILESTONES_DELIVERIES = soorten mijlpalen die leveringen zijn

## LossReportedLate

LOSS_REPORTED_LATE = Verlies te laat gemeld
LOSS_REPORTED_LATE_DEFINITION = Een melding van verlies (een mijlpaal van de soort 'lossReport', met als datum de laatste dag ervoor) kwam na haar datum, of had er moeten zijn. De waarde is het grootste aantal dagen te laat.
LOSS_REPORTED_LATE_REASONING = De Amerikaanse auditors vonden verliezen in Oekraïne die na 301 dagen werden gemeld, waar 30 mochten. Tot een verlies gemeld is, klopt de telling van wat er over is niet.
LOSS_REPORTED_LATE_FALSE_ALARMS = Aan een front kan niemand soms op tijd zien dat iets verloren is.

## InventoryOverdue

INVENTORY_OVERDUE = Inventarisatie te laat
INVENTORY_OVERDUE_DEFINITION = Een telling van serienummers (een mijlpaal van de soort 'inventory') kwam na haar datum, of had er moeten zijn. De waarde is het grootste aantal dagen te laat.
INVENTORY_OVERDUE_REASONING = De Amerikaanse auditors vonden dat 59 % van de artikelen voor Oekraïne die extra toezicht vragen, ter waarde van 1,005 miljard dollar, niet op tijd geteld was.
INVENTORY_OVERDUE_FALSE_ALARMS = Tellen bij een front kan onmogelijk zijn; wat verbruikt of verloren is, hoeft niet meer geteld.

## PriceAboveCeiling

PRICE_ABOVE_CEILING = Prijs boven het plafond
PRICE_ABOVE_CEILING_DEFINITION = De prijs per stuk in een contract ligt boven die van dezelfde post (zelfde id) in de gunning, of anders in de aanbesteding, in dezelfde valuta; of de betalingen tellen op tot meer dan de contractwaarde. De waarde is de grootste verhouding.
PRICE_ABOVE_CEILING_REASONING = De Amerikaanse auditors vonden bestellingen voor Oekraïne die tot 245 % van de contractprijs betaald werden.
PRICE_ABOVE_CEILING_FALSE_ALARMS = Prijzen kunnen geïndexeerd zijn, de eenheid kan veranderd zijn, en een wijziging kan het plafond zonder nieuwe gunning hebben verhoogd.
SHARE_BY_WHICH_PRICE_MAY = deel dat een prijs boven zijn plafond mag liggen

## ComplianceUndefined

COMPLIANCE_UNDEFINED = Naleving niet omschreven
COMPLIANCE_UNDEFINED_DEFINITION = Een mijlpaal waar een besluit of betaling van afhangt, heeft geen omschrijving en geen document. De waarde is hoeveel dat er zijn.
COMPLIANCE_UNDEFINED_REASONING = De Europese Rekenkamer bekritiseerde betalingen die afhangen van 'voldoende naleving' zonder te zeggen wat dat is: wie betaalt kan dan alles voldoende noemen, of niets.
COMPLIANCE_UNDEFINED_FALSE_ALARMS = De maatstaf kan in het contract zelf staan, dat bij wapens vaak geheim is.
TYPES_MILESTONES_ON_WHICH_SOMETHING = soorten mijlpalen waar iets van afhangt
