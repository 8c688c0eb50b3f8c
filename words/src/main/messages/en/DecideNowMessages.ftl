decidesNothing = This plan decides nothing in its first year

decideNowFirstDecision = Decide now: a first decision of this plan

decideNowFirstDecisions = Decide now: { WORD($count) } first decisions of this plan

whichFundPaysHow = Which fund pays how much

whichMakerGetsHow = Which maker gets how much

whichFundPaysHowMuch = Which fund pays how much, and which maker gets how much,

partSolversChoiceOthers = { $who } is in part open: others would do as well at the same cost.

# $same (boolean)
# $shortest (double)
# $longest (int)
in = { $same ->
    [true] { "" }
   *[false] { WHOLE($shortest) }- to{ " " }
    }{ WHOLE($longest) }-month

# The title of the same where page one tells of policies.
firstDecisionsOfCentral = { $count ->
    [one] One first decision
   *[other] { CAPITAL(WORD($count)) } first decisions
    } of the plan made for it

# Ranges over all plans that are as good.
# $isSame (boolean)
rangesRead = { $isSame ->
    [true] What stands here is the same in every plan that is as good, to within one per cent.
   *[false] Where a range stands, it is of all plans that are as good, and the figure before it is a choice among them; where none stands, they all decide the same, to within one per cent.
    }
