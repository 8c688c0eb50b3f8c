package org.holdfast.benchmarks;

import java.lang.management.ManagementFactory;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;

/** A solver that hands on all it is asked, so that a benchmark can stand between. */
abstract class Forwarding implements Solver {
    private final Solver solver;

    Forwarding(Solver solver) {
        this.solver = solver;
    }

    /** Nanoseconds of the processor that this thread has had. */
    static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Override
    public void pass(Programme programme) {
        solver.pass(programme);
    }

    @Override
    public Outcome solve(Method method, double seconds) {
        return solver.solve(method, seconds);
    }

    @Override
    public void changeCosts(double[] cost) {
        solver.changeCosts(cost);
    }

    @Override
    public void changeColumnBounds(int[] columns, double[] lower, double[] upper) {
        solver.changeColumnBounds(columns, lower, upper);
    }

    @Override
    public void changeRowBounds(int[] rows, double[] lower, double[] upper) {
        solver.changeRowBounds(rows, lower, upper);
    }

    @Override
    public void addRow(double lower, double upper, int[] columns, double[] coefficients) {
        solver.addRow(lower, upper, columns, coefficients);
    }

    @Override
    public void integers(int[] columns, double gap) {
        solver.integers(columns, gap);
    }

    @Override
    public String name() {
        return solver.name();
    }

    @Override
    public Basis basis() {
        return solver.basis();
    }

    @Override
    public void basis(Basis basis) {
        solver.basis(basis);
    }

    @Override
    public void close() {
        solver.close();
    }
}
