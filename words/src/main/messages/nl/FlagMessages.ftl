noContractingProcessWas = Er is geen aanbesteding gelezen.

oneContractingProcessWas = { $processesIsValue ->
    [true] Er is naar één aanbesteding gekeken
   *[false] Er is naar { $count } aanbestedingen gekeken
    }{ $noIn ->
    [true] .
   *[false] ; prijzen zijn vergeleken in { $in }.
    }

coverage = Eerst wat de gegevens bevatten: waar een veld ontbreekt, geeft geen enkele vraag die het nodig heeft een vlag.

mostFlags = Meeste vlaggen, { $shown } van { WHOLE($all) }:

flagged = Met een vlag:

question = Een vlag is een vraag, geen oordeel: elke vlag heeft eerlijke verklaringen, die 'holdfast oversight indicators' noemt. Dat iets geen vlag heeft, bewijst niet dat het in orde is; 'niet van toepassing' en 'geen gegevens' bewijzen dat evenmin.

oneObjectWasCounted = Er is één object geteld.

objectsWereCounted = Er zijn { $count } objecten geteld.

noReleaseWasRead = Er is geen release gelezen.

noFaultRelease = Geen fout in { $all } { $releasesIsValue ->
    [true] release.
   *[false] releases.
    }

releaseHasFaults = { $wrong } van { $all } { $releasesIsValue ->
    [true] release heeft
   *[false] releases hebben
    } fouten.
