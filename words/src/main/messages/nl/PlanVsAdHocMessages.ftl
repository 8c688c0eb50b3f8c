title = Bespaarde tekortmaanden: vooruitzien { $foresight }, maatregelen { $levers }, samen { $both }

saved = geen

sentence = Tekort onder het minimum, in tekortmaanden: ad hoc { $adHoc }, alleen vooruitzien { $foresight }, alleen de maatregelen van het scenario { $levers }, allebei { $both }.

cell = geen

onTheirOwnNeither = Op zichzelf leveren vooruitzien en de maatregelen allebei niets op.

foresightLeversSaveEqually = Vooruitzien en de maatregelen leveren evenveel op.

leversSaveMoreThan = De maatregelen leveren meer op dan vooruitzien.

foresightSavesMoreThan = Vooruitzien levert meer op dan de maatregelen.

togetherTheySaveNothing = Samen besparen ze niets.

togetherTheySaveAs = Samen besparen ze evenveel als de twee los opgeteld.

togetherTheySaveMore = Samen besparen ze { $size } meer dan de twee los opgeteld.

togetherTheySaveLess = Samen besparen ze { $size } minder dan de twee los opgeteld: een deel van de winst is dezelfde.

planForWholePeriod = Een plan voor de hele periode weet vooraf wat er gebeurt. In zijn eigen telling, de minima van alle partijen samen en latere maanden lichter, doet het nooit slechter dan ad hoc; hier ontziet het anderen, ten koste van { ITEMMONTHS($size) }.

planNeverDoesWorse = Een plan voor de hele periode weet vooraf wat er gebeurt en kan het onder het minimum, dat voorgaat, dus nooit slechter doen dan ad hoc. { $someLead ->
    [true] De voorsprong van { ITEMMONTHS($size) } is een bovengrens voor deze ene berekening, geen voorspelling: in andere toekomsten is het een ander getal.
   *[false] In deze berekening is het ook niet beter.
    }
