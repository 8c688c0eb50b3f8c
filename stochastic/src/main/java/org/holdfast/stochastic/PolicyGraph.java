package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.plan.Programme;

/**
 * Nodes in stages, and what may come after each (Dowson 2020, Networks 76, 3–23). Node 0 is the
 * first stage, which is certain. Nodes after which the same may come share a future: so a process
 * independent from stage to stage stays as small as its stages, and a tree is the case in which
 * none is shared.
 */
public record PolicyGraph(List<Node> nodes, List<Future> futures) {
    private static final double ROUNDING = 1e-9;

    /** No future: the last stage. */
    public static final int NONE = -1;

    /**
     * A node.
     *
     * @param stage from 0, later than that of every node it follows
     * @param future place in {@link #futures()}, or {@link #NONE}
     */
    public record Node(int stage, StageProgramme programme, int future) {}

    /**
     * What may come next. An outcome without probability is none.
     *
     * @param nodes [outcome]
     * @param probability [outcome], sums to 1
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only by agreement
    public record Future(int[] nodes, double[] probability) {
        public Future {
            check(nodes.length == probability.length, "outcomes and probabilities");
            int[] all = nodes;
            double[] each = probability;
            nodes =
                    IntStream.range(0, all.length)
                            .filter(k -> each[k] != 0)
                            .map(k -> all[k])
                            .toArray();
            probability = Arrays.stream(each).filter(p -> p != 0).toArray();
        }
    }

    public PolicyGraph {
        nodes = List.copyOf(nodes);
        futures = List.copyOf(futures);
        for (Future future : futures) {
            double sum = 0;
            for (double p : future.probability) {
                sum += p;
                check(p >= 0, "a probability is below 0");
            }
            check(Math.abs(sum - 1) < ROUNDING, "probabilities sum to " + sum);
        }
        for (Node node : nodes) {
            if (node.future == NONE) {
                continue;
            }
            for (int child : futures.get(node.future).nodes) {
                check(nodes.get(child).stage > node.stage, "a node follows on a later one");
                check(
                        nodes.get(child).programme.incoming() == node.programme.outgoing().length,
                        "a node takes other columns than it is handed");
            }
        }
        check(nodes.getFirst().programme.incoming() == 0, "the first stage is handed columns");
    }

    private static void check(boolean isTrue, String what) {
        if (!isTrue) {
            throw new IllegalArgumentException("no policy graph: " + what);
        }
    }

    /**
     * A process whose outcomes in a stage do not depend on what came before.
     *
     * @param outcomes [stage][outcome], one in the first stage
     * @param probability [stage][outcome]
     */
    public static PolicyGraph independent(
            List<List<StageProgramme>> outcomes, List<double[]> probability) {
        List<Node> nodes = new ArrayList<>();
        List<Future> futures = new ArrayList<>();
        for (int t = 0; t < outcomes.size(); t++) {
            int[] here = new int[outcomes.get(t).size()];
            for (int k = 0; k < here.length; k++) {
                here[k] = nodes.size();
                nodes.add(new Node(t, outcomes.get(t).get(k), t + 1 < outcomes.size() ? t : NONE));
            }
            if (t > 0) {
                futures.add(new Future(here, probability.get(t)));
            }
        }
        return new PolicyGraph(nodes, futures);
    }

    public int stages() {
        return 1 + nodes.stream().mapToInt(Node::stage).max().orElse(0);
    }

    /** The decisions of the first stage by name, whose columns come first in these values. */
    Map<String, Double> firstStage(double[] values) {
        Programme programme = nodes.getFirst().programme.programme();
        Map<String, Double> named = new LinkedHashMap<>();
        for (int k = 0; k < Math.min(values.length, programme.columns()); k++) {
            named.put(programme.columnName(k), values[k]);
        }
        return named;
    }

    /** How many ways there are from the first stage to the last; infinite if beyond counting. */
    public double scenarios() {
        return countFrom(0, new double[nodes.size()], true);
    }

    /** How many nodes all these ways have together, each way from the first stage on its own. */
    double pathNodes() {
        return countFrom(0, new double[nodes.size()], false);
    }

    private double countFrom(int node, double[] known, boolean leavesOnly) {
        if (known[node] > 0) {
            return known[node];
        }
        int future = nodes.get(node).future;
        double sum = future == NONE || !leavesOnly ? 1 : 0;
        if (future != NONE) {
            for (int child : futures.get(future).nodes) {
                sum += countFrom(child, known, leavesOnly);
            }
        }
        known[node] = sum;
        return sum;
    }

    boolean hasIntegers(int firstStage) {
        return nodes.stream()
                .anyMatch(n -> n.stage >= firstStage && n.programme.integers().length > 0);
    }
}
