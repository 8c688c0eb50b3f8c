"""Solves programmes that Holdfast wrote, with Debian's HiGHS through highspy.

    /usr/bin/python3 full_programme.py FILE.mps ...

Each line printed is a name and a number, as FullProgramme.java prints them; names start with the
file's. Options are those of Holdfast's solver: interior point, then crossover, one thread, the same
tolerances.
"""

import sys
import time
from pathlib import Path

import highspy


def solve(file):
    name = Path(file).stem
    start = time.perf_counter()
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    if solver.readModel(file) != highspy.HighsStatus.kOk:
        sys.exit(f"highspy cannot read {file}")
    read = time.perf_counter()

    for option, value in {
        "solver": "ipm",
        "run_crossover": "on",
        "threads": 1,
        "parallel": "off",
        "random_seed": 0,
        "primal_feasibility_tolerance": 1e-7,
        "dual_feasibility_tolerance": 1e-7,
    }.items():
        solver.setOptionValue(option, value)
    solver.run()
    solved = time.perf_counter()

    status = solver.getModelStatus()
    if status != highspy.HighsModelStatus.kOptimal:
        sys.exit(f"highspy found no optimum: {solver.modelStatusToString(status)}")
    programme = solver.getLp()
    print(f"{name}_load_seconds", read - start)
    print(f"{name}_solve_seconds", solved - read)
    print(name, repr(solver.getInfo().objective_function_value))
    return {
        "columns": programme.num_col_,
        "rows": programme.num_row_,
        "entries": len(programme.a_matrix_.value_),
    }


def main(files):
    sizes = [solve(file) for file in files]
    if any(size != sizes[0] for size in sizes):
        sys.exit("the programmes have not the same size")
    for what, size in sizes[0].items():
        print(what, size)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
