HOLDS = Holds
HOLDS_WITH_WIDER_RANGE = Holds with a wider range
CANNOT_BE_CHECKED = Cannot be checked
DOES_NOT_HOLD = Does not hold
CLAIMS_PAPER = Claims of the paper
DEBATE_NOT_PAPER = Of the debate, not of the paper
CLAIMS_DEBATE = Claims of the debate

# $page (int)
place = p. { $page }{ $hasFootnote ->
    [true] ; its note { $footnote }
   *[false] { "" }
    }{ $noCited ->
    [true] { "" }
   *[false] { " " }names{ " " }
    }

inOurWords = What { $named } says, in our own words and in its order; judgements and proposals are left out. Pages and notes are those of the paper.

allHold = { $start }, and all hold

noneHolds = { $start }; { $hold ->
    [0] none
   *[other] { $hold }
    } { $holdAtMost1 ->
    [true] holds
   *[false] hold
    }{ $fail ->
    [0] { "" }
   *[other] , { $fail } { $fail ->
        [one] does not
       *[other] do not
        }
    }{ $open ->
    [0] { "" }
   *[other] , { $open } cannot be checked
    }
