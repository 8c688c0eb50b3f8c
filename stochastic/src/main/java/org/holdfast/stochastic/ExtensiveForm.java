package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;
import org.holdfast.stochastic.PolicyGraph.Future;
import org.holdfast.stochastic.PolicyGraph.Node;

/**
 * The whole graph as one programme: each way from the first stage to a node has columns of its own,
 * shared by all ways that go on from there. A measure other than the mean adds a column for the
 * value of each node (Rockafellar and Uryasev 2000, equation 17, nested).
 */
public final class ExtensiveForm {
    /** Beyond this many copies of nodes one programme is no way to solve a graph. */
    private static final double MOST_NODES = 200_000;

    private static final double INF = Double.POSITIVE_INFINITY;

    private final PolicyGraph graph;
    private final RiskMeasure risk;
    private final List<double[]> columns = new ArrayList<>();
    private final List<String> columnNames = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private final List<String> rowNames = new ArrayList<>();
    private final List<double[]> entries = new ArrayList<>();
    private final List<Integer> integers = new ArrayList<>();
    private double offset;

    private ExtensiveForm(PolicyGraph graph, RiskMeasure risk) {
        this.graph = graph;
        this.risk = risk;
    }

    /**
     * Solves the graph as one programme; the one method that takes whole numbers in every stage.
     *
     * @throws UnsolvedException if there is no optimum, or the programme would be too large
     */
    public static Found solve(
            PolicyGraph graph, RiskMeasure risk, Supplier<Solver> solvers, double seconds) {
        if (graph.pathNodes() > MOST_NODES) {
            throw new UnsolvedException(
                    ("One programme for %.3g scenarios would have %.3g nodes, more than %.0f. Try"
                                    + " the method sddp.")
                            .formatted(graph.scenarios(), graph.pathNodes(), MOST_NODES));
        }
        ExtensiveForm form = new ExtensiveForm(graph, risk);
        int value = form.copy(0, new int[0], 1, "");
        if (value >= 0) {
            form.columns.get(value)[0] = 1;
        }
        Programme programme = form.programme();
        try (Solver solver = solvers.get()) {
            solver.pass(programme);
            int[] whole = form.integers.stream().mapToInt(k -> k).toArray();
            if (whole.length > 0) {
                solver.integers(whole);
            }
            Solver.Outcome outcome = solver.solve(Solver.Method.SIMPLEX, seconds);
            return switch (outcome) {
                case Solver.Outcome.Optimal(var solution, var iterations) ->
                        form.found(solution, iterations);
                case Solver.Outcome.Infeasible(var why) -> throw new UnsolvedException(why);
                case Solver.Outcome.Unbounded(var why) -> throw new UnsolvedException(why);
                case Solver.Outcome.OutOfTime(var why) -> throw new UnsolvedException(why);
                case Solver.Outcome.Failed(var why) -> throw new UnsolvedException(why);
            };
        }
    }

    private Found found(Solver.Solution solution, long iterations) {
        double objective = solution.objective() + offset;
        // The gap is relative to the objective without its offset, and never below.
        double bound = objective - solution.gap() * (1 + Math.abs(solution.objective()));
        Map<String, Double> first = new LinkedHashMap<>();
        Programme root = graph.nodes().getFirst().programme().programme();
        for (int k = 0; k < root.columns(); k++) {
            first.put(root.columnName(k), solution.values()[k]);
        }
        return new Found(
                "extensive",
                solution.gap() < 1e-6,
                objective,
                bound,
                first,
                iterations,
                0,
                Optional.empty());
    }

