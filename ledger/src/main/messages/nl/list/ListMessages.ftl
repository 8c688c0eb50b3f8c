## ListChecks

LESS_THAN_ZERO_COUNTED_AS = kleiner dan nul; geteld zoals het er staat. Wat is ingetrokken, is een eigen rij met fase (stage) 'withdrawn'; wat fout was een met 'corrected'
NOT_WRITTEN_UKRAINE_SO_ANSWERS = niet geschreven als 'Ukraine', dus de antwoorden over Oekraïne laten deze rij weg. Schrijf 'Ukraine', of vraag met --recipient
NO_COUNTRY_KNOWN_HERE_SO = geen land dat hier bekend is, dus de antwoorden over Oekraïne laten deze rij weg. Schrijf 'Ukraine' als dat bedoeld is, of vraag met --recipient

sameAsLineEvery = in elke cel gelijk aan regel { $before }; beide tellen. Gaat het om dezelfde steun, haal er dan een weg

moreThanBillionUnits = meer dan { $isUnits ->
    [true] een miljard stuks
   *[false] 200 miljard euro
    } in één rij; geteld zoals het er staat. { $isUnits ->
    [true] Is het een bedrag?
   *[false] Bedragen zijn hele euro's, geen duizenden of miljoenen
    }

beforeWasLineSays = { IN($text) } voordat het was { IN($otherText) }: regel { $first } zegt niet eerder dan { $earliest }. Een van beide datums klopt niet

deliveredSoFarMore = tot nu toe geleverd { $plain }{ $unit }, meer dan de { $other }{ $unit } van regel { $first }; geteld zoals het er staat. Verbeter er een, of geef de rest een eigen toezegging

## OwnList

LIST_AFTER_HOLDFAST_LEDGER_TEMPLATE = een lijst volgens 'holdfast ledger template'
NO_DONOR = geen donor
NO_KEY_WHICH_TIES_STAGES = geen sleutel (key), die de stappen van dezelfde steun verbindt
NO_DAY_AS_WRITTEN_FILE = zo geschreven geen dag; de dag van het bestand zelf is genomen
NEITHER_STOCK_NOR_PROCUREMENT_READ = geen stock en geen procurement; gelezen als niet vermeld
NONE_STEP_PART_REPEATS_READ = geen van step_of, part_of, repeats; gelezen als step_of
NO_ROW_LIST_HAS_KEY = geen rij van deze lijst heeft de sleutel van deze parent; de rij telt op zichzelf
PARENTS_LEAD_BACK_ROW_SO = de parents leiden terug naar deze rij, zodat geen ervan de eerste is; elk telt op zichzelf

looksLikeListBut = { $file } lijkt een lijst maar heeft geen kolom '{ $needed }'. 'holdfast ledger template' schrijft er een met alle kolommen.

lineTwoColumnsCalled = { $file }, regel { $headingRow }: twee kolommen heten '{ $twice }', en niet te zeggen is welke bedoeld is. Hernoem er een of haal er een weg.

none = geen van { $words }

noYearFromPrice = geen jaar van { $fIRST_YEAR } tot en met { $lAST_YEAR }; het prijsjaar blijft open

noRateForNo = geen koers van { $currency } voor { $noText ->
    [true] geen datum
   *[false] { $text }
    }: niet in { $into ->
    [EUR] euro
   *[other] { $into }
    } geteld tot de referentiekoersen van de Europese Centrale Bank zijn ingelezen
