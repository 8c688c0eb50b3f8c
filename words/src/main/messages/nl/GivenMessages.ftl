GIVEN = Tot nu toe gegeven
ITSELF = Zelf
WITH_UNION = Met EU-deel
ITSELF_OF_GDP = Zelf, deel van bbp
WITH_UNION_OF_GDP = Met EU-deel, deel van bbp

title = Het meest naar omvang: { $donor }, { SHARE($share) } van het bbp{ $union ->
    [true] { " " }met het deel via de EU
   *[false] { "" }
    }

measure = Alles wat is { $stage }, naar wat tot { DAY($until) } is gepubliceerd, als percentage van het bruto binnenlands product (bbp) van één jaar{ $union ->
    [true] ; donker: door het land zelf, licht: met het deel in wat de instellingen van de Unie geven
   *[false] ; door het land zelf
    }

methodOfList = Het aandeel van een land in de steun van de Unie is dat wat de lijst geeft: begroting, Vredesfaciliteit en Investeringsbank, elk naar een eigen sleutel. De regels van de instellingen zelf tellen niet mee, zodat niets dubbel telt.

methodBySize = De lijst noemt wat de instellingen van de Unie geven als één som, { $money }. Hier is die over de lidstaten verdeeld naar de omvang van hun economie: onze berekening, niet die van de lijst. Geld van meer jaren staat tegenover het bbp van één jaar.

noShares = De lijst heeft geen aandelen in de steun van de Unie: alleen wat elk zelf geeft.
