package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.stochastic.PolicyGraph.Future;
import org.holdfast.stochastic.PolicyGraph.Node;

/** Writes a graph node by node; nodes after which the same may come share a future. */
final class GraphWriter {
    private record Written(int stage, StageProgramme programme) {}

    private final List<Written> nodes = new ArrayList<>();
    private final Map<Integer, Map<Integer, Double>> after = new LinkedHashMap<>();

    /** Its place; the first one is the first stage. */
    int node(int stage, StageProgramme programme) {
        nodes.add(new Written(stage, programme));
        return nodes.size() - 1;
    }

    /** Says what may come after a node: places, and probabilities that sum to 1. */
    void after(int node, Map<Integer, Double> next) {
        after.put(node, next);
    }

    PolicyGraph graph() {
        Map<Map<Integer, Double>, Integer> places = new LinkedHashMap<>();
        List<Future> futures = new ArrayList<>();
        List<Node> all = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            Map<Integer, Double> next = after.getOrDefault(n, Map.of());
            int future = PolicyGraph.NONE;
            if (!next.isEmpty()) {
                future = places.computeIfAbsent(next, k -> places.size());
                if (future == futures.size()) {
                    futures.add(
                            new Future(
                                    next.keySet().stream().mapToInt(k -> k).toArray(),
                                    next.values().stream().mapToDouble(p -> p).toArray()));
                }
            }
            all.add(new Node(nodes.get(n).stage, nodes.get(n).programme, future));
        }
        return new PolicyGraph(all, futures);
    }
}
