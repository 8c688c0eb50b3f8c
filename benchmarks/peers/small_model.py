"""The programme of a small case, written from docs/method/plan.md and from nothing else.

The numbers in comments are those of that page. `Model` writes the equations month by month, over
what is left of the horizon from a state reached, and joins months to periods; whoever calls it has
the solver. It shares nothing with Holdfast but the case folder.
"""

from collections import defaultdict
from math import ceil, inf

from case_tables import NOTHING, number

CONTRACTS = (12, 36, 60, 120)  # months
QUARTER = 3
BREAK = 1  # item-months of what a broken contract would have made
WEIGHTS = {"floor": 1e3, "full": 10, "cost": 1e-5}  # of one weighted solve
TURN = 1e-4  # what a million of each later turn costs more
ASIDE = 0.01  # what the full need counts for who asks for the floor alone, and that of it tier one


class Sum:
    """A number, and quantities times numbers: a quantity is a family's name and a month."""

    def __init__(self, constant=0.0, terms=()):
        self.constant = constant
        self.terms = dict(terms)

    def __add__(self, other):
        if not isinstance(other, Sum):
            return Sum(self.constant + other, self.terms)
        terms = dict(self.terms)
        for key, times in other.terms.items():
            terms[key] = terms.get(key, 0.0) + times
        return Sum(self.constant + other.constant, terms)

    __radd__ = __add__

    def __mul__(self, times):
        return Sum(self.constant * times, {k: v * times for k, v in self.terms.items()})

    __rmul__ = __mul__

    def __sub__(self, other):
        return self + other * -1

    def __rsub__(self, other):
        return self * -1 + other

    def at(self, value):
        return self.constant + sum(times * value(*key) for key, times in self.terms.items())


class State:
    """What was done, by family and month; what stood before all months is month -1."""

    def __init__(self, case):
        self.done = defaultdict(dict)
        for n, item in enumerate(case.items):
            self.done["stock", "ukraine", n][-1] = case.stock.get(item, 0) / case.lot(item)
        for m, row in case.materials.items():
            self.done["material", m, 0][-1] = number(row, "stock") / number(row, "lot")
        for j, row in case.producers.items():
            self.done["capacity", j, 0][-1] = number(row, "capacity") / case.lot(row["item"])
        for s, row in case.sources.items():
            lot = number(case.materials[row["material"]], "lot")
            self.done["feed_capacity", s, 0][-1] = number(row, "capacity") / lot

    def __call__(self, family, t):
        return max(0.0, self.done[family].get(t, 0.0))


class Seen:
    """A future until a month, and from it on what is believed from the level seen last."""

    def __init__(self, future, believed, until):
        self.future, self.believed, self.until = future, believed, min(until, future.months)

    def __getattr__(self, name):  # prices, lead times and terms are seen at once
        return getattr(self.future, name)

    def going_on(self, what, t):
        if t < self.until:
            return what(self.future, t)
        last = what(self.future, self.until - 1)
        thought = what(self.believed, self.until - 1)
        return what(self.believed, t) * (last / thought if last > 0 and thought > 0 else 1)

    def need(self, item, tier, t):
        return self.going_on(lambda case, at: case.need(item, tier, at), t)

    def sellable(self, j, t):
        return self.going_on(lambda case, at: case.sellable(j, at), t)

    def grown(self, subject, lot):
        seen, then = self.future.grown(subject, lot), self.believed.grown(subject, lot)
        return seen[: self.until] + then[self.until :]

    def amount(self, year):
        begun = year <= self.future.year_of(self.until - 1)
        return (self.future if begun else self.believed).amount(year)


