# The section on what the adversary can afford: industry and money, no tactics.
THE_ADVERSARY = What the adversary can afford

WEAPON = Weapon

COST_FIRST = Cost of one, first month

COST_LAST = Cost of one, last month

MADE_FIRST = Made in the first month

MADE_LAST = Made in the last month


WISHED_LAST = Without limits of plants and money

LIMIT = What limits it at the end

NO_LIMIT = its own growth

PLANTS = its plants

MONEY = its money

# The finding, for the weapon of which he would make most more: what it comes to, and what limits it.
# $item (org.holdfast.model.Text)
# $first (double)
# $last (double)
# $limit (org.holdfast.model.AdversaryMeans.Limit)
finding = { $limit ->
    [NOTHING] { CAPITAL(IN($item)) }: the adversary goes from { AMOUNT($first) } to { AMOUNT($last) } a month, as far as its own growth carries it
    [PLANTS] { CAPITAL(IN($item)) }: the adversary goes from { AMOUNT($first) } to { AMOUNT($last) } a month; its plants cannot make more
   *[MONEY] { CAPITAL(IN($item)) }: the adversary goes from { AMOUNT($first) } to { AMOUNT($last) } a month; its money buys no more
    }

explained = In each month its plants come first: it makes no more than they can. If that and what it buys cost more than its money of the month, all of it shrinks by one share. It launches what it would, as far as it has it. What it learns to make gets cheaper each time that twice as many have been made.

# Its money for these weapons, and the share of it that is spent.
# $currency (org.holdfast.model.Currency)
# $billion (double)
# $first (double)
# $last (double)
money = Of { AMOUNT($billion) } billion { CURRENCY($currency) } a year for these weapons the adversary spends { SHARE($first) } in the first year and { SHARE($last) } in the last.

answers = The adversary does not react to our plan. The levers that move its money from one weapon to another show what an answer would come to; they are off unless a scenario sets them.

ANSWER = If the adversary answers

# Row of the table of answers: nothing is set otherwise than in the scenario.
AS_IN_THE_SCENARIO = As in the scenario

SETTING = Set to

PLAN_MISSES = The plan misses

AD_HOC_MISSES = Ad hoc misses

TURNS = The finding turns at

answersCaption = Item-months of the minimum missed in the central future. Nobody plans anew: both adapt by rule.

# Where none of the answers makes today’s practice as good as the plan, or the other way round.
# $worst (org.holdfast.model.Text)
# $plan (double)
# $adHoc (double)
nothingTurns = None of these answers turns which of the two misses less. The worst for the plan: { IN($worst) }; it then misses { ITEMMONTHS($plan) }, ad hoc { ITEMMONTHS($adHoc) }.

# One answer in the list below.
# $name (org.holdfast.model.Text)
# $setting (String)
turning = { IN($name) } ({ $setting })

# $answers (java.util.List<String>)
turnsAt = Which of the two misses less turns with: { AND($answers) }.
