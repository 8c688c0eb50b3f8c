"""The tables of a small case, for models that are written apart from Holdfast's.

A case here has items with a floor and a full need, one claimant, one bloc, private firms with price
steps, lines that a firm or the public pays against guaranteed orders, lines kept warm or closed,
materials whose sources expand, and one fund. A case with rows of anything else is refused, rather
than passed over. Months are counted from the first; quantities are in lots, money in millions.
"""

import csv
import re
import sys
from collections import defaultdict
from pathlib import Path

NOTHING = 1e-7  # smaller numbers are the solver's tolerance

UNKNOWN = (
    "offers",
    "substitutes",
    "levers",
    "adversary_flows",
    "exposure",
    "experience",
    "engagements",
    "holds",
    "discrepancies",
)


def number(row, column, otherwise=0.0):
    return float(row[column]) if row.get(column) else otherwise


def drawn(folder, table, column):
    """Lines of a table whose number in this column has a range, in order."""
    file = Path(folder) / "tables" / f"{table}.csv"
    with open(file, encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return [
        n
        for n, row in enumerate(rows)
        if number(row, f"{column}_low") != number(row, f"{column}_high")
    ]


class Case:
    """A case folder; with `numbers`, by table, line and column, in place of what stands there."""

    def __init__(self, folder, numbers=None):
        self.folder = Path(folder)
        self.numbers = numbers or {}
        self.text = (self.folder / "case.yaml").read_text(encoding="utf-8")
        self.year, self.month = (int(part) for part in self.setting("first_month").split("-"))
        self.months = int(self.setting("months"))
        self.discount = float(self.setting("discount"))
        self.interest = float(self.setting("interest"))
        self.longest = int(self.setting("contract_length"))
        self.tiers = re.search(r"^objective: \[(.*)\]", self.text, re.MULTILINE)[1].split(", ")
        if self.tiers != ["floor", "full", "cost"]:
            sys.exit("this model knows no such tiers: " + ", ".join(self.tiers))
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
        self.rules = [row["use"] for row in self.table("fund_rules")]
        if sorted(self.rules) != ["investment", "procurement"] or self.fund["pooling"] != "joint":
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
        self.needs = self.table("needs")
        self.envelopes = self.table("envelopes")

    def setting(self, name):
        return re.search(rf"\b{name}:\s*([^\s,}}]+)", self.text)[1]

    def table(self, name):
        file = self.folder / "tables" / f"{name}.csv"
        if not file.exists():
            return []
        with open(file, encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        for (table, line, column), value in self.numbers.items():
            if table == name:
                rows[line][column] = value
        return rows

    def month_of(self, text, otherwise=None):
        """Months since the start."""
        if not text:
            return otherwise
        year, month = (int(part) for part in text.split("-")[:2])
        return (year - self.year) * 12 + month - self.month

    def year_of(self, t):
        """Calendar years since that of the first month."""
        return (self.month - 1 + t) // 12

    @property
    def years(self):
        return range(self.year_of(self.months - 1) + 1)

    def factor(self, t):
        """What a month counts for today."""
        return (1 + self.discount) ** -t

    def weight(self, item):
        return number(self.items[item], "weight")

    def lot(self, item):
        return number(self.items[item], "lot")

    def price(self, j):
        """Of a lot of what a producer makes."""
        row = self.producers[j]
        return number(row, "price") * self.lot(row["item"]) / 1e6

    def price_steps(self, j):
        """Width as a share of what can be sold, and factor of the price."""
        steps = self.steps.get(j) or [(1.0, 1.0)]
        if steps[-1][0] < 1:
            steps = [*steps, (1.0, steps[-1][1])]
        below = 0.0
        for share, factor in steps:
            yield share - below, factor
            below = share

    def need(self, item, tier, t):
        """Lots in month t; the full need is at least the floor."""
        asked = {"floor": 0.0, "full": 0.0}
        for row in self.needs:
            first = self.month_of(row["from"], 0)
            last = self.month_of(row["to"], self.months)
            if row["item"] == item and first <= t <= last:
                asked[row["tier"]] += number(row, "quantity") / self.lot(item)
        return max(asked.values()) if tier == "full" else asked["floor"]

    def committed(self, j, t):
        """Share of its capacity that a producer sells to others."""
        row = self.producers[j]
        ends = self.month_of(row["committed_until"])
        left = 1 if ends is None else max(0, 1 - t / ends) if ends > 0 else 0
        return number(row, "availability") * number(row, "committed_elsewhere") * left

    def sellable(self, j, t):
        """Share of its capacity that a producer can sell to us."""
        return number(self.producers[j], "availability") - self.committed(j, t)

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

    def amount(self, year):
        """What the fund gets in a year, as far as it lies in the horizon."""
        inside = sum(1 for t in range(self.months) if self.year_of(t) == year)
        return sum(
            1000 * number(row, "amount") * inside / 12
            for row in self.envelopes
            if int(row["year"]) == self.year + year
        )
