"""Plans a small case with a model written apart from Holdfast's, tier after tier, with CBC.

    /usr/bin/python3 small_case.py CASE_FOLDER

The programme is that of small_model.py over the whole horizon. Each line printed is a name and a
number. It fails unless the fund, a material and a guarantee all bind in some month of its plan.
"""

import sys
import time
from collections import defaultdict

import pulp

from case_tables import NOTHING, Case
from small_model import Model, State

SCALE = 100  # of the objective, so that the solver's tolerance is small against a dual
PRICE = 1e-6  # a limit with a dual above this, on the scaled objective, holds in later tiers


class Programme:
    """A model's columns and rows in PuLP."""

    def __init__(self, model):
        self.model = model
        self.lp = pulp.LpProblem("small", pulp.LpMinimize)
        self.columns = [
            pulp.LpVariable(f"c{k}", 0, None if upper == float("inf") else upper)
            for k, upper in enumerate(model.upper)
        ]
        self.rows = {}
        for (family, period), (terms, low, high) in zip(model.rows, model.limits()):
            expr = pulp.lpSum(times * self.columns[k] for k, times in terms.items())
            if low == high:
                row = expr == low
            else:
                row = expr >= low if low > float("-inf") else expr <= high
            self.lp += row
            self.rows[family, period] = row

    def sum(self, costs):
        return pulp.lpSum(times * self.columns[k] for k, times in costs.items())

    def value(self, *family, at):
        k = self.model.column_of.get((family, at))
        return self.columns[k].value() if k is not None else 0.0

    def keep(self):
        """Leaves later tiers only the plans that are as good in this one: a limit that has a price
        stays met. (A row that bounds the tier's value instead would let tolerances through: one
        millionth of an item-month under the floor can be worth thousands under the full need.)"""
        for amount in self.columns:
            if abs(amount.dj) > PRICE and amount.lowBound != amount.upBound:
                met = amount.lowBound if amount.dj > 0 else amount.upBound
                amount.bounds(met, met)
        for row in self.rows.values():
            if abs(row.pi) > PRICE:
                row.sense = pulp.LpConstraintEQ

    def binding(self):
        """Limits of each kind that are met to the last bit and have a price in this solve."""
        found = defaultdict(set)
        fund = self.model.case.fund["id"]
        for (family, at), row in self.rows.items():
            kind, subject = family[:2]
            met = {
                "fund": lambda: self.value("fund", fund, subject, at=0) < NOTHING,
                "material": lambda: self.value("material", subject, 0, at=at) < NOTHING,
                "guarantee": lambda: self.value("firm_line", subject, 0, at=at)
                + self.value("public_line", subject, 0, at=at)
                > NOTHING,
            }.get(kind)
            if met and abs(row.pi) > NOTHING and met():
                found[kind].add((family, at))
        return found


def main(folder):
    start = time.perf_counter()
    case = Case(folder)
    model = Model(case, State(case))
    programme = Programme(model)
    print("build_seconds", time.perf_counter() - start)
    seconds = 0.0
    bound = defaultdict(set)
    for tier in case.tiers:
        objective = programme.sum(model.costs[tier])
        programme.lp.setObjective((1 if tier == "cost" else SCALE) * objective)
        start = time.perf_counter()
        status = programme.lp.solve(pulp.PULP_CBC_CMD(msg=False, threads=1))
        seconds += time.perf_counter() - start
        if pulp.LpStatus[status] != "Optimal":
            sys.exit(f"no optimum in tier {tier}: {pulp.LpStatus[status]}")
        print(tier, repr(pulp.value(objective)))
        for what, where in programme.binding().items():
            bound[what] |= where
        programme.keep()
    fund = case.fund["id"]
    print(
        "payments",
        repr(
            sum(
                case.factor(t) * programme.value("pay", fund, n, at=t)
                for n in range(len(case.rules))
                for t in range(case.months)
            )
        ),
    )
    print("solve_seconds", seconds)
    for what in ("fund", "material", "guarantee"):
        print(f"{what}_binds", len(bound[what]))
        if not bound[what]:
            sys.exit(f"the {what} never binds: the case proves nothing about it")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
