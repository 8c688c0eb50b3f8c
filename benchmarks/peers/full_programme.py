"""Solves a programme that Holdfast wrote, with Debian's HiGHS through highspy.

    /usr/bin/python3 full_programme.py FILE.mps

Each line printed is a name and a number, as FullProgramme.java prints them. Options are those of
Holdfast's solver: interior point, then crossover, one thread, the same tolerances.
"""

import sys
import time

import highspy


def main(file):
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
    print("columns", programme.num_col_)
    print("rows", programme.num_row_)
    print("entries", len(programme.a_matrix_.value_))
    print("build_seconds", read - start)
    print("solve_seconds", solved - read)
    print("objective", repr(solver.getInfo().objective_function_value))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
