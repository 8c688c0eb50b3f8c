name = Het geld: hoeveel er kan, en wie het controleert

yardstick = { IN($fund) }: { SHARE($share) } van het bbp per jaar; dezelfde betalers geven { SHARE($plan) } met het plan en { SHARE($adHoc) } ad hoc

measure = Per jaar betaald als percentage van het bbp van de betalers; bestellingen voor eigen voorraad tellen mee, hun overige defensie-uitgaven niet

percent = % van het bbp per jaar

aYear = Per jaar

shares = Van wat het plan uitgeeft, komt { SHARE($conditions) } uit fondsen waarvan de bron voorwaarden noemt, en { SHARE($open) } uit fondsen waarvan de contracten ten minste deels als open data worden gepubliceerd

commands = Aan gepubliceerde contracten stelt holdfast oversight flags vragen, aan voorwaarden en hun data holdfast oversight conditions. Waar contracten niet openbaar zijn of er niets over bekend is, kan geen van beide iets zeggen; een fonds zonder genoemde voorwaarden is daarmee niet zonder regels.

noOversight = De casus zegt niet welke fondsen voorwaarden hebben of hun contracten publiceren.

conditions = Voorwaarden

contracts = Contracten

noneStated = in de bronnen niet genoemd

notRecorded = in deze casus niet opgenomen

published = gepubliceerd

partly = deels gepubliceerd

closed = niet gepubliceerd

unknown = niet bekend

caption = Betaald over de periode, en wat bekend is van voorwaarden en contracten
