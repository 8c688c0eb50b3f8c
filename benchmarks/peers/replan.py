"""Plans a small case anew each year in futures, with a model written apart from Holdfast's.

    /usr/bin/python3 replan.py CASE_FOLDER FOLDER

FOLDER holds what the class Replan of the benchmarks wrote: futures.csv, the numbers that each
future draws, and decisions.csv, what Holdfast decided in each. Each line printed is a name and a
number:

  WAY_FUTURE_shortfall    item-months missed of the floor, and
  WAY_FUTURE_payments     millions, of plans that this model made from its own decisions;
  WAY_FUTURE_from_MONTH   what the plan of that month minimises, from the state that Holdfast's
                          decisions before it lead to.

  WAY_in_all_seconds      of the processor, for all futures of the plans above, and
  WAY_in_solver_seconds   the part of it in the solver.

WAY is `outline` (each year, later years in outline), `months` (each year, all months in full), or
`foresight` (once, knowing all that comes, for the floor alone, and held to no contract). The solver
is HiGHS, at a vertex.
"""

import csv
import sys
import time
from collections import defaultdict
from pathlib import Path

import highspy
import numpy

from case_tables import Case, drawn
from small_model import Model, Seen, State

EVERY = 12
MILLIONS = {("envelopes", "amount"): 1e-3}  # futures.csv tells millions where tables have billions
SCALE = 1e4  # of the objective, so that the solver's tolerance is small against a price


class World:
    """What each future is, and what is known of it when."""

    def __init__(self, folder, file):
        self.folder = folder
        self.cells = []
        places = defaultdict(list)
        with open(file, encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                key = row["table"], row["column"]
                if key not in places:
                    places[key] = drawn(folder, *key)
                line = places[key].pop(0)
                unit = MILLIONS.get(key, 1)
                values = [unit * float(row[name]) for name in row if name.isdigit()]
                learned = int(row["learned"]) if row["learned"] else None
                at = row["table"], line, row["column"]
                self.cells.append((at, learned, unit * float(row["central"]), values))
        if any(places.values()):
            sys.exit(f"numbers with a range that no future draws: {dict(places)}")
        self.futures = len(self.cells[0][-1])

    def future(self, f):
        return Case(self.folder, {at: values[f] for at, _, _, values in self.cells})

    def believed(self, f, month):
        """What is learned by then as it is, all else at its central value."""
        return Case(
            self.folder,
            {
                at: values[f] if learned is not None and learned <= month else central
                for at, learned, central, values in self.cells
            },
        )


class Solver:
    """HiGHS, at a vertex."""

    def __init__(self):
        self.seconds = 0.0

    def solve(self, model, cost):
        """The optimum, and the value of each column."""
        starts, index, entries, low, high = [0], [], [], [], []
        for terms, least, most in model.limits():
            index += terms
            entries += terms.values()
            starts.append(len(index))
            low.append(least)
            high.append(most)
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(model.columns), len(low)
        lp.col_cost_ = SCALE * numpy.array(cost)
        lp.col_lower_ = numpy.zeros(len(model.columns))
        lp.col_upper_ = numpy.array(model.upper)
        lp.row_lower_, lp.row_upper_ = numpy.array(low), numpy.array(high)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = numpy.array(starts)
        lp.a_matrix_.index_ = numpy.array(index)
        lp.a_matrix_.value_ = numpy.array(entries)
        highs = highspy.Highs()
        for option, value in (
            ("output_flag", False),
            ("threads", 1),
            ("solver", "ipm"),
            ("run_crossover", "on"),
        ):
            highs.setOptionValue(option, value)
        start = time.process_time()
        highs.passModel(lp)
        highs.run()
        self.seconds += time.process_time() - start
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            sys.exit(f"no optimum: {highs.getModelStatus()}")
        return highs.getInfo().objective_function_value / SCALE, highs.getSolution().col_value


def anew(world, f, solver, in_outline, executed=None):
    """Plans each year; what each plan minimises, and the state in the end.

    `executed` has what was decided in each month of a plan, by the name of a column; None: what
    this model decides.
    """
    future = world.future(f)
    state = State(future)
    found = {}
    for start in range(0, future.months, EVERY):
        until = min(future.months, start + EVERY)
        seen = Seen(future, world.believed(f, start), until)
        model = Model(seen, state, start, until if in_outline else None)
        found[start], values = solver.solve(model, model.weighted())
        if executed is not None:
            values = named(model, executed[start])
        model.execute(values, until)
    return found, future, state


def named(model, decided):
    """Values by column of what is told by name."""
    names = [".".join(map(str, [*family, at])) for family, at in model.columns]
    unknown = set(decided) - set(names)
    if unknown:
        sys.exit(f"decisions that this model does not have: {sorted(unknown)[:9]}")
    return [decided.get(name, 0.0) for name in names]


def tell(way, f, future, state):
    """What a future came to: item-months missed of the floor, and millions paid."""
    missed = 0.0
    for i in future.items:
        for t in range(future.months):
            floor = future.need(i, "floor", t)
            use = future.need(i, "full", t) - state(("short_full", i, 0), t)
            missed += future.weight(i) * max(0.0, floor - use) / floor if floor > 0 else 0.0
    fund = future.fund["id"]
    paid = sum(
        state(("pay", fund, n), t) for n in range(len(future.rules)) for t in range(future.months)
    )
    print(f"{way}_{f}_shortfall", repr(missed))
    print(f"{way}_{f}_payments", repr(paid))


def main(folder, written):
    world = World(folder, written / "futures.csv")
    executed = defaultdict(lambda: defaultdict(lambda: defaultdict(dict)))
    with open(written / "decisions.csv", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            plan = executed[row["way"]][int(row["future"])][int(row["month"])]
            plan[row["column"]] = float(row["value"])
    for way, in_outline in (("outline", True), ("months", False)):
        solver = Solver()
        start = time.process_time()
        for f in range(world.futures):
            _, future, state = anew(world, f, solver, in_outline)
            tell(way, f, future, state)
        print(f"{way}_in_all_seconds", time.process_time() - start)
        print(f"{way}_in_solver_seconds", solver.seconds)
        for f in range(world.futures):
            found, _, _ = anew(world, f, solver, in_outline, executed[way][f])
            for month, value in found.items():
                print(f"{way}_{f}_from_{month}", repr(value))
    solver = Solver()
    start = time.process_time()
    for f in range(world.futures):
        future = world.future(f)
        state = State(future)
        model = Model(future, state, bound=True)
        value, values = solver.solve(model, model.least())
        model.execute(values, future.months)
        tell("foresight", f, future, state)
        print(f"foresight_{f}_from_0", repr(value))
    print("foresight_in_all_seconds", time.process_time() - start)
    print("foresight_in_solver_seconds", solver.seconds)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
