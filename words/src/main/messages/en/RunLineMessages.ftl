LESS_THAN = less than

# $version (String)
# $caseHash (String)
# $seed (long)
# $solver (String)
# $noSettings (boolean)
# $listed (String)
# $noMade (boolean)
# $made (String)
of = Holdfast { $version } · case { $caseHash } · seed { $seed } · { $solver }{ $noSettings ->
    [true] { "" }
   *[false] { " " }· set by hand: { $listed }
    }{ $noMade ->
    [true] { "" }
   *[false] { " " }· made on { $made }
    }

noBetterPlanExists = No better plan exists within the solver’s tolerance: { WHOLE($columns) } unknowns, { WHOLE($rows) } limits, largest gap { $tiny }; plan and balance differ by { $difference } lots.

noPlanMeetsAll = No plan meets all limits{ $because }

timeWasUpBefore = The time was up before the best plan was found{ $because }

solverFailed = The solver failed{ $because }
