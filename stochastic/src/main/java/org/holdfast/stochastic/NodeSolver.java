package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleSupplier;
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
    record Solved(boolean hasPoint, double cost, double[] values, double[] slopes, double future) {
        /** The plane through this point under the cost, or under which other points have to be. */
        Cut cut() {
            return Cut.at(hasPoint, cost, slopes, Arrays.copyOf(values, slopes.length));
        }
    }

    /** How far a plane may be above what is known before it becomes a row, of 1 + that. */
    private static final double TOLERANCE = 1e-8;

    /**
     * What rounding in one node may take from the next, of 1 + what is handed down. A node that
     * lacks no more than this has a point nearby, and is solved there.
     */
    private static final double NEGLIGIBLE = 1e-6;

    private final StageProgramme shape;
    private final CostToGo ahead;
    private final Supplier<Solver> solvers;
    private final DoubleSupplier seconds;
    private final Solver solver;
    private final int columns;
    private final int rows;

    /** [part] planes that are rows by now. */
    private final List<BitSet> rowsOf = new ArrayList<>();

    /** [part] how many planes were looked at for those that every point has to be under. */
    private final int[] known;

    private @Nullable Solver distance;
    private final int[] knownToDistance;

    /**
     * @param ahead what is known of the future, which grows
     * @param seconds that a solve may take
     */
    NodeSolver(
            StageProgramme shape,
            CostToGo ahead,
            Supplier<Solver> solvers,
            DoubleSupplier seconds) {
        this.shape = shape;
        this.ahead = ahead;
        this.solvers = solvers;
        this.seconds = seconds;
        columns = shape.programme().columns();
        rows = shape.rowLower().length;
        known = new int[ahead.parts().size()];
        knownToDistance = new int[known.length];
        ahead.parts().forEach(p -> rowsOf.add(new BitSet()));
        solver = solvers.get();
        solver.pass(withFuture(shape.programme()));
        solver.integers(shape.integers());
        int threshold = columns + known.length;
        for (int k = 0; k < known.length && ahead.costs().length > known.length; k++) {
            // a part is under the threshold but for its excess
            solver.addRow(
                    -INF,
                    0,
                    new int[] {columns + k, threshold, threshold + 1 + k},
                    new double[] {1, -1, -1});
        }
    }

    private Programme withFuture(Programme programme) {
        double[] cost = ahead.costs();
        int[] starts = Arrays.copyOf(programme.starts(), columns + cost.length + 1);
        Arrays.fill(starts, columns + 1, starts.length, starts[columns]);
        return new Programme(
                and(programme.cost(), cost),
                and(programme.lower(), ahead.lower()),
                and(programme.upper(), ahead.upper()),
                programme.rowLower(),
                programme.rowUpper(),
                starts,
                programme.rowIndex(),
                programme.coefficient(),
                k -> k < columns ? programme.columnName(k) : "future " + (k - columns),
                programme::rowName);
    }

    private static double[] and(double[] values, double... more) {
        double[] all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
    }

    /**
     * Solves a node of this shape. Of the planes only those become rows that a solution was found
     * above: the optimum is that of all of them.
     *
     * @param handed [incoming column]
     */
    Solved solve(StageProgramme node, double[] handed) {
        addBorders(solver, known, -1);
        set(solver, node, handed, 0);
        boolean isWide = false;
        while (true) {
            Outcome outcome = solver.solve(Solver.Method.SIMPLEX, seconds.getAsDouble());
            if (outcome instanceof Outcome.Infeasible) {
                Solved distance = distance(node, handed);
                if (isWide || distance.cost() > NEGLIGIBLE * (1 + largest(handed))) {
                    return distance;
                }
                isWide = true;
                set(solver, node, handed, NEGLIGIBLE);
                continue;
            }
            Solver.Solution solution = UnsolvedException.optimum(outcome).solution();
            double[] values = solution.values();
            if (!addLacking(values)) {
                double[] cost = ahead.costs();
                double future = 0;
                for (int k = 0; k < cost.length; k++) {
                    future += cost[k] * values[columns + k];
                }
                return new Solved(
                        true,
                        solution.objective() + node.offset(),
                        Arrays.copyOf(values, columns),
                        Arrays.copyOf(solution.reducedCosts(), shape.incoming()),
                        future);
            }
        }
    }

    /** Adds of each part the plane that is highest above the solution; false if none is. */
    private boolean addLacking(double[] values) {
        double[] handedOn = Arrays.stream(shape.outgoing()).mapToDouble(k -> values[k]).toArray();
        boolean isAdded = false;
        for (int k = 0; k < known.length; k++) {
            List<Cut> cuts = ahead.parts().get(k).cuts();
            double most = values[columns + k];
            most += TOLERANCE * (1 + Math.abs(most));
            int highest = -1;
            for (int n = 0; n < cuts.size(); n++) {
                Cut cut = cuts.get(n);
                if (cut.isOfValue() && !rowsOf.get(k).get(n) && cut.at(handedOn) > most) {
                    most = cut.at(handedOn);
                    highest = n;
                }
            }
            if (highest >= 0) {
                Cut cut = cuts.get(highest);
                rowsOf.get(k).set(highest);
                // future − slope · x ≥ constant
                solver.addRow(
                        cut.constant(),
                        INF,
                        and(shape.outgoing(), columns + k),
                        and(cut.falling(), 1));
                isAdded = true;
            }
        }
        return isAdded;
    }

    /**
     * Adds the planes that every point has to be under, −slope · x ≥ constant.
     *
     * @param known [part] how many were looked at
     * @param giving a column that lets them give way; −1 for none
     */
    private void addBorders(Solver to, int[] known, int giving) {
        for (int k = 0; k < known.length; k++) {
            List<Cut> cuts = ahead.parts().get(k).cuts();
            for (; known[k] < cuts.size(); known[k]++) {
                Cut cut = cuts.get(known[k]);
                if (!cut.isOfValue()) {
                    int[] at = shape.outgoing();
                    to.addRow(
                            cut.constant(),
                            INF,
                            giving < 0 ? at : and(at, giving),
                            giving < 0 ? cut.falling() : and(cut.falling(), 1));
                }
            }
        }
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    /**
     * @param room by which each column may differ from what is handed down, of 1 + that
     */
    private void set(Solver to, StageProgramme node, double[] handed, double room) {
        int[] in = IntStream.range(0, shape.incoming()).toArray();
        to.changeColumnBounds(
                in,
                Arrays.stream(handed).map(h -> h - room * (1 + Math.abs(h))).toArray(),
                Arrays.stream(handed).map(h -> h + room * (1 + Math.abs(h))).toArray());
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
        addBorders(elastic, knownToDistance, columns + 2 * rows);
        set(elastic, node, handed, 0);
        Solver.Solution solution =
                UnsolvedException.optimum(
                                elastic.solve(Solver.Method.SIMPLEX, seconds.getAsDouble()))
                        .solution();
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
