"""Plans a small case with a model written apart from Holdfast's, in PuLP.

    /usr/bin/python3 small_case.py CASE_FOLDER

It shares nothing with Holdfast but the case folder and docs/method/plan.md, whose numbers the
comments below cite. It knows what the small case has: items with a floor and a full need, one
claimant, one bloc, private firms with price steps, lines that a firm or the public pays against
guaranteed orders, lines kept warm or closed, materials whose sources expand, one fund. It refuses
a case with anything else, rather than pass over it.

Each line printed is a name and a number. It fails unless the fund, a material and a guarantee all
bind in some month of its plan.
"""

import csv
import re
import sys
import time
from collections import defaultdict
from pathlib import Path

import pulp

CONTRACTS = (12, 36, 60, 120)  # months
SCALE = 100  # of the objective, so that the solver's tolerance is small against a dual
PRICE = 1e-6  # a limit with a dual above this, on the scaled objective, holds in later tiers
NOTHING = 1e-7

UNKNOWN = ("offers", "substitutes", "levers", "adversary_flows", "exposure")


def number(row, column, otherwise=0.0):
    return float(row[column]) if row.get(column) else otherwise


class Case:
    """The tables of a case folder, as far as this model reads them."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.text = (self.folder / "case.yaml").read_text(encoding="utf-8")
        self.year, self.month = (int(part) for part in self.setting("first_month").split("-"))
        self.months = int(self.setting("months"))
        self.discount = float(self.setting("discount"))
        self.interest = float(self.setting("interest"))
        self.longest = int(self.setting("contract_length"))
        self.tiers = re.search(r"^objective: \[(.*)\]", self.text, re.MULTILINE)[1].split(", ")
        self.credit = float(self.setting("stock_credit"))
        self.credit_months = float(self.setting("stock_months"))
        self.tail_cost = float(self.setting("tail_cost"))
        for table in UNKNOWN:
            if self.table(table):
                sys.exit(f"this model knows nothing of {table}")
        self.items = {row["id"]: row for row in self.table("items")}
        self.producers = {row["id"]: row for row in self.table("producers")}
        self.materials = {row["id"]: row for row in self.table("materials")}
        self.sources = {row["id"]: row for row in self.table("material_sources")}
        self.uses = {
            (row["item"], row["material"]): number(row, "quantity")
            for row in self.table("material_use")
        }
        self.stock = {row["item"]: number(row, "quantity") for row in self.table("stocks")}
        (self.fund,) = self.table("funds")
        rules = sorted(row["use"] for row in self.table("fund_rules"))
        if rules != ["investment", "procurement"] or self.fund["pooling"] != "joint":
            sys.exit("this model knows one fund that buys and invests in one bloc")
        for row in self.producers.values():
            if row["kind"] == "state" or row["group"] or row["exposed"] != "no":
                sys.exit("this model knows private firms out of reach of strikes")
        expansions = self.table("expansions")
        self.possible = {r["subject"]: r for r in expansions if r["kind"] == "possible"}
        self.announced = [r for r in expansions if r["kind"] == "announced"]
        self.steps = defaultdict(list)
        for row in self.table("price_steps"):
            self.steps[row["subject"]].append((number(row, "share"), number(row, "factor")))

    def setting(self, name):
        return re.search(rf"\b{name}:\s*([^\s,}}]+)", self.text)[1]

    def table(self, name):
        file = self.folder / "tables" / f"{name}.csv"
        if not file.exists():
            return []
        with open(file, encoding="utf-8", newline="") as lines:
            return list(csv.DictReader(lines))

    def month_of(self, text, otherwise=None):
        """Months since the start."""
        if not text:
            return otherwise
        year, month = (int(part) for part in text.split("-")[:2])
        return (year - self.year) * 12 + month - self.month

    def year_of(self, t):
        return self.year + (self.month - 1 + t) // 12

    def factor(self, t):
        return (1 + self.discount) ** -t

    def lot(self, item):
        return number(self.items[item], "lot")

    def need(self, item, tier, t):
        """Lots in month t; the full need is at least the floor."""
        asked = {"floor": 0.0, "full": 0.0}
        for row in self.table("needs"):
            first = self.month_of(row["from"], 0)
            last = self.month_of(row["to"], self.months)
            if row["item"] == item and first <= t <= last:
                asked[row["tier"]] += number(row, "quantity") / self.lot(item)
        return max(asked.values()) if tier == "full" else asked["floor"]

    def grown(self, subject, lot):
        """What others have decided to add, lots a month, by month."""
        added = [0.0] * self.months
        for row in self.announced:
            if row["subject"] == subject:
                left = number(row, "size") * number(row, "probability", 1.0) / lot
                at = self.month_of(row["month"])
                while left > NOTHING and at < self.months:
                    now = min(left, number(row, "rate", left * lot) / lot)
                    added[at] += now
                    left -= now
                    at += 1
        return added


class Model:
    """The programme, and the objective of each tier."""

    def __init__(self, case):
        self.case = case
        self.programme = pulp.LpProblem("small", pulp.LpMinimize)
        self.months = range(case.months)
        # Months in which lines and contracts start, each with the months until the next one.
        starts = [t for t in self.months if t < 2 or t % 3 == 0]
        self.until_next = {t: (1, 2)[t] if t < 2 else 3 for t in starts}
        self.quarters = [
            [t for t in self.months if t // 3 == q] for q in range((case.months + 2) // 3)
        ]
        self.procurement = {t: [] for t in self.months}  # due, EUR million
        self.investment = {t: [] for t in self.months}
        self.output = {}  # by producer and month, lots
        self.closing = []  # EUR million, discounted
        self.tails = []
        self.guarantees = []  # (constraint, lines that it holds back)
        for j, row in case.producers.items():
            self.produce(j, row)
        self.powder = {m: self.material(m) for m in case.materials}
        self.bands = {"floor": [], "full": []}
        for i in case.items:
            self.consume(i)
        self.fund_rows = self.pay()

    def amount(self, what, *key, upper=None):
        return pulp.LpVariable("_".join([what, *map(str, key)]).replace("-", "_"), 0, upper)

    def hold(self, constraint):
        self.programme += constraint
        return constraint

    def lines(self, subject, lot, payers, latest):
        """Lines ordered, by payer and month: rate, ceiling, and in time to be of use."""
        row = self.case.possible.get(subject)
        if row is None:
            return {}
        ordered = {
            (payer, t): self.amount("line", subject, payer, t)
            for payer in payers
            for t in self.until_next
            if t < latest
        }
        for t, months in self.until_next.items():
            self.hold(
                pulp.lpSum(ordered.get((payer, t), 0) for payer in payers)
                <= number(row, "rate") / lot * months
            )
        self.hold(pulp.lpSum(ordered.values()) <= number(row, "size") / lot)
        return ordered

    def produce(self, j, row):
        case, item = self.case, row["item"]
        lot = case.lot(item)
        price = number(row, "price") * lot / 1e6
        lag, order_lag = int(row["lag"]), int(number(row, "order_lag"))
        possible = case.possible.get(j)
        lead = int(possible["lead"]) if possible else 0
        line_cost = 12 * number(possible, "cost") * lot / 1e6 if possible else 0

        # 5: a private firm pays against contracts of its minimum length, the public against
        # shorter ones, if such contracts may be signed at all.
        firm_least = number(row, "min_contract")
        public_least = number(row, "public_min_contract")
        payers = []
        if possible and possible["finance"] != "public" and case.longest >= firm_least:
            payers.append("firm")
        if possible and possible["finance"] != "firm" and case.longest >= public_least:
            payers.append("public")
        ordered = self.lines(j, lot, payers, case.months - lead - lag)
        for (payer, t), line in ordered.items():
            if payer == "public":
                self.investment[t].append(line_cost * line)

        # 3: capacity.
        growth = case.grown(j, lot)
        sustaining = number(row, "sustaining")
        capacity = []
        for t in self.months:
            now = self.amount("capacity", j, t)
            before = capacity[-1] if t else number(row, "capacity") / lot
            arrived = [line for (_, at), line in ordered.items() if at + lead == t]
            closed = 0
            if sustaining > 0 and (t % 3 == 0 or growth[t] > 0):
                closed = self.amount("closed", j, t)
                euros = number(row, "closing_cost") * lot / 1e6
                self.closing.append(case.factor(t) * euros * closed)
            self.hold(now == before + growth[t] + pulp.lpSum(arrived) - closed)
            capacity.append(now)

        # 4: output in price steps; 12: a share of the price when ordered, the rest when made.
        availability = number(row, "availability")
        elsewhere = number(row, "committed_elsewhere")
        ends = case.month_of(row["committed_until"])

        def sellable(t):
            left = 1 if ends is None else max(0, 1 - t / ends) if ends > 0 else 0
            return availability * (1 - elsewhere * left)

        steps = case.steps.get(j) or [(1.0, 1.0)]
        if steps[-1][0] < 1:
            steps = [*steps, (1.0, steps[-1][1])]
        advance = number(row, "advance")
        for t in self.months:
            parts = []
            below = 0.0
            for k, (share, factor) in enumerate(steps):
                part = self.amount("output", j, k, t)
                self.hold(part <= (share - below) * sellable(t) * capacity[t])
                below = share
                self.procurement[t].append((1 - advance) * price * factor * part)
                if t >= order_lag:
                    self.procurement[t - order_lag].append(advance * price * factor * part)
                parts.append(part)
            self.output[j, t] = pulp.lpSum(parts)

        # 7: use it, keep it warm or close it, by quarter.
        for q, months in enumerate(self.quarters):
            least = sustaining - max(0, availability - sellable(months[0]))
            if 0 < least < sellable(months[0]):
                warm = self.amount("warm", j, q)
                made = pulp.lpSum(self.output[j, t] for t in months)
                there = pulp.lpSum(capacity[t] for t in months)
                self.hold(made + len(months) * warm >= least * there)
                for t in months:
                    self.procurement[t].append(number(row, "warm_cost") * price * warm)

        if ordered:
            self.contracts(j, row, ordered, lead, price, line_cost)

    def contracts(self, j, row, ordered, lead, price, line_cost):
        case = self.case
        firm_least = number(row, "min_contract")
        public_least = number(row, "public_min_contract")
        annuity = {}
        for length in CONTRACTS:
            worth_today = sum((1 + case.interest) ** -n for n in range(1, length + 1))
            annuity[length] = line_cost / worth_today / number(row, "required_utilisation")
        signed = {
            (length, t): self.amount("signed", j, length, t)
            for length in CONTRACTS
            if min(firm_least, public_least) <= length <= case.longest
            for t in {at for _, at in ordered}
        }

        # 5: the guarantee.
        for t in sorted({at for _, at in ordered}):
            firm = ordered.get(("firm", t), 0) * number(row, "required_utilisation")
            public = ordered.get(("public", t), 0) * number(row, "public_utilisation")
            long = pulp.lpSum(c for (n, at), c in signed.items() if at == t and n >= firm_least)
            both = pulp.lpSum(c for (_, at), c in signed.items() if at == t)
            lines = [ordered[payer, t] for payer in ("firm", "public") if (payer, t) in ordered]
            self.guarantees.append((self.hold(long >= firm), lines[:1]))
            self.guarantees.append((self.hold(both >= firm + public), lines))

        # 6: from the first quarter after the lead time contracts run; output or money is owed.
        for q, months in enumerate(self.quarters):
            running = [
                (length, contract)
                for (length, t), contract in signed.items()
                if -(-(t + lead) // 3) <= q < -(-(t + lead) // 3) + length // 3
            ]
            idle = self.amount("idle", j, q)
            made = pulp.lpSum(self.output[j, t] for t in months)
            active = pulp.lpSum(contract for _, contract in running)
            self.hold(made + len(months) * idle >= len(months) * active)
            for t in months:
                self.procurement[t].append(price * idle)
                self.procurement[t] += [annuity[length] * c for length, c in running]

        for (length, t), contract in signed.items():
            beyond = max(0, t + lead + length - case.months)
            each = price + annuity[length]
            self.tails.append(
                case.factor(case.months) * case.tail_cost * beyond * each * contract
            )

    def material(self, m):
        """8: the stock of a material at the end of each month, and the row that holds it."""
        case = self.case
        row = case.materials[m]
        lot = number(row, "lot")
        supply = {t: 0 for t in self.months}
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
            ordered = self.lines(s, lot, payers, case.months - lead)
            for (payer, t), line in ordered.items():
                due = self.investment if payer == "public" else self.procurement
                due[t].append(12 * number(possible, "cost") * lot / 1e6 * line)
            growth = case.grown(s, lot)
            share = number(row, "defence_share") * number(source, "availability")
            for t in self.months:
                there = number(source, "capacity") / lot + sum(growth[: t + 1])
                lines = pulp.lpSum(line for (_, at), line in ordered.items() if at + lead <= t)
                supply[t] += share * (there + lines)
        stock = []
        for t in self.months:
            now = self.amount("material", m, t)
            used = pulp.lpSum(
                case.uses.get((p["item"], m), 0) * case.lot(p["item"]) / lot * self.output[j, t]
                for j, p in case.producers.items()
            )
            before = stock[-1][0] if t else number(row, "stock") / lot
            stock.append((now, self.hold(now + used == before + supply[t])))
        return stock

    def consume(self, i):
        """1 and 2: stock, use, and what is missing in bands."""
        case = self.case
        weight = number(case.items[i], "weight")
        stock = case.stock.get(i, 0) / case.lot(i)
        for t in self.months:
            floor, full = case.need(i, "floor", t), case.need(i, "full", t)
            arrived = [
                self.output[j, t - int(row["lag"])]
                for j, row in case.producers.items()
                if row["item"] == i and t >= int(row["lag"])
            ]
            use = self.amount("use", i, t, upper=full)
            after = self.amount("stock", i, t)
            self.hold(after == stock + pulp.lpSum(arrived) - use)
            stock = after
            worth = weight * case.factor(t)
            if floor > 0:
                self.bands["floor"].append(worth / floor * self.below(floor, use, i, t, "floor"))
            missing = worth / full * self.below(full, use, i, t, "full")
            middle = (floor + full) / 2
            if middle < full:
                half = worth / middle * self.below(middle, use, i, t, "middle")
                missing = (missing + half) / 2
            self.bands["full"].append(missing)
        # At the end a share of the stock, up to some months of full need, is credited.
        full = case.need(i, "full", case.months - 1)
        credited = self.amount("credited", i, upper=case.credit_months * full)
        self.hold(credited <= stock)
        worth = case.credit * weight * case.factor(case.months)
        self.bands["full"].append(-worth / full * credited)

    def below(self, level, use, *key):
        short = self.amount("short", *key)
        self.hold(short >= level - use)
        return short

    def pay(self):
        """12: the fund, year by year; returns each year's row with what is left."""
        case = self.case
        first = max(0, case.month_of(case.fund["first_payment"], 0))
        years = sorted({case.year_of(t) for t in self.months})
        bought, invested = {}, {}
        for t in self.months:
            none = 0 if t < first else None
            bought[t] = self.amount("bought", t, upper=none)
            invested[t] = self.amount("invested", t, upper=none)
            self.hold(bought[t] >= pulp.lpSum(self.procurement[t]))
            self.hold(invested[t] >= pulp.lpSum(self.investment[t]))
        self.payments = pulp.lpSum(
            case.factor(t) * (bought[t] + invested[t]) for t in self.months
        )
        rows = []
        left = 0
        for year in years:
            inside = [t for t in self.months if case.year_of(t) == year]
            envelope = sum(
                1000 * number(row, "amount")
                for row in case.table("envelopes")
                if int(row["year"]) == year
            )
            envelope *= len(inside) / 12
            before, left = left, self.amount("left", year)
            paid = pulp.lpSum(bought[t] + invested[t] for t in inside)
            carried = number(case.fund, "carry_over") * before
            rows.append((left, self.hold(paid + left == envelope + carried)))
            share = number(case.fund, "invest_share")
            self.hold(pulp.lpSum(invested[t] for t in inside) <= share * envelope)
        return rows

    def objectives(self):
        known = {
            "floor": pulp.lpSum(self.bands["floor"]),
            "full": pulp.lpSum(self.bands["full"]),
            "cost": self.payments + pulp.lpSum(self.closing) + pulp.lpSum(self.tails),
        }
        if any(tier not in known for tier in self.case.tiers):
            sys.exit("this model knows no such tiers: " + ", ".join(self.case.tiers))
        return {tier: known[tier] for tier in self.case.tiers}

    def keep(self):
        """Leaves later tiers only the plans that are as good in this one: a limit that has a price
        stays met. (A row that bounds the tier's value instead would let tolerances through: one
        millionth of an item-month under the floor can be worth thousands under the full need.)"""
        for amount in self.programme.variables():
            if abs(amount.dj) > PRICE and amount.lowBound != amount.upBound:
                met = amount.lowBound if amount.dj > 0 else amount.upBound
                amount.bounds(met, met)
        for constraint in self.programme.constraints.values():
            if abs(constraint.pi) > PRICE:
                constraint.sense = pulp.LpConstraintEQ

    def binding(self):
        """How often each kind of limit is met to the last bit and has a price in this solve."""

        def binds(amounts, constraint):
            return abs(constraint.pi) > NOTHING and all(a.value() < NOTHING for a in amounts)

        return {
            "fund": {n for n, (left, row) in enumerate(self.fund_rows) if binds([left], row)},
            "material": {
                (m, t)
                for m, stock in self.powder.items()
                for t, (now, row) in enumerate(stock)
                if binds([now], row)
            },
            "guarantee": {
                n
                for n, (row, lines) in enumerate(self.guarantees)
                if sum(line.value() for line in lines) > NOTHING and binds([], row)
            },
        }


def main(folder):
    start = time.perf_counter()
    model = Model(Case(folder))
    objectives = model.objectives()
    print("build_seconds", time.perf_counter() - start)
    seconds = 0.0
    bound = defaultdict(set)
    for tier, objective in objectives.items():
        scale = 1 if tier == "cost" else SCALE
        model.programme.setObjective(scale * objective)
        start = time.perf_counter()
        status = model.programme.solve(pulp.PULP_CBC_CMD(msg=False, threads=1))
        seconds += time.perf_counter() - start
        if pulp.LpStatus[status] != "Optimal":
            sys.exit(f"no optimum in tier {tier}: {pulp.LpStatus[status]}")
        value = pulp.value(objective)
        print(tier, repr(value))
        for what, where in model.binding().items():
            bound[what] |= where
        model.keep()
    print("payments", repr(pulp.value(model.payments)))
    print("solve_seconds", seconds)
    for what in ("fund", "material", "guarantee"):
        print(f"{what}_binds", len(bound[what]))
        if not bound[what]:
            sys.exit(f"the {what} never binds: the case proves nothing about it")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