    /**
     * Adds the node as it is reached on one way, and all that follows.
     *
     * @param handed columns of the stages before that the node is handed
     * @param probability of the way to here
     * @return the column of its value; −1 where the mean makes one needless
     */
    private int copy(int place, int[] handed, double probability, String suffix) {
        Node node = graph.nodes().get(place);
        StageProgramme own = node.programme();
        Programme programme = own.programme();
        double[] cost = programme.cost();
        double[] lower = programme.lower();
        double[] upper = programme.upper();
        int[] at = Arrays.copyOf(handed, cost.length);
        for (int k = own.incoming(); k < cost.length; k++) {
            double weight = risk.isMean() ? probability : 0;
            at[k] = column(programme.columnName(k) + suffix, weight * cost[k], lower[k], upper[k]);
        }
        for (int k : own.integers()) {
            integers.add(at[k]);
        }
        int[] starts = programme.starts();
        int[] rowIndex = programme.rowIndex();
        double[] coefficient = programme.coefficient();
        int firstRow = rows.size();
        for (int r = 0; r < own.rowLower().length; r++) {
            row(programme.rowName(r) + suffix, own.rowLower()[r], own.rowUpper()[r]);
        }
        for (int k = 0; k < cost.length; k++) {
            for (int e = starts[k]; e < starts[k + 1]; e++) {
                entry(firstRow + rowIndex[e], at[k], coefficient[e]);
            }
        }
        int[] handedOn = Arrays.stream(own.outgoing()).map(k -> at[k]).toArray();
        if (risk.isMean()) {
            offset += probability * own.offset();
            if (node.future() != PolicyGraph.NONE) {
                Future future = graph.futures().get(node.future());
                for (int k = 0; k < future.nodes().length; k++) {
                    if (future.probability()[k] > 0) {
                        copy(
                                future.nodes()[k],
                                handedOn,
                                probability * future.probability()[k],
                                suffix + "/" + k);
                    }
                }
            }
            return -1;
        }
        // value = offset + own cost + measure of the values that follow
        int value = column("value" + suffix, 0, -INF, INF);
        int valueRow = row("value" + suffix, own.offset(), own.offset());
        entry(valueRow, value, 1);
        for (int k = own.incoming(); k < cost.length; k++) {
            entry(valueRow, at[k], -cost[k]);
        }
        if (node.future() != PolicyGraph.NONE) {
            measure(graph.futures().get(node.future()), handedOn, valueRow, suffix);
        }
        return value;
    }

    private void measure(Future future, int[] handedOn, int valueRow, String suffix) {
        double worse = 1 - risk.expectation();
        int threshold = column("threshold" + suffix, 0, -INF, INF);
        entry(valueRow, threshold, -worse);
        for (int k = 0; k < future.nodes().length; k++) {
            double p = future.probability()[k];
            if (p == 0) {
                continue;
            }
            int child = copy(future.nodes()[k], handedOn, 0, suffix + "/" + k);
            entry(valueRow, child, -risk.expectation() * p);
            // the dearest outcome is under the threshold, or what lies above it counts by p / tail
            int above = row("above" + suffix + "/" + k, -INF, 0);
            entry(above, child, 1);
            entry(above, threshold, -1);
            if (risk.tail() > 0) {
                int excess = column("excess" + suffix + "/" + k, 0, 0, INF);
                entry(above, excess, -1);
                entry(valueRow, excess, -worse * p / risk.tail());
            }
        }
    }

    private int column(String name, double cost, double lower, double upper) {
        columns.add(new double[] {cost, lower, upper});
        columnNames.add(name);
        return columns.size() - 1;
    }

    private int row(String name, double lower, double upper) {
        rows.add(new double[] {lower, upper});
        rowNames.add(name);
        return rows.size() - 1;
    }

    private void entry(int row, int column, double coefficient) {
        if (coefficient != 0) {
            entries.add(new double[] {row, column, coefficient});
        }
    }

    private Programme programme() {
        int[] starts = new int[columns.size() + 1];
        for (double[] entry : entries) {
            starts[(int) entry[1] + 1]++;
        }
        for (int c = 0; c < columns.size(); c++) {
            starts[c + 1] += starts[c];
        }
        int[] next = starts.clone();
        int[] rowIndex = new int[entries.size()];
        double[] coefficient = new double[entries.size()];
        for (double[] entry : entries) {
            int place = next[(int) entry[1]]++;
            rowIndex[place] = (int) entry[0];
            coefficient[place] = entry[2];
        }
        return new Programme(
                field(columns, 0),
                field(columns, 1),
                field(columns, 2),
                field(rows, 0),
                field(rows, 1),
                starts,
                rowIndex,
                coefficient,
                columnNames::get,
                rowNames::get);
    }

    private static double[] field(List<double[]> data, int field) {
        return data.stream().mapToDouble(d -> d[field]).toArray();
    }
}
