HEADING = Getekend

finding = { $figures ->
    [one] { WORD($figures) } cijfer is beoordeeld
   *[other] { WORD($figures) } cijfers zijn beoordeeld
    } door { $roles ->
    [one] { WORD($roles) } functie
   *[other] { WORD($roles) } functies
    }: { $accepts } keer aanvaard, { $disputes } keer betwist

FIGURE = Cijfer
SEEN = Zoals beoordeeld
ACCEPTS = aanvaardt
DISPUTES = betwist
ABSTAINS = geen oordeel
OWN = Eigen mediaan (5–95 %)
ROLE = Wie en wanneer
REASON = Waarom
remark = Cijfers staan in de eenheid van hun kolom in de casus. Een afwijkend oordeel staat naast de handtekeningen en verandert geen antwoord; voor een cijfer dat niet in de tabel staat, heeft niemand getekend.
