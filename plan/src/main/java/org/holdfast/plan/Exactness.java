package org.holdfast.plan;

/** How far the solutions behind a plan are from exact: the worst of each measure. */
final class Exactness {
    private double primal;
    private double dual;
    private double gap;

    void note(Solver.Solution solution) {
        primal = Math.max(primal, solution.primalInfeasibility());
        dual = Math.max(dual, solution.dualInfeasibility());
        gap = Math.max(gap, solution.gap());
    }

    double primal() {
        return primal;
    }

    double dual() {
        return dual;
    }

    double gap() {
        return gap;
    }
}