class Model:
    """The programme over the months from `start` on.

    `outline` is the month from which all is planned again before it is done; None: there is none.
    `bound`: contracts may be broken and upkeep left out from the first month on, so that the least
    is one for all who plan anew.
    """

    def __init__(self, case, state, start=0, outline=None, bound=False):
        self.case, self.past, self.start, self.bound = case, state, start, bound
        self.end = case.months
        self.outline = self.end if outline is None else outline
        self.periods = outline is not None
        self.columns = []  # the family and the first month of each
        self.upper = []
        self.members = []
        self.column_of = {}  # by family and month
        self.merged = {}  # by family and period
        self.rows = {}  # by family and period
        self.costs = {"floor": {}, "full": {}, "cost": {}, "turns": {}, "plain_floor": {}}
        self.prepaid = {}  # the advance that is paid in a month, by producer
        self.made = {}  # lots by producer, of a month
        self.due = defaultdict(Sum)
        self.investment = defaultdict(Sum)
        self.invests_in = set()
        self.months = range(start, self.end)
        self.quarters = range(start, self.end, QUARTER)
        for j in case.producers:
            self.produce(j)
        for m in case.materials:
            self.material(m)
        for i in case.items:
            self.consume(i)
        self.pay()

    # ---- columns, rows, costs ----

    def period(self, t):
        """Far months lie in two halves, then in years."""
        if not self.periods or t < self.outline:
            return t
        far = t - self.outline
        return self.outline + (far // 6 if far < 12 else 1 + far // 12)

    def column(self, *family, at, upper=inf, months=1):
        key = family, self.period(at)
        if key not in self.merged:
            self.merged[key] = len(self.columns)
            self.columns.append((family, at))
            self.upper.append(0.0)
            self.members.append(0)
        k = self.merged[key]
        self.upper[k] = (self.upper[k] * self.members[k] + upper) / (self.members[k] + 1)
        self.members[k] += 1
        for t in range(at, min(self.end, at + months)):
            self.column_of[family, t] = k
        if at == self.end:
            self.column_of[family, at] = k
        return Sum(0, {(family, at): 1})

    def of(self, *family, at):
        """A family's number in a month: done, or decided, or 0 where there is nothing to decide."""
        if at < self.start:
            return Sum(self.past(family, at))
        return Sum(0, {(family, at): 1}) if (family, at) in self.column_of else Sum()

    def row(self, *family, at, low=-inf, expr, high=inf):
        """low ≤ expr ≤ high; rows of a family in one period hold on average."""
        entries, sides = self.rows.setdefault((family, self.period(at)), ({}, []))
        sides.append((low - expr.constant, high - expr.constant))
        for key, times in expr.terms.items():
            k = self.column_of[key]
            entries[k] = entries.get(k, 0.0) + times

    def cost(self, tier, expr, weight=1.0):
        for key, times in expr.terms.items():
            k = self.column_of[key]
            self.costs[tier][k] = self.costs[tier].get(k, 0.0) + weight * times

    def limits(self):
        """The rows, each as what lies in which column, and its two sides."""
        for entries, sides in self.rows.values():
            n = len(sides)
            low = sum(side[0] for side in sides) / n
            high = sum(side[1] for side in sides) / n
            yield {k: times / n for k, times in entries.items()}, low, high

    def weighted(self, share=None):
        """All tiers in one sum, by column; of each all of it, or so large a share."""
        sums = [0.0] * len(self.columns)
        for tier, weight in WEIGHTS.items():
            for k, times in self.costs[tier].items():
                sums[k] += weight * (share[tier] if share else 1) * times
        for k, times in self.costs["turns"].items():
            sums[k] += WEIGHTS["cost"] * TURN * times
        return sums

    def least(self):
        """The floor alone, each month alike; money in full, what else is missed hardly."""
        sums = self.weighted({"floor": ASIDE * ASIDE, "full": ASIDE, "cost": 1})
        for k, times in self.costs["plain_floor"].items():
            sums[k] += WEIGHTS["floor"] * times
        return sums

    # ---- what is made ----

    def decides(self, t):
        return t < 2 or t % QUARTER == 0

    def lines(self, firm_family, public_family, subject, lot, payers, latest):
        """Lines of one expansion in month t, by payer: a rate, a ceiling, and in time for use."""
        row = self.case.possible.get(subject)
        families = {"firm": (firm_family, subject, 0), "public": (public_family, subject, 0)}
        built = sum(self.past(f, t) for f in families.values() for t in range(self.start))
        left = max(0.0, number(row, "size") / lot - built) if row and payers else 0.0
        every = Sum()
        for t in self.months if left > 0 else ():
            if t < latest and self.decides(t):
                ordered = Sum()
                for payer in payers:
                    ordered += self.column(*families[payer], at=t)
                until_next = (1, 2)[t] if t < 2 else QUARTER
                most = number(row, "rate") / lot * until_next
                self.row(firm_family + "_rate", subject, at=t, expr=ordered, high=most)
                every += ordered
        if every.terms:
            self.row(firm_family + "_ceiling", subject, at=0, expr=every, high=left)
        return lambda payer, t: self.of(*families[payer], at=t)

    def produce(self, j):
        case = self.case
        row = case.producers[j]
        lot, price = case.lot(row["item"]), case.price(j)
        possible = case.possible.get(j)
        lead = int(possible["lead"]) if possible else 0
        line_cost = 12 * number(possible, "cost") * lot / 1e6 if possible else 0
        lag, order_lag, advance = int(row["lag"]), int(row["order_lag"]), number(row, "advance")
        steps = list(case.price_steps(j))
        families = [("output", j, k) for k in range(len(steps))]

        # 5: a private firm pays against contracts of its minimum length, the public against
        # shorter ones, if such contracts may be signed at all.
        payers = []
        if possible and possible["finance"] != "public":
            payers += ["firm"] if case.longest >= number(row, "min_contract") else []
        if possible and possible["finance"] != "firm":
            payers += ["public"] if case.longest >= number(row, "public_min_contract") else []
        ordered = self.lines("firm_line", "public_line", j, lot, payers, self.end - lead - lag)
        for t in self.months:
            public = ordered("public", t)
            if public.terms:
                self.investment[t] += line_cost * public
                self.invests_in.add(t)

        # 3: capacity; a line may close at the start of a quarter, and where capacity comes in.
        growth = case.grown(j, lot)
        sustaining = number(row, "sustaining")
        capacity = ("capacity", j, 0)
        for t in self.months:
            closed = Sum()
            if sustaining > 0 and (t % QUARTER == 0 or growth[t] > 0) and t < self.outline:
                closed = self.column("close", j, 0, at=t)
                euros = number(row, "closing_cost") * lot / 1e6
                self.cost("cost", closed, case.factor(t) * euros)
            arrived = ordered("firm", t - lead) + ordered("public", t - lead)
            before = self.of(*capacity, at=t - 1)
            now = self.column(*capacity, at=t)
            left = now + closed - before - arrived - growth[t]
            self.row(*capacity, at=t, low=0, expr=left, high=0)

        # 4: output in price steps.
        for t in self.months:
            for family, (width, _) in zip(families, steps):
                most = width * case.sellable(j, t) * self.of(*capacity, at=t)
                self.row(*family, at=t, expr=self.column(*family, at=t) - most, high=0)

        # 12: a share of the price when ordered, the rest when made. What an earlier plan should
        # have ordered can be made as far as its advance was paid.
        def prepaid(t):
            return sum(
                (
                    advance * price * factor * self.of(*family, at=t + order_lag)
                    for family, (_, factor) in zip(families, steps)
                ),
                Sum(),
            )

        self.prepaid["prepaid", j, 0] = prepaid
        for t in self.months:
            for family, (_, factor) in zip(families, steps):
                self.due[t] += (1 - advance) * price * factor * self.of(*family, at=t)
            order = t - order_lag
            paid = prepaid(order)
            if order >= self.start:
                self.due[order] += paid
            elif order >= 0 and advance > 0:
                before = self.past(("prepaid", j, 0), order)
                self.row("ordered", j, at=t, expr=paid, high=before)

        def made(t):
            return sum((self.of(*family, at=t) for family in families), Sum())

        self.made[j] = made

        # 7: use it, keep it warm or close it, by quarter.
        for q in self.quarters:
            share = sustaining - case.committed(j, q)
            if 0 < share < case.sellable(j, q) and q < self.outline:
                warm = self.column("warm", j, 0, at=q, months=QUARTER)
                used = QUARTER * warm
                if self.bound:
                    unkept = self.column("unkept", j, 0, at=q, months=QUARTER)
                    used += QUARTER * unkept
                    for t in range(q, q + QUARTER):
                        self.cost("floor", unkept, self.breaking(row["item"], t))
                for t in range(q, q + QUARTER):
                    used += made(t) - share * self.of(*capacity, at=t)
                    self.due[t] += number(row, "warm_cost") * price * warm
                self.row("warm", j, at=q, expr=used, low=0)

        if possible:
            self.contracts(j, row, ordered, lead, price, line_cost, made)

    def breaking(self, item, t):
        """What breaking counts in the first tier: the shortfall that it would have met."""
        need = max(self.case.need(item, "floor", t), 0.1 * self.case.need(item, "full", t))
        worth = max(0.1, self.case.weight(item) * self.case.factor(t))
        return BREAK * worth / max(need, 1e-3)

    def contracts(self, j, row, ordered, lead, price, line_cost, made):
        """5 and 6: the guarantee, and contracts kept or broken."""
        case = self.case
        firm_share = number(row, "required_utilisation")
        firm_least = number(row, "min_contract")
        public_least = number(row, "public_min_contract")
        # Those that pay for a firm's line, of each length; then those for a line that is paid.
        kinds = []
        for n, length in enumerate(CONTRACTS):
            worth_today = sum((1 + case.interest) ** -m for m in range(1, length + 1))
            annuity = line_cost / worth_today / max(0.05, firm_share)
            kinds.append((("contract", j, n), length, annuity, firm_least <= length))
        for length in CONTRACTS:
            if length >= public_least:
                kinds.append((("contract", j, len(CONTRACTS)), length, 0.0, True))
                break

        needed = any(ordered(p, t).terms for p in ("firm", "public") for t in self.months)

        def first(t):
            """The first quarter that begins when the lead time is over."""
            return ceil((t + lead) / QUARTER) * QUARTER

        def running(q, number_of):
            """What earlier plans signed for a quarter."""
            return sum(
                number_of(annuity) * self.past(family, t)
                for family, length, annuity, _ in kinds
                for t in range(self.start)
                if first(t) <= q < first(t) + length
            )

        signed_before = any(self.past(k[0], t) > 0 for k in kinds for t in range(self.start))
        if not needed and not signed_before:
            return
        for t in self.months:
            for payer, public in (("firm", False), ("public", True)):
                line = ordered(payer, t)
                if line.terms:
                    share = number(row, "public_utilisation") if public else firm_share
                    signed = Sum()
                    for family, length, annuity, long_enough in kinds:
                        is_public = family[2] == len(CONTRACTS)
                        if is_public == public and long_enough and length <= case.longest:
                            contract = self.column(*family, at=t)
                            signed += contract
                            beyond = max(0, t + lead + length - self.end)
                            each = case.factor(self.end) * case.tail_cost * beyond
                            self.cost("cost", contract, each * (price + annuity))
                    most = 0 if public else inf
                    left = signed - share * line
                    self.row("guarantee", j, public, at=t, low=0, expr=left, high=most)

        before = {name: Sum() for name in ("active", "premium")}
        for q in self.quarters:
            old, old_premium = running(q, lambda _: 1), running(q, lambda annuity: annuity)
            breakable = self.bound or (self.start > 0 if q < self.outline else old > 0)
            active = self.column("active", j, 0, at=q, months=QUARTER)
            premium = self.column("premium", j, 0, at=q, months=QUARTER)
            idle = self.column("idle", j, 0, at=q, months=QUARTER)
            broken = unpaid = Sum()
            if breakable:
                broken = self.column("broken", j, 0, at=q, months=QUARTER)
                unpaid = self.column("premium_unpaid", j, 0, at=q, months=QUARTER)
                self.row("unpaid", j, at=q, expr=unpaid - premium, high=old_premium)
                for t in range(q, q + QUARTER):
                    each = self.breaking(row["item"], t)
                    self.cost("floor", broken, each)
                    self.cost("floor", unpaid, each / price)
            begins, costs = Sum(), Sum()
            for family, length, annuity, _ in kinds:
                for t in range(self.start, q + 1):
                    way = (first(t) == q) - (first(t) + length == q)
                    if way:
                        begins += way * self.of(*family, at=t)
                        costs += way * annuity * self.of(*family, at=t)
            self.row("active", j, at=q, expr=active - before["active"] - begins, low=0, high=0)
            self.row("premium", j, at=q, expr=premium - before["premium"] - costs, low=0, high=0)
            before = {"active": active, "premium": premium}
            taken = QUARTER * (idle + broken) - QUARTER * active
            for t in range(q, q + QUARTER):
                taken += made(t)
                self.due[t] += premium - unpaid + old_premium + price * idle
            self.row("take", j, at=q, expr=taken, low=QUARTER * old)

    # ---- materials ----

    def material(self, m):
        """8: the stock of a material at the end of each month."""
        case = self.case
        row = case.materials[m]
        lot = number(row, "lot")
        supply = defaultdict(Sum)
        for s, source in case.sources.items():
            if source["material"] != m:
                continue
            possible = case.possible.get(s)
            payers = []
            if possible and possible["finance"] != "public" and source["kind"] != "state":
                payers.append("firm")
            if possible and possible["finance"] != "firm":
                payers.append("public")
            lead = int(possible["lead"]) if possible else 0
            ordered = self.lines("feed_firm", "feed_public", s, lot, payers, self.end - lead)
            cost = 12 * number(possible, "cost") * lot / 1e6 if possible else 0
            growth = case.grown(s, lot)
            share = number(row, "defence_share") * number(source, "availability")
            capacity = ("feed_capacity", s, 0)
            for t in self.months:
                self.due[t] += cost * ordered("firm", t)
                if ordered("public", t).terms:
                    self.investment[t] += cost * ordered("public", t)
                    self.invests_in.add(t)
                arrived = ordered("firm", t - lead) + ordered("public", t - lead) + growth[t]
                before = self.of(*capacity, at=t - 1)
                now = self.column(*capacity, at=t)
                self.row(*capacity, at=t, expr=now - before - arrived, low=0, high=0)
                supply[t] += share * now
        for t in self.months:
            used = Sum()
            for j, p in case.producers.items():
                each = case.uses.get((p["item"], m), 0) * case.lot(p["item"]) / lot
                used += each * self.made[j](t)
            before = self.of("material", m, 0, at=t - 1)
            now = self.column("material", m, 0, at=t)
            self.row("material", m, at=t, expr=now - before - supply[t] + used, low=0, high=0)

    # ---- what is used, and what is missing ----

    def consume(self, i):
        """1 and 2: stock, use, and what is missing in bands."""
        case = self.case
        n = list(case.items).index(i)
        stock = ("stock", "ukraine", n)
        weight = case.weight(i)
        for t in self.months:
            floor, full = case.need(i, "floor", t), case.need(i, "full", t)
            short = self.column("short_full", i, 0, at=t, upper=full)
            use = full - short
            arrived = Sum()
            for j, row in case.producers.items():
                if row["item"] == i:
                    arrived += self.made[j](t - int(row["lag"]))
            before = self.of(*stock, at=t - 1)
            now = self.column(*stock, at=t)
            self.row(*stock, at=t, expr=now - before - arrived + use, low=0, high=0)
            worth = weight * case.factor(t)
            below = short
            if 0 < floor < full:
                below = self.below(floor, use, "short_floor", "ukraine", n, at=t)
            if floor > 0:
                self.cost("floor", below, worth / floor)
                self.cost("plain_floor", below, weight / floor)
            middle = (floor + full) / 2
            if middle < full:
                half = self.below(middle, use, "short_mid", i, 0, at=t)
                self.cost("full", half, worth / middle / 2)
                worth /= 2
            self.cost("full", short, worth / full)
        # At the end a share of the stock, up to some months of full need, is credited.
        full = case.need(i, "full", self.end - 1)
        most = case.credit_months * full
        credited = self.column("credit", i, 0, at=self.end, upper=most)
        held = self.of(*stock, at=self.end - 1)
        self.row("credit", i, at=self.end, expr=credited - held, high=0)
        self.cost("full", credited, -case.credit * weight * case.factor(self.end) / full)

    def below(self, level, use, *family, at):
        short = self.column(*family, at=at)
        self.row(*family, at=at, expr=short + use, low=level)
        return short

    # ---- money ----

    def pay(self):
        """12: the fund pays what is due, year by year, from what is left of each."""
        case = self.case
        fund = case.fund["id"]
        opens = max(0, case.month_of(case.fund["first_payment"], 0))
        carry, share = number(case.fund, "carry_over"), number(case.fund, "invest_share")
        rules = {use: ("pay", fund, n) for n, use in enumerate(case.rules)}
        paid, invested = defaultdict(Sum), defaultdict(Sum)
        for t in self.months:
            for use, family in rules.items():
                if use == "investment" and t not in self.invests_in:
                    continue
                money = Sum()
                if t >= opens:
                    money = self.column(*family, at=t)
                    paid[case.year_of(t)] += money
                    self.cost("cost", money, case.factor(t))
                    self.cost("turns", money, 1)  # an agreed fund of joint money: the second turn
                    if use == "investment":
                        invested[case.year_of(t)] += money
                due = self.investment[t] if use == "investment" else self.due[t]
                self.row("due", use, at=t, expr=money - due, low=0)

        def spent(year, *uses):
            return sum(
                self.past(rules[use], t)
                for use in uses
                for t in range(self.start)
                if case.year_of(t) == year
            )

        now = case.year_of(self.start)
        rest = 0.0
        for year in range(now + 1):
            rest = case.amount(year) + carry * rest
            rest = max(0.0, rest - spent(year, *rules))
        before = Sum(rest)
        for year in range(now, case.years[-1] + 1):
            left = self.column("fund", fund, year, at=self.start)
            fresh = 0.0 if year == now else case.amount(year)
            self.row("fund", year, at=0, expr=paid[year] + left - before - fresh, low=0, high=0)
            before = carry * left
            most = share * case.amount(year)
            if year == now:
                most = max(0.0, most - spent(year, "investment"))
            self.row("invest", year, at=0, expr=invested[year], high=most)

    # ---- what is done ----

    def execute(self, values, until):
        """Adds the months before `until` to the state; values are by column."""

        def value(family, t):
            if t < self.start:
                return self.past(family, t)
            k = self.column_of.get((family, t))
            return values[k] if k is not None and values[k] > NOTHING else 0.0

        done = self.past.done
        for (family, t) in self.column_of:
            if t < until:
                done[family][t] = value(family, t)
        for family, prepaid in self.prepaid.items():
            for t in range(self.start, until):
                done[family][t] = prepaid(t).at(value)
