package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.plan.Programme;
import org.holdfast.stochastic.PolicyGraph.Future;
import org.holdfast.stochastic.PolicyGraph.Node;

/**
 * A graph as StochOptFormat says it, version 1.0: maps, lists, words and numbers for a writer of
 * JSON. What nodes hand on are the states {@code s1}, {@code s2}, …; nodes of one programme share a
 * subproblem, in which the sides that differ are random variables with one realization a node.
 * Costs have the sign of the graph, which is minimised.
 */
public final class StochOptWriter {
    private static final String NAME = "name";

    private final PolicyGraph graph;
    private final int states;
    private final Map<String, Object> subproblems = new LinkedHashMap<>();

    /** Nodes that share a matrix, costs and bounds, and what of them differs. */
    private record Shape(String name, List<Integer> nodes) {}

    private StochOptWriter(PolicyGraph graph) {
        this.graph = graph;
        states =
                graph.nodes().stream()
                        .mapToInt(n -> n.programme().outgoing().length)
                        .max()
                        .orElse(0);
    }

    /** The graph. */
    public static Map<String, Object> write(String name, String description, PolicyGraph graph) {
        return new StochOptWriter(graph).file(name, description);
    }

    private Map<String, Object> file(String name, String description) {
        Map<Programme, Shape> shapes = new HashMap<>(); // a programme equals itself alone
        Map<Integer, Shape> shapeOf = new HashMap<>();
        for (int n = 0; n < graph.nodes().size(); n++) {
            Shape shape =
                    shapes.computeIfAbsent(
                            graph.nodes().get(n).programme().programme(),
                            p -> new Shape("programme " + (shapes.size() + 1), new ArrayList<>()));
            shape.nodes.add(n);
            shapeOf.put(n, shape);
        }
        Map<String, Object> nodes = new LinkedHashMap<>();
        for (int n = 0; n < graph.nodes().size(); n++) {
            Shape shape = shapeOf.getOrDefault(n, new Shape("", List.of()));
            if (shape.nodes.getFirst() == n) {
                subproblems.put(shape.name, subproblem(shape));
            }
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("subproblem", shape.name);
            node.put(
                    "realizations",
                    List.of(Map.of("probability", 1.0, "support", support(shape, n))));
            node.put("successors", successors(graph.nodes().get(n)));
            nodes.put(Integer.toString(n), node);
        }
        Map<String, Object> before = new LinkedHashMap<>();
        IntStream.range(0, states).forEach(k -> before.put(state(k), 0.0));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put(NAME, name);
        file.put("description", description);
        file.put("version", Map.of("major", 1, "minor", 0));
        file.put("root", ordered("state_variables", before, "successors", Map.of("0", 1.0)));
        file.put("nodes", nodes);
        file.put("subproblems", subproblems);
        return file;
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int k = 0; k < namesAndValues.length; k += 2) {
            map.put((String) namesAndValues[k], namesAndValues[k + 1]);
        }
        return map;
    }

    private static String state(int k) {
        return "s" + (k + 1);
    }

    private Map<String, Object> successors(Node node) {
        Map<String, Object> next = new LinkedHashMap<>();
        if (node.future() != PolicyGraph.NONE) {
            Future future = graph.futures().get(node.future());
            for (int k = 0; k < future.nodes().length; k++) {
                next.merge(
                        Integer.toString(future.nodes()[k]),
                        future.probability()[k],
                        (a, b) -> (double) a + (double) b);
            }
        }
        return next;
    }

    private StageProgramme programme(int node) {
        return graph.nodes().get(node).programme();
    }

    /** Whether a side differs between nodes of a shape; then it is a random variable. */
    private boolean differs(Shape shape, int row) {
        StageProgramme first = programme(shape.nodes.getFirst());
        return shape.nodes.stream()
                .anyMatch(n ->
                        programme(n).rowLower()[row] != first.rowLower()[row]
                                || programme(n).rowUpper()[row] != first.rowUpper()[row]);
    }

    /** How far the sides of a row are moved in a node; rows keep how far apart their sides lie. */
    private double moved(Shape shape, int node, int row) {
        StageProgramme first = programme(shape.nodes.getFirst());
        StageProgramme here = programme(node);
        return Double.isFinite(first.rowLower()[row])
                ? here.rowLower()[row] - first.rowLower()[row]
                : here.rowUpper()[row] - first.rowUpper()[row];
    }

    private Map<String, Object> support(Shape shape, int node) {
        Map<String, Object> support = new LinkedHashMap<>();
        for (int r = 0; r < programme(node).rowLower().length; r++) {
            if (differs(shape, r)) {
                support.put(side(r), moved(shape, node, r));
            }
        }
        if (offsetDiffers(shape)) {
            support.put("offset", programme(node).offset());
        }
        return support;
    }

    private boolean offsetDiffers(Shape shape) {
        double first = programme(shape.nodes.getFirst()).offset();
        return shape.nodes.stream().anyMatch(n -> programme(n).offset() != first);
    }

    private static String side(int row) {
        return "side " + (row + 1);
    }

    private Map<String, Object> subproblem(Shape shape) {
        StageProgramme own = programme(shape.nodes.getFirst());
        Programme programme = own.programme();
        String[] names = new String[programme.columns()];
        List<Object> variables = new ArrayList<>();
        for (int k = 0; k < names.length; k++) {
            names[k] = (k + 1) + " " + programme.columnName(k);
            variables.add(Map.of(NAME, names[k]));
        }
        Map<String, Object> pairs = new LinkedHashMap<>();
        for (int k = 0; k < states; k++) {
            String in = k < own.incoming() ? names[k] : "in " + state(k);
            boolean isHanded = k < own.outgoing().length;
            String out = isHanded ? names[own.outgoing()[k]] : "out " + state(k);
            if (k >= own.incoming()) {
                variables.add(Map.of(NAME, in));
            }
            if (!isHanded) {
                variables.add(Map.of(NAME, out));
            }
            pairs.put(state(k), ordered("in", in, "out", out));
        }
        List<Object> uncertain = new ArrayList<>();
        List<Object> constraints = new ArrayList<>();
        bounds(own, names, constraints);
        rows(shape, names, uncertain, constraints);
        List<Object> terms = new ArrayList<>();
        double[] cost = programme.cost();
        for (int k = own.incoming(); k < names.length; k++) {
            if (cost[k] != 0) {
                terms.add(ordered("coefficient", cost[k], "variable", names[k]));
            }
        }
        if (offsetDiffers(shape)) {
            uncertain.add("offset");
            terms.add(ordered("coefficient", 1.0, "variable", "offset"));
        }
        uncertain.forEach(name -> variables.add(Map.of(NAME, name)));
        Map<String, Object> aim =
                ordered(
                        "sense",
                        "min",
                        "function",
                        affine(terms, offsetDiffers(shape) ? 0 : own.offset()));
        return ordered(
                "state_variables",
                pairs,
                "random_variables",
                uncertain,
                "subproblem",
                ordered(
                        "version",
                        ordered("major", 1, "minor", 2),
                        "variables",
                        variables,
                        "objective",
                        aim,
                        "constraints",
                        constraints));
    }

    private static Map<String, Object> affine(List<Object> terms, double constant) {
        return ordered("type", "ScalarAffineFunction", "terms", terms, "constant", constant);
    }

    /** The bounds of columns that are decided in a node; those of whole numbers too. */
    private static void bounds(StageProgramme own, String[] names, List<Object> constraints) {
        double[] lower = own.programme().lower();
        double[] upper = own.programme().upper();
        for (int k = own.incoming(); k < names.length; k++) {
            Map<String, Object> variable = ordered("type", "Variable", NAME, names[k]);
            set(lower[k], upper[k])
                    .forEach(set -> constraints.add(ordered("function", variable, "set", set)));
        }
        for (int k : own.integers()) {
            constraints.add(
                    ordered(
                            "function",
                            ordered("type", "Variable", NAME, names[k]),
                            "set",
                            Map.of("type", "Integer")));
        }
    }

    private void rows(
            Shape shape, String[] names, List<Object> uncertain, List<Object> constraints) {
        StageProgramme own = programme(shape.nodes.getFirst());
        List<List<Object>> terms = new ArrayList<>();
        IntStream.range(0, own.rowLower().length).forEach(r -> terms.add(new ArrayList<>()));
        int[] starts = own.programme().starts();
        int[] rowIndex = own.programme().rowIndex();
        double[] coefficient = own.programme().coefficient();
        for (int k = 0; k < names.length; k++) {
            for (int e = starts[k]; e < starts[k + 1]; e++) {
                terms.get(rowIndex[e])
                        .add(ordered("coefficient", coefficient[e], "variable", names[k]));
            }
        }
        for (int r = 0; r < terms.size(); r++) {
            if (differs(shape, r)) {
                uncertain.add(side(r));
                terms.get(r).add(ordered("coefficient", -1.0, "variable", side(r)));
            }
            String name = own.programme().rowName(r);
            Map<String, Object> function = affine(terms.get(r), 0);
            set(own.rowLower()[r], own.rowUpper()[r])
                    .forEach(set ->
                            constraints.add(ordered(NAME, name, "function", function, "set", set)));
        }
    }

    /** The set between two numbers; none if both are infinite. */
    private static List<Map<String, Object>> set(double lower, double upper) {
        boolean isBelow = Double.isFinite(upper);
        if (!Double.isFinite(lower)) {
            return isBelow ? List.of(ordered("type", "LessThan", "upper", upper)) : List.of();
        }
        if (!isBelow) {
            return List.of(ordered("type", "GreaterThan", "lower", lower));
        }
        return List.of(
                lower == upper
                        ? ordered("type", "EqualTo", "value", lower)
                        : ordered("type", "Interval", "lower", lower, "upper", upper));
    }
}
