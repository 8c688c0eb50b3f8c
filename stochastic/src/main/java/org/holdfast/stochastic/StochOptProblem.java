package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.intake.Json;
import org.holdfast.intake.Shown;
import org.holdfast.plan.Programme;
import org.holdfast.stochastic.MathOptFormat.Bounds;
import org.holdfast.stochastic.MathOptFormat.Function;
import org.holdfast.stochastic.MathOptFormat.Product;

/** What stands in a file of StochOptFormat: state variables, nodes, and their programmes. */
final class StochOptProblem {
    private static final String SUBPROBLEM = "subproblem";
    private static final String STATES = "state_variables";
    private static final String UNCERTAIN = "random_variables";
    private static final String REALIZATIONS = "realizations";
    private static final String SUCCESSORS = "successors";
    private static final double ROUNDED = 1e-6;

    private final JsonFile in;
    private final Json.Entries file;
    private final Json.Entries root;

    /** What state variables are before the first node. */
    private final Map<String, Double> states = new LinkedHashMap<>();

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Subproblem> subproblems = new HashMap<>();
    private final Map<String, String> subproblemOf = new HashMap<>();
    private final Map<String, Json> rootEdges = new LinkedHashMap<>();
    private Optional<Boolean> maximise = Optional.empty();

    /** One way in which uncertain variables turn out. */
    record Realization(Map<String, Double> support, double probability) {}

    /** A node; {@code successors} are the probabilities of nodes by name. */
    record Node(
            Json.Entries json,
            String name,
            Map<String, Json> successors,
            List<Realization> realizations) {}

    StochOptProblem(JsonFile in) {
        this.in = in;
        file = in.root();
        in.only(
                file,
                Set.of(
                        "version",
                        "name",
                        "author",
                        "date",
                        "description",
                        "root",
                        "nodes",
                        "subproblems",
                        "edges",
                        "validation_scenarios",
                        "test_scenarios",
                        "historical_scenarios"));
        Json.Entries version = in.entries(in.value(file, "version"));
        double major = in.number(in.value(version, "major"));
        double minor = in.number(in.value(version, "minor"));
        if (!(major == 0 || (major == 1 && minor == 0))) {
            throw in.wrong(version, StochasticMessages.noVersion((int) major + "." + (int) minor));
        }
        root = in.entries(in.value(file, "root"));
        in.only(root, Set.of("name", STATES, SUCCESSORS));
        in.entries(in.value(root, STATES))
                .values()
                .forEach((name, json) ->
                        states.put(
                                name,
                                in.number(
                                        json instanceof Json.Entries entries
                                                ? in.value(entries, "initial_value")
                                                : json)));
        Map<String, Map<String, Json>> edges = edges();
        Json.Entries named = in.entries(in.value(file, "nodes"));
        named.values()
                .forEach((name, json) -> nodes.put(name, node(name, in.entries(json), edges)));
        in.possible(root, "name")
                .map(in::text)
                .ifPresent(name -> rootEdges.putAll(edges.getOrDefault(name, Map.of())));
    }

    Json.Entries root() {
        return root;
    }

    Optional<String> name() {
        return in.possible(file, "name").map(in::text).filter(n -> !n.isBlank());
    }

    boolean isMaximised() {
        return maximise.orElse(false);
    }

