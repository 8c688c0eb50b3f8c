package org.holdfast.stochastic;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;
import org.holdfast.plan.Solver.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Solves the programme of nodes that share a matrix and a future, with all cuts found so far. The
 * value of the future is one more column; a second solver, made when it is first needed, finds how
 * far a node is from having a point at all.
 */
final class NodeSolver implements AutoCloseable {
    private static final double INF = Double.POSITIVE_INFINITY;

    /**
     * A node solved at a point.
     *
     * @param cost of the node and its future, or how far it is from having a point
     * @param values [column]
     * @param slopes [incoming column] change of {@code cost} for one more unit handed down
     * @param future value that the cuts give to what follows
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from one step to the next
    record Solved(boolean hasPoint, double cost, double[] values, double[] slopes, double future) {}

    private final StageProgramme shape;
    private final List<Cut> cuts;
    private final double floor;
    private final boolean hasFuture;
    private final Supplier<Solver> solvers;
    private final double seconds;
    private final Solver solver;
    private final int columns;
    private final int rows;
    private int known;
    private @Nullable Solver distance;
    private int knownToDistance;

    /**
     * @param cuts of the future, which grow
     * @param floor below which the future cannot cost; NaN if there is no future
     */
    NodeSolver(
            StageProgramme shape,
            List<Cut> cuts,
            double floor,
            Supplier<Solver> solvers,
            double seconds) {
        this.shape = shape;
        this.cuts = cuts;
        this.floor = floor;
        this.hasFuture = !Double.isNaN(floor);
        this.solvers = solvers;
        this.seconds = seconds;
        columns = shape.programme().columns();
        rows = shape.rowLower().length;
        solver = solvers.get();
        solver.pass(withFuture(shape.programme()));
        solver.integers(shape.integers());
    }

    private Programme withFuture(Programme programme) {
        if (!hasFuture) {
            return programme;
        }
        int[] starts = Arrays.copyOf(programme.starts(), columns + 2);
        starts[columns + 1] = starts[columns];
        return new Programme(
                and(programme.cost(), 1),
                and(programme.lower(), floor),
                and(programme.upper(), INF),
                programme.rowLower(),
                programme.rowUpper(),
                starts,
                programme.rowIndex(),
                programme.coefficient(),
                k -> k < columns ? programme.columnName(k) : "future",
                programme::rowName);
    }

    private static double[] and(double[] values, double value) {
        double[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = value;
        return more;
    }

    /**
     * Solves a node of this shape.
     *
     * @param handed [incoming column]
     */
    Solved solve(StageProgramme node, double[] handed) {
        for (; known < cuts.size(); known++) {
            Cut cut = cuts.get(known);
            int[] at = shape.outgoing();
            double[] by = cut.falling();
            // value: future − slope · x ≥ constant; no point: −slope · x ≥ constant
            solver.addRow(
                    cut.constant(),
                    INF,
                    cut.isOfValue() ? and(at, columns) : at,
                    cut.isOfValue() ? and(by, 1) : by);
        }
        set(solver, node, handed);
        Outcome outcome = solver.solve(Solver.Method.SIMPLEX, seconds);
        if (outcome instanceof Outcome.Infeasible) {
            return distance(node, handed);
        }
        Solver.Solution solution = UnsolvedException.optimum(outcome).solution();
        return new Solved(
                true,
                solution.objective() + node.offset(),
                Arrays.copyOf(solution.values(), columns),
                Arrays.copyOf(solution.reducedCosts(), shape.incoming()),
                hasFuture ? solution.values()[columns] : 0);
    }

    private void set(Solver to, StageProgramme node, double[] handed) {
        int[] in = IntStream.range(0, shape.incoming()).toArray();
        to.changeColumnBounds(in, handed, handed);
        to.changeRowBounds(IntStream.range(0, rows).toArray(), node.rowLower(), node.rowUpper());
    }

    /** The least sum by which rows have to give way. */
    private Solved distance(StageProgramme node, double[] handed) {
        Solver elastic = distance;
        if (elastic == null) {
            elastic = solvers.get();
            elastic.pass(elastic());
            distance = elastic;
        }
        for (; knownToDistance < cuts.size(); knownToDistance++) {
            Cut cut = cuts.get(knownToDistance);
            if (!cut.isOfValue()) {
                double[] by = cut.falling();
                elastic.addRow(
                        cut.constant(), INF, and(shape.outgoing(), columns + 2 * rows), and(by, 1));
            }
        }
        set(elastic, node, handed);
        Solver.Solution solution =
                UnsolvedException.optimum(elastic.solve(Solver.Method.SIMPLEX, seconds)).solution();
        return new Solved(
                false,
                solution.objective(),
                Arrays.copyOf(solution.values(), columns),
                Arrays.copyOf(solution.reducedCosts(), shape.incoming()),
                0);
    }

    /** The same rows, each with a column that raises it and one that lowers it, at cost 1. */
    private Programme elastic() {
        Programme programme = shape.programme();
        int all = columns + 2 * rows + 1;
        double[] cost = new double[all];
        double[] lower = Arrays.copyOf(programme.lower(), all);
        double[] upper = Arrays.copyOf(programme.upper(), all);
        int[] starts = Arrays.copyOf(programme.starts(), all + 1);
        int[] rowIndex = Arrays.copyOf(programme.rowIndex(), starts[columns] + 2 * rows);
        double[] coefficient = Arrays.copyOf(programme.coefficient(), rowIndex.length);
        int place = starts[columns];
        for (int k = columns; k < all; k++) {
            cost[k] = 1;
            upper[k] = INF;
            if (k < all - 1) { // the last one is for cuts
                rowIndex[place] = (k - columns) / 2;
                coefficient[place++] = (k - columns) % 2 == 0 ? 1 : -1;
            }
            starts[k + 1] = place;
        }
        return new Programme(
                cost,
                lower,
                upper,
                programme.rowLower(),
                programme.rowUpper(),
                starts,
                rowIndex,
                coefficient,
                k -> k < columns ? programme.columnName(k) : "give " + (k - columns),
                programme::rowName);
    }

    private static int[] and(int[] values, int value) {
        int[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = value;
        return more;
    }

    @Override
    public void close() {
        if (distance != null) {
            distance.close();
        }
        solver.close();
    }
}
