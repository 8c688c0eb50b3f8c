HEADING = Getekend

finding = { $figures ->
    [one] Eén cijfer is beoordeeld
   *[other] { CAPITAL(WORD($figures)) } cijfers zijn beoordeeld
    } door { $roles ->
    [one] { WORD($roles) } functie
   *[other] { WORD($roles) } functies
    }: { $accepts } keer aanvaard, { $disputes } keer betwist{ $abstains ->
    [0] { "" }
   *[other] , { $abstains } keer zonder oordeel
    }{ $changed ->
    [0] { "" }
    [one] ; één handtekening geldt een cijfer dat sindsdien is veranderd
   *[other] ; { $changed } handtekeningen gelden cijfers die sindsdien zijn veranderd
    }

FIGURE = Cijfer
SEEN = Zoals beoordeeld
NOW = Nu
ACCEPTS = aanvaardt
DISPUTES = betwist
ABSTAINS = geen oordeel
ofAnother = { IN($verdict) }, het eerdere cijfer
OWN = Eigen mediaan (5–95 %)
ROLE = Wie en wanneer
REASON = Waarom
remark = Cijfers staan in de eenheid van hun kolom in de casus. Een afwijkend oordeel staat naast de handtekeningen en verandert geen antwoord; voor een cijfer dat niet in de tabel staat, heeft niemand getekend.
