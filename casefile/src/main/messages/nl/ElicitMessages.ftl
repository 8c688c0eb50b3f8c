HOW = Zo vult u het in
FIGURES = Cijfers
UNIT = eenheid
STANDS_ON = rust op
WHY = waarom
WHO = wie (functie)
DAY = dag
IN_CASE = in de casus
howFirst = Antwoord voordat u naar de laatste kolom kijkt: wat de casus nu heeft, trekt een oordeel naar zich toe.
howQuantiles = 5 %: in een op de twintig zulke gevallen is het minder. 50 %: even waarschijnlijk meer als minder. 95 %: in een op de twintig is het meer. Begin met de uiteinden.
howWho = Waarom: een zin. Wie: een functie zoals 'hoofd logistiek', geen naam van een mens; zij geldt ook voor de regels eronder, tot er een andere staat. Dag: leeg voor vandaag.
howOpen = Laat alle drie open waar u geen oordeel hebt. Een regel waarin er een of twee zijn ingevuld, komt terug.
answered = { $answered } { $answered ->
    [one] antwoord
   *[other] antwoorden
    } van { $roles } { $roles ->
    [one] functie
   *[other] functies
    }; { $open } opengelaten.
asked = Gevraagd { $figures ->
    [one] wordt één cijfer
   *[other] worden { $figures } cijfers
    }: die welke het meest veranderen aan wat met de huidige aanvoer wordt gehaald, als ze van het lage naar het hoge einde van hun bandbreedte gaan, elke factor apart.
POOLED = allen samen, even zwaar
AS_IT_STANDS = de casus
ANSWER = Met de cijfers van
NUMBERS = Cijfers
pooling = Even zwaar: van elk cijfer het gemiddelde van de kwantielen van allen die het beantwoordden; niemand is getoetst op cijfers die bekend zijn, en dat zou ongelijke gewichten vragen.
askedOf = Gevraagd: { $role }
quantiles = 5, 50 en 95% zoals opgegeven tot en met { $last } door { $role }, voor een casus die niets weet van na { $knownBy }
