# A sheet on which experts say what they hold of figures.

HOW = How to fill it in
FIGURES = Figures
UNIT = unit
STANDS_ON = stands on
WHY = why
WHO = who (role)
DAY = day
IN_CASE = in the case
howFirst = Answer before you look at the last column: what the case has now draws one's judgement towards it.
howQuantiles = 5 %: in one of twenty such cases it is less. 50 %: as likely more as less. 95 %: in one of twenty it is more. Start with the ends.
howWho = Why: a sentence. Who: a role such as 'head of logistics', no name of a person; it counts for the lines below until another stands there. Day: empty for today.
howOpen = Leave all three open where you have no view. A line with one or two of them filled in is sent back.
# $answered (int), $roles (int), $open (int)
answered = { $answered } { $answered ->
    [one] answer
   *[other] answers
    } of { $roles } { $roles ->
    [one] role
   *[other] roles
    }; { $open } left open.
# $figures (int)
asked = { $figures } { $figures ->
    [one] figure is
   *[other] figures are
    } asked: those that move most what is met on current supply when they go from the low to the high end of their ranges, each factor by itself.
POOLED = all of them, equal weights
AS_IT_STANDS = the case
ANSWER = Under the figures of
NUMBERS = Figures
pooling = Equal weights: of each figure the mean of the quantiles of all who answered it; nobody was tested on figures that are known, which is what unequal weights would take.
# $role (String)
askedOf = Asked: { $role }
# $role (String), $last (String) day, $knownBy (String) day
quantiles = 5, 50 and 95 % as { $role } gave them until { $last }, for a case that knows nothing after { $knownBy }
