# Name of the section.
name = Public opinion

# The question whose answers moved most.
finding = { $question } ({ IN($party) }): { SHARE($from) } in { SHORTMONTH($then) }, { SHARE($to) } in { SHORTMONTH($now) }

# Where no question was asked twice.
once = What publics said, each question asked once

measure = Share that agrees, with the range in which the poll may lie

question = Question

askedIn = Asked in

inFavour = Agree

range = Range

asked = People asked

# What polls do in the model.
movesNothing = Polls are shown and move nothing in the answer: no source gives a rule by which opinion opens or closes a fund. Modes and wording of one question differ between polls; a range is the margin of sampling, or the case’s own where none was published.
