title = Item-months saved: foresight { $foresight }, levers { $levers }, both { $both }

saved = none

sentence = Shortfall under the minimum, in item-months: ad hoc { $adHoc }, foresight alone { $foresight }, the scenario’s levers alone { $levers }, both { $both }.

cell = none

onTheirOwnNeither = On their own, neither foresight nor the levers save anything.

foresightLeversSaveEqually = Foresight and the levers save equally much.

leversSaveMoreThan = The levers save more than foresight.

foresightSavesMoreThan = Foresight saves more than the levers.

togetherTheySaveNothing = Together they save nothing.

togetherTheySaveAs = Together they save as much as the two apart, added up.

togetherTheySaveMore = Together they save { $size } more than the two apart, added up.

togetherTheySaveLess = Together they save { $size } less than the two apart, added up: part of the gain is the same.

planForWholePeriod = A plan for the whole period knows in advance what happens. By its own count, the minimums of all parties together and later months for less, it never does worse than ad hoc; here it spares others at the cost of { ITEMMONTHS($size) }.

planNeverDoesWorse = A plan for the whole period knows in advance what happens, so under the minimum, which comes first, it can never do worse than ad hoc. { $someLead ->
    [true] Its lead of { ITEMMONTHS($size) } is an upper bound for this one run, not a forecast: in other futures it is another number.
   *[false] In this run it does no better either.
    }
