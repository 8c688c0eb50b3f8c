# The section on what comes through the air; no places and no tactics, only national totals a month.
THE_SKY = The sky

RAID = Class of attack

PERIOD = In

LAUNCHED = Launched a month

# Heads a column of what gets through; { $plan } is Plan, Ad hoc, Current supply.
# $plan (org.holdfast.model.Text)
through = { IN($plan) }: get through

# $plan (org.holdfast.model.Text)
stopped = { IN($plan) }: stopped

PEAK = On each of the 3 largest nights

PEAK_THROUGH = Of which get through

MEASURE = Share of launches that gets through, by class of attack

MET_BY = Met by

# $plan (org.holdfast.model.Text)
meansCaption = What meets each class, and what it stops, a month on average in the first year. { IN($plan) }.

FUTURES_CAPTION = What gets through a month in many futures, on average over the whole period.

SPENT = Spent a month

DESTROYED = Stopped a month

SHARE_STOPPED = Part of what is stopped

CURRENT_SUPPLY = Current supply

MEDIAN = In the median future

FIRST_YEAR = the first year

LAST_YEAR = the last year

WHOLE_PERIOD = the whole period

GET_THROUGH_FIRST = Get through in the first year, %

GET_THROUGH_LAST = Get through in the last year, %

# The finding: the class that does most harm.
# $raid (org.holdfast.model.Text)
# $launched (double)
# $plan (double)
# $adHoc (double)
finding = { CAPITAL(IN($raid)) }: in the central case { AMOUNT($plan) } of { AMOUNT($launched) } a month get through with the plan, { AMOUNT($adHoc) } ad hoc

# $raid (org.holdfast.model.Text)
# $launched (double)
# $through (double)
findingOfOne = { CAPITAL(IN($raid)) }: of { AMOUNT($launched) } a month { AMOUNT($through) } get through

# $raid (org.holdfast.model.Text)
# $plan (double)
# $adHoc (double)
bar = { CAPITAL(IN($raid)) }: { SHARE($plan) } get through with the plan, { SHARE($adHoc) } ad hoc.

description = Bars: the share of each class of attack that gets through in the first year. { $bars }

explained = What gets through follows from what is launched and what is spent on it: interceptors from stock in their order, then guns and other means. Each further unit does less than the last, and a larger raid that meets the same lets a larger share through.

limits = National totals a month, as one side reports them. What is not reported stopped counts as got through, also what missed. The share within reach depends on launchers and radars, which are not in the case: beyond it no interceptor helps.
