"""Plans a small case with a model written apart from Holdfast's, in PuLP.

    /usr/bin/python3 small_case.py CASE_FOLDER

It shares nothing with Holdfast but the case folder and docs/method/plan.md, whose numbers the
comments below cite. It knows only what the small case has: items with a floor and a full need, one
claimant, firms that expand against guaranteed orders, materials, one fund. No price steps, offers,
gifts, strikes, allies, state plants or end rule.

Each line printed is a name and a number.
"""

import csv
import re
import sys
from pathlib import Path

import pulp

CONTRACTS = (12, 36, 60, 120)  # months
SLACK = 1e-7  # how far a later tier may worsen an earlier one, relative


class Case:
    """The tables of a case folder, as far as this model reads them."""

    def __init__(self, folder):
        self.folder = Path(folder)
        text = (self.folder / "case.yaml").read_text(encoding="utf-8")

        def setting(name):
            return re.search(rf"^{name}:\s*(\S+)", text, re.MULTILINE).group(1)

        self.year, self.month = (int(part) for part in setting("first_month").split("-"))
        self.months = int(setting("months"))
        self.discount = float(setting("discount"))
        self.interest = float(setting("interest"))
        self.items = {row["id"]: float(row["weight"]) for row in self.table("items")}
        self.stock = {row["item"]: float(row["quantity"]) for row in self.table("stocks")}
        self.need = {}
        for row in self.table("needs"):
            key = row["item"], row["tier"]
            self.need[key] = self.need.get(key, 0) + float(row["quantity"])
        self.producers = {row["id"]: row for row in self.table("producers")}
        self.expansions = {
            row["subject"]: row for row in self.table("expansions") if row["kind"] == "possible"
        }
        self.materials = {row["id"]: row for row in self.table("materials")}
        self.material_use = {
            (row["item"], row["material"]): float(row["quantity"])
            for row in self.table("material_use")
        }
        self.sources = self.table("material_sources")
        (self.fund,) = self.table("funds")
        self.envelope = {
            int(row["year"]): 1000 * float(row["amount"]) for row in self.table("envelopes")
        }

    def table(self, name):
        file = self.folder / "tables" / f"{name}.csv"
        with open(file, encoding="utf-8", newline="") as lines:
            return list(csv.DictReader(lines))

    def year_of(self, t):
        return self.year + (self.month - 1 + t) // 12


def number(row, column):
    return float(row[column] or 0)


def plan(case):
    """The programme and the objective of each tier, in order."""
    programme = pulp.LpProblem("small", pulp.LpMinimize)
    months = range(case.months)
    producers = case.producers
    fresh = iter(range(10**9))

    def amount(what, upper=None):
        return pulp.LpVariable(f"{what}_{next(fresh)}", 0, upper)

    def amounts(what, keys):
        return {(key, t): amount(what) for key in keys for t in months}

    stock = amounts("stock", case.items)
    use = amounts("use", case.items)
    output = amounts("output", producers)
    ordered = amounts("ordered", case.expansions)
    signed = {
        (j, length, t): amount("signed")
        for j in producers
        for length in CONTRACTS
        for t in months
    }
    due = {t: [] for t in months}  # EUR million

    for i in case.items:
        for t in months:
            # 1: stock, with what is made arriving after the lag.
            before = stock[i, t - 1] if t else case.stock.get(i, 0)
            arrivals = [
                output[j, t - int(row["lag"])]
                for j, row in producers.items()
                if row["item"] == i and t >= int(row["lag"])
            ]
            programme += stock[i, t] == before + pulp.lpSum(arrivals) - use[i, t]
            # 2: use is at most the full need.
            programme += use[i, t] <= case.need[i, "full"]

    for j, row in producers.items():
        share = number(row, "availability") * (1 - number(row, "committed_elsewhere"))
        price = number(row, "price") / 1e6
        advance = number(row, "advance")
        expansion = case.expansions.get(j)
        for t in months:
            capacity = number(row, "capacity")
            if expansion:
                # 3: what was ordered is there after the lead.
                lead = int(expansion["lead"])
                capacity += pulp.lpSum(ordered[j, s] for s in range(t - lead + 1))
                programme += ordered[j, t] <= number(expansion, "rate")
                # 5: a firm pays for a line against contracts that are long and large enough.
                utilisation = number(row, "required_utilisation")
                programme += utilisation * ordered[j, t] <= pulp.lpSum(
                    signed[j, length, t]
                    for length in CONTRACTS
                    if length >= number(row, "min_contract")
                )
            # 4: output.
            programme += output[j, t] <= share * capacity
            # 6: contracts are kept, and write the line off.
            for length in CONTRACTS:
                active = [signed[j, length, s] for s in range(max(0, t - length + 1), t + 1)]
                if expansion:
                    rate = case.interest
                    annuity = rate / (1 - (1 + rate) ** -length)
                    cost = 12 * number(expansion, "cost") / 1e6
                    due[t].append(
                        annuity * cost / number(row, "required_utilisation") * pulp.lpSum(active)
                    )
            programme += output[j, t] >= pulp.lpSum(
                signed[j, length, s]
                for length in CONTRACTS
                for s in range(max(0, t - length + 1), t + 1)
            )
            # 12: a share of the price when ordered, the rest on delivery.
            when_ordered = t - int(row["order_lag"])
            when_delivered = t + int(row["lag"])
            if when_ordered >= 0:
                due[when_ordered].append(advance * price * output[j, t])
            if when_delivered < case.months:
                due[when_delivered].append((1 - advance) * price * output[j, t])
        if expansion:
            programme += pulp.lpSum(ordered[j, t] for t in months) <= number(expansion, "size")

    # 8: materials.
    for m, row in case.materials.items():
        supply = number(row, "defence_share") * sum(
            number(source, "capacity") * number(source, "availability")
            for source in case.sources
            if source["material"] == m
        )
        before = number(row, "stock")
        for t in months:
            after = amount("material")
            used = pulp.lpSum(
                case.material_use.get((producer["item"], m), 0) * output[j, t]
                for j, producer in producers.items()
            )
            programme += after + used <= before + supply
            before = after

    # 12: the fund, year by year.
    left = 0
    for year in sorted({case.year_of(t) for t in months}):
        paid = pulp.lpSum(term for t in months if case.year_of(t) == year for term in due[t])
        carried = number(case.fund, "carry_over") * left
        left = amount("left")
        programme += paid + left == case.envelope.get(year, 0) + carried

    # What is wanted: item-months below the floor, then below the full need, then cost.
    factor = [(1 + case.discount) ** -t for t in months]

    def item_months(tier):
        terms = []
        for i, weight in case.items.items():
            need = case.need[i, tier]
            for t in months:
                short = amount("short")
                nonlocal programme
                programme += use[i, t] + short >= need
                terms.append(weight * factor[t] / need * short)
        return pulp.lpSum(terms)

    cost = pulp.lpSum(factor[t] * term for t in months for term in due[t])
    return programme, {"floor": item_months("floor"), "full": item_months("full"), "cost": cost}


def main(folder):
    programme, tiers = plan(Case(folder))
    for name, objective in tiers.items():
        programme.setObjective(objective)
        status = programme.solve(pulp.PULP_CBC_CMD(msg=False, threads=1))
        if pulp.LpStatus[status] != "Optimal":
            sys.exit(f"no optimum in tier {name}: {pulp.LpStatus[status]}")
        value = pulp.value(objective)
        print(name, repr(value))
        programme += objective <= value + SLACK * (1 + abs(value))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
