# The heading above the list.
title = What is not in it

# All of it in one line, for a place with little room.
# $adversary (boolean) the case has one
line = { $adversary ->
    [true] Not in it: soldiers, tactics, targets, weapon design, the adversary’s answer.
   *[false] Not in it: the people who use it, the places of plants and stocks, public opinion.
    }

soldiers = Soldiers: how many there are, how they are trained, what losses they take.

tactics = Tactics, targets and the design of weapons: a supplied front can still lose.

adversary = The adversary’s answer: what it makes and uses does not react to the plan, unless a scenario moves its money.

escalation = Escalation: a provocation to test the alliance, a nuclear threat, an attack on an ally.

signals = Signals to others: what governments elsewhere conclude from who prevails.

talks = Talks: when the adversary concludes that time is not on its side, and what it would then settle for.

afterwards = Afterwards: how fast the adversary rearms once it no longer fires what it makes, and what the outcome does to the alliance.

civilians = Civilians: deaths, destruction and flight, which no month of this answer counts.

# In place of those above, where a case has no adversary.
people = The people who use it: how many there are, and how they are trained.

places = The places of plants and stocks: they are known by country only.

parliaments = Parliaments and public opinion: money comes when its fund says so.

secrets = Secret figures: all numbers come from public sources or are marked as assumptions.