    Map<String, Json> rootSuccessors() {
        return in.possible(root, SUCCESSORS)
                .map(json -> in.entries(json).values())
                .orElse(rootEdges);
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    /** A node that is there. */
    Node node(String name) {
        return Optional.ofNullable(nodes.get(name)).orElseThrow();
    }

    void demandNode(Json at, String name) {
        if (!nodes.containsKey(name)) {
            throw in.unknown(at, name, nodes.keySet());
        }
    }

    double probability(Json json) {
        double probability = in.number(json);
        if (!(probability >= 0 && probability <= 1)) {
            throw in.wrong(json, StochasticMessages.noProbability(Double.toString(probability)));
        }
        return probability;
    }

    /** The scenarios that a policy is to be tried in. */
    List<Json> validation() {
        return in
                .possible(file, "validation_scenarios")
                .or(() -> in.possible(file, "test_scenarios"))
                .map(in::items)
                .orElse(List.of())
                .stream()
                .map(each ->
                        each instanceof Json.Entries entries ? in.value(entries, "scenario") : each)
                .toList();
    }

    Json nothing(Json at) {
        return new Json.Entries(at.place(), Map.of());
    }

    private Map<String, Map<String, Json>> edges() {
        Map<String, Map<String, Json>> edges = new LinkedHashMap<>();
        for (Json json : in.possible(file, "edges").map(in::items).orElse(List.of())) {
            Json.Entries edge = in.entries(json);
            edges.computeIfAbsent(in.text(in.value(edge, "from")), f -> new LinkedHashMap<>())
                    .put(in.text(in.value(edge, "to")), in.value(edge, "probability"));
        }
        return edges;
    }

    private Node node(String name, Json.Entries json, Map<String, Map<String, Json>> edges) {
        in.only(json, Set.of(SUBPROBLEM, STATES, UNCERTAIN, REALIZATIONS, SUCCESSORS));
        Map<String, Json> successors =
                in.possible(json, SUCCESSORS)
                        .map(s -> in.entries(s).values())
                        .orElse(edges.getOrDefault(name, Map.of()));
        Json subproblem = in.value(json, SUBPROBLEM);
        String key = name;
        if (subproblem instanceof Json.Word(var _, var text)) {
            key = "of " + text;
            Json.Entries all = in.entries(in.value(file, "subproblems"));
            Json.Entries own =
                    in.entries(
                            in.possible(all, text)
                                    .orElseThrow(() ->
                                            in.unknown(subproblem, text, all.values().keySet())));
            in.only(own, Set.of(STATES, UNCERTAIN, SUBPROBLEM));
            subproblems.computeIfAbsent(key, k -> new Subproblem(own));
        } else {
            subproblems.put(key, new Subproblem(json));
        }
        subproblemOf.put(name, key);
        List<Realization> realizations = new ArrayList<>();
        double sum = 0;
        for (Json each : in.possible(json, REALIZATIONS).map(in::items).orElse(List.of())) {
            Json.Entries entries = in.entries(each);
            in.only(entries, Set.of("probability", "support"));
            double probability = probability(in.value(entries, "probability"));
            realizations.add(
                    new Realization(
                            support(in.value(entries, "support"), subproblem(name)), probability));
            sum += probability;
        }
        if (realizations.isEmpty()) {
            realizations.add(new Realization(support(nothing(json), subproblem(name)), 1));
            sum = 1;
        }
        if (Math.abs(sum - 1) > ROUNDED) {
            throw in.wrong(
                    json, StochasticMessages.blockSum(Shown.plainly(name), Double.toString(sum)));
        }
        double all = sum;
        return new Node(
                json,
                name,
                successors,
                realizations.stream()
                        .map(r -> new Realization(r.support, r.probability / all))
                        .toList());
    }

    /** The programme of a node that is there. */
    Subproblem subproblem(String node) {
        return Optional.ofNullable(subproblems.get(subproblemOf.getOrDefault(node, "")))
                .orElseThrow();
    }

    /** A number for each uncertain variable, and for nothing else. */
    Map<String, Double> support(Json json, Subproblem of) {
        Json.Entries entries = in.entries(json);
        entries.values()
                .forEach((name, value) -> {
                    if (!of.uncertain.contains(name)) {
                        throw in.unknown(value, name, of.uncertain);
                    }
                });
        for (String name : of.uncertain) {
            in.value(entries, name);
        }
        return in.numbers(entries);
    }

    /** An empty first stage, which hands on what states are before anything is decided. */
    StageProgramme entrance() {
        StageBuilder empty = new StageBuilder();
        states.forEach((name, value) -> empty.column(name, 0, value, value));
        return empty.build(states.keySet().toArray(String[]::new));
    }

    /** What is handed down comes to nothing. */
    StageProgramme end() {
        return new StageBuilder(states.keySet().toArray(String[]::new)).build();
    }

    /** A programme with its state and uncertain variables. */
    final class Subproblem {
        private final Set<String> uncertain = new LinkedHashSet<>();
        private final List<String> incoming = new ArrayList<>();
        private final List<String> outgoing = new ArrayList<>();
        private final MathOptFormat programme;

        /** Programmes that are the same but for the sides of rows are one. */
        private final Map<List<Object>, Programme> shared = new HashMap<>();

        private Subproblem(Json.Entries json) {
            for (Json name : in.possible(json, UNCERTAIN).map(in::items).orElse(List.of())) {
                uncertain.add(in.text(name));
            }
            Json.Entries own = in.entries(in.value(json, SUBPROBLEM));
            programme = new MathOptFormat(in, own, uncertain);
            for (String name : uncertain) {
                if (!programme.variables.containsKey(name)) {
                    throw in.unknown(json, name, programme.variables.keySet());
                }
            }
            programme.maximise.ifPresent(m -> {
                if (maximise.isPresent() && !maximise.get().equals(m)) {
                    throw in.wrong(own, StochasticMessages.TWO_SENSES);
                }
                maximise = programme.maximise;
            });
            Json.Entries pairs = in.entries(in.value(json, STATES));
            in.only(pairs, states.keySet());
            for (String state : states.keySet()) {
                Json.Entries pair = in.entries(in.value(pairs, state));
                incoming.add(variable(in.value(pair, "in")));
                outgoing.add(variable(in.value(pair, "out")));
            }
        }

        private String variable(Json json) {
            String name = in.one(json, programme.variables.keySet());
            if (uncertain.contains(name) || incoming.contains(name)) {
                throw in.wrong(json, StochasticMessages.noState(Shown.plainly(name)));
            }
            return name;
        }

        /**
         * The programme of a node.
         *
         * @param support value of each uncertain variable
         * @param isFirst whether nothing is handed down, but states are as before the first node
         */
        StageProgramme with(Map<String, Double> support, boolean isFirst) {
            double sign = isMaximised() ? -1 : 1;
            Affine cost = new Affine(programme.objective, support);
            List<String> columns = new ArrayList<>(incoming);
            programme.variables.keySet().stream()
                    .filter(v -> !uncertain.contains(v) && !incoming.contains(v))
                    .forEach(columns::add);
            Map<String, Integer> places = new HashMap<>();
            columns.forEach(name -> places.put(name, places.size()));
            ProgrammeWriter writer = new ProgrammeWriter();
            List<double[]> sides = new ArrayList<>();
            for (int k = 0; k < columns.size(); k++) {
                String name = columns.get(k);
                boolean isHanded = k < incoming.size();
                Bounds bounds = programme.variables.getOrDefault(name, new Bounds(0, 0));
                if (isHanded) {
                    double before = states.values().stream().skip(k).findFirst().orElse(0.0);
                    double free = Double.POSITIVE_INFINITY;
                    bounds = isFirst ? new Bounds(before, before) : new Bounds(-free, free);
                }
                writer.column(
                        name, isHanded ? 0 : sign * cost.of(name), bounds.lower(), bounds.upper());
            }
            for (MathOptFormat.Row row : programme.rows) {
                Affine sum = new Affine(row.function(), support);
                int at = writer.row(row.name(), 0, 0);
                sides.add(new double[] {row.lower() - sum.constant, row.upper() - sum.constant});
                sum.linear.forEach((name, c) -> writer.entry(at, places.getOrDefault(name, 0), c));
            }
            // The bounds of what is handed down, and of what is uncertain, are rows.
            programme.variables.forEach((name, bounds) -> {
                boolean isGiven = uncertain.contains(name);
                boolean isBounded =
                        Double.isFinite(bounds.lower()) || Double.isFinite(bounds.upper());
                if (isBounded && (isGiven || incoming.contains(name))) {
                    double value = isGiven ? support.getOrDefault(name, 0.0) : 0;
                    int at = writer.row(name, 0, 0);
                    sides.add(new double[] {bounds.lower() - value, bounds.upper() - value});
                    if (!isGiven) {
                        writer.entry(at, places.getOrDefault(name, 0), 1);
                    }
                }
            });
            costOfHanded(cost, writer, sides, columns, sign);
            return new StageProgramme(
                    shared(writer, support, isFirst),
                    sides.stream().mapToDouble(s -> s[0]).toArray(),
                    sides.stream().mapToDouble(s -> s[1]).toArray(),
                    sign * cost.constant,
                    isFirst ? 0 : incoming.size(),
                    outgoing.stream().mapToInt(columns::indexOf).toArray(),
                    programme.whole.stream()
                            .filter(v -> !uncertain.contains(v) && !incoming.contains(v))
                            .mapToInt(columns::indexOf)
                            .toArray());
        }

        /** What is handed down costs nothing itself; where it has a price, a copy of it costs. */
        private void costOfHanded(
                Affine cost,
                ProgrammeWriter writer,
                List<double[]> sides,
                List<String> columns,
                double sign) {
            for (int k = 0; k < incoming.size(); k++) {
                double price = cost.of(columns.get(k));
                if (price != 0) {
                    double free = Double.POSITIVE_INFINITY;
                    int copy = writer.column("copy", sign * price, -free, free);
                    int at = writer.row("copy", 0, 0);
                    sides.add(new double[] {0, 0});
                    writer.entry(at, k, 1);
                    writer.entry(at, copy, -1);
                }
            }
        }

        private Programme shared(
                ProgrammeWriter writer, Map<String, Double> support, boolean isFirst) {
            List<Object> key = new ArrayList<>(List.of(isFirst));
            for (Product p : products()) {
                for (String name : List.of(p.one(), p.other())) {
                    key.add(support.getOrDefault(name, 0.0));
                }
            }
            return shared.computeIfAbsent(key, k -> writer.programme());
        }

        private List<Product> products() {
            List<Product> all = new ArrayList<>(programme.objective.products());
            programme.rows.forEach(row -> all.addAll(row.function().products()));
            return all;
        }
    }

    /** A function whose uncertain variables are numbers. */
    private static final class Affine {
        private double constant;
        private final Map<String, Double> linear = new LinkedHashMap<>();

        Affine(Function function, Map<String, Double> support) {
            constant = function.constant();
            function.linear().forEach((name, c) -> add(c, support, name));
            function.products().forEach(p -> add(p.factor(), support, p.one(), p.other()));
        }

        private void add(double factor, Map<String, Double> support, String... names) {
            double product = factor;
            List<String> open = new ArrayList<>();
            for (String name : names) {
                if (support.containsKey(name)) {
                    product *= support.getOrDefault(name, 0.0);
                } else {
                    open.add(name);
                }
            }
            if (open.isEmpty()) {
                constant += product;
            } else {
                linear.merge(open.getFirst(), product, Double::sum);
            }
        }

        double of(String name) {
            return linear.getOrDefault(name, 0.0);
        }
    }
}
