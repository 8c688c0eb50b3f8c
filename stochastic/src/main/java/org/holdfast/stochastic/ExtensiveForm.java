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
import org.holdfast.plan.Solver.Outcome;
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
    private final ProgrammeWriter writer = new ProgrammeWriter();
    private final List<Integer> integers = new ArrayList<>();
    private double offset;

    /** [copy of a node] the columns of its programme. */
    private final List<int[]> copied = new ArrayList<>();

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
                    StochasticMessages.tooManyForOne(
                            Decomposition.count(graph.scenarios()),
                            Decomposition.count(graph.pathNodes()),
                            Decomposition.count(MOST_NODES)));
        }
        ExtensiveForm form = new ExtensiveForm(graph, risk);
        form.copy(0, new int[0], 1, "");
        try (Solver solver = solvers.get()) {
            solver.pass(form.writer.programme());
            solver.integers(form.integers.stream().mapToInt(k -> k).toArray());
            Outcome outcome = solver.solve(Solver.Method.SIMPLEX, seconds);
            if (outcome instanceof Outcome.Stopped(var best, var _)) {
                return form.found(best, 0); // whole numbers: as far as the time went
            }
            Outcome.Optimal optimal = UnsolvedException.optimum(outcome);
            return form.found(optimal.solution(), optimal.iterations());
        }
    }

    /**
     * Solves a graph with one way through it, whose nodes stand in their order.
     *
     * @return [stage] column to value
     * @throws UnsolvedException if there is no optimum
     */
    static List<Map<String, Double>> alongOneWay(
            PolicyGraph way, Supplier<Solver> solvers, double seconds) {
        ExtensiveForm form = new ExtensiveForm(way, RiskMeasure.mean());
        form.copy(0, new int[0], 1, "");
        try (Solver solver = solvers.get()) {
            solver.pass(form.writer.programme());
            double[] values =
                    UnsolvedException.optimum(solver.solve(Solver.Method.SIMPLEX, seconds))
                            .solution()
                            .values();
            List<Map<String, Double>> stages = new ArrayList<>();
            for (int n = 0; n < form.copied.size(); n++) {
                Programme programme = way.nodes().get(n).programme().programme();
                int[] at = form.copied.get(n);
                Map<String, Double> named = new LinkedHashMap<>();
                for (int k = 0; k < at.length; k++) {
                    named.put(programme.columnName(k), values[at[k]]);
                }
                stages.add(named);
            }
            return stages;
        }
    }

    private Found found(Solver.Solution solution, long iterations) {
        double objective = solution.objective() + offset;
        // The gap is relative to the objective without its offset, and never below.
        double bound = objective - solution.gap() * (1 + Math.abs(solution.objective()));
        return new Found(
                "extensive",
                solution.gap() < 1e-6,
                objective,
                risk.isMean() ? objective : Double.NaN,
                bound,
                graph.firstStage(solution.values()),
                iterations,
                0,
                Optional.empty(),
                Optional.empty(),
                List.of());
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
            at[k] =
                    writer.column(
                            programme.columnName(k) + suffix, weight * cost[k], lower[k], upper[k]);
        }
        copied.add(at);
        for (int k : own.integers()) {
            integers.add(at[k]);
        }
        int[] starts = programme.starts();
        int[] rowIndex = programme.rowIndex();
        double[] coefficient = programme.coefficient();
        int firstRow = writer.rows();
        for (int r = 0; r < own.rowLower().length; r++) {
            writer.row(programme.rowName(r) + suffix, own.rowLower()[r], own.rowUpper()[r]);
        }
        for (int k = 0; k < cost.length; k++) {
            for (int e = starts[k]; e < starts[k + 1]; e++) {
                writer.entry(firstRow + rowIndex[e], at[k], coefficient[e]);
            }
        }
        int[] handedOn = Arrays.stream(own.outgoing()).map(k -> at[k]).toArray();
        if (risk.isMean()) {
            offset += probability * own.offset();
            if (node.future() != PolicyGraph.NONE) {
                Future future = graph.futures().get(node.future());
                for (int k = 0; k < future.nodes().length; k++) {
                    copy(
                            future.nodes()[k],
                            handedOn,
                            probability * future.probability()[k],
                            suffix + "/" + k);
                }
            }
            return -1;
        }
        // value = offset + own cost + measure of the values that follow
        double weight = place == 0 ? 1 : 0;
        int value = writer.column("value" + suffix, weight, -INF, INF);
        int valueRow = writer.row("value" + suffix, own.offset(), own.offset());
        writer.entry(valueRow, value, 1);
        for (int k = own.incoming(); k < cost.length; k++) {
            writer.entry(valueRow, at[k], -cost[k]);
        }
        if (node.future() != PolicyGraph.NONE) {
            measure(graph.futures().get(node.future()), handedOn, valueRow, suffix);
        }
        return value;
    }

    private void measure(Future future, int[] handedOn, int valueRow, String suffix) {
        double worse = 1 - risk.expectation();
        int threshold = writer.column("threshold" + suffix, 0, -INF, INF);
        writer.entry(valueRow, threshold, -worse);
        for (int k = 0; k < future.nodes().length; k++) {
            double p = future.probability()[k];
            int child = copy(future.nodes()[k], handedOn, 0, suffix + "/" + k);
            writer.entry(valueRow, child, -risk.expectation() * p);
            // the dearest outcome is under the threshold, or what lies above it counts by p / tail
            int above = writer.row("above" + suffix + "/" + k, -INF, 0);
            writer.entry(above, child, 1);
            writer.entry(above, threshold, -1);
            if (risk.tail() > 0) {
                int excess = writer.column("excess" + suffix + "/" + k, 0, 0, INF);
                writer.entry(above, excess, -1);
                writer.entry(valueRow, excess, -worse * p / risk.tail());
            }
        }
    }
}
