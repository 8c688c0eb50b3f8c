noContractingProcessWas = No contracting process was read.

oneContractingProcessWas = { $processesIsValue ->
    [true] One contracting process was looked at
   *[false] { $count } contracting processes were looked at
    }{ $noIn ->
    [true] .
   *[false] ; prices are compared in { $in }.
    }

# Before the table of fields.
coverage = First what the data hold: where a field is missing, nothing that needs it can be flagged.

# $shown (int)
# $all (double)
mostFlags = Most flags, { $shown } of { WHOLE($all) }:

flagged = Flagged:

# What a flag is.
question = A flag is a question, not a verdict: each has honest explanations, which 'holdfast oversight indicators' lists. That nothing is flagged is no proof of innocence, and 'not applicable' and 'no data' are no pass.

oneObjectWasCounted = One object was counted.

objectsWereCounted = { $count } objects were counted.

noReleaseWasRead = No release was read.

noFaultRelease = No fault in { $all } { $releasesIsValue ->
    [true] release.
   *[false] releases.
    }

releaseHasFaults = { $wrong } of { $all } { $releasesIsValue ->
    [true] release has
   *[false] releases have
    } faults.
