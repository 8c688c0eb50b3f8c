package org.holdfast.answer;

import java.util.Optional;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;

/**
 * A solver that looks first among programmes that were solved. What an interior point ends in
 * depends on the programme and its costs alone; whatever else is asked goes to the other solver,
 * which gets the programme then and starts from scratch, so that what comes of it does not depend
 * on what was known.
 */
final class RememberingSolver implements Solver {
    private final Solver solver;
    private final SolvedProgrammes solved;
    private Optional<Programme> passed = Optional.empty();
    private Optional<double[]> costs = Optional.empty();

    /** Whether the other solver has what was passed; from then on nothing is looked up. */
    private boolean isHandedOn;

    RememberingSolver(Solver solver, SolvedProgrammes solved) {
        this.solver = solver;
        this.solved = solved;
    }

    @Override
    public void pass(Programme programme) {
        passed = Optional.of(programme);
        costs = Optional.empty();
        isHandedOn = false;
    }

    @Override
    public void changeCosts(double[] cost) {
        if (isHandedOn) {
            solver.changeCosts(cost);
        } else {
            costs = Optional.of(cost.clone());
        }
    }

    @Override
    public Outcome solve(Method method, double seconds) {
        boolean isFromScratch = method == Method.INTERIOR_POINT_ONLY || method == Method.CENTRE;
        if (isHandedOn || passed.isEmpty() || !isFromScratch) {
            return handedOn().solve(method, seconds);
        }
        Programme p = passed.get();
        String key = SolvedProgrammes.key(p, costs.orElseGet(p::cost), method);
        return solved.solved(
                key,
                () -> {
                    handOver();
                    return solver.solve(method, seconds);
                });
    }

    private Solver handedOn() {
        if (!isHandedOn) {
            handOver();
            isHandedOn = true;
        }
        return solver;
    }

    private void handOver() {
        passed.ifPresent(solver::pass);
        costs.ifPresent(solver::changeCosts);
    }

    @Override
    public void changeColumnBounds(int[] columns, double[] lower, double[] upper) {
        handedOn().changeColumnBounds(columns, lower, upper);
    }

    @Override
    public void changeRowBounds(int[] rows, double[] lower, double[] upper) {
        handedOn().changeRowBounds(rows, lower, upper);
    }

    @Override
    public void addRow(double lower, double upper, int[] columns, double[] coefficients) {
        handedOn().addRow(lower, upper, columns, coefficients);
    }

    @Override
    public void integers(int[] columns, double gap) {
        handedOn().integers(columns, gap);
    }

    @Override
    public String name() {
        return solver.name();
    }

    @Override
    public Basis basis() {
        return handedOn().basis();
    }

    @Override
    public void basis(Basis basis) {
        handedOn().basis(basis);
    }

    @Override
    public void close() {
        solver.close();
    }
}
