package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.intake.Json;
import org.holdfast.intake.Shown;
import org.holdfast.stochastic.Core.Cell;
import org.holdfast.stochastic.Core.Column;
import org.holdfast.stochastic.Core.Row;

/**
 * An instance in MSPFormat: a linear programme over all stages whose numbers may be sums and
 * products of what is uncertain, and a lattice of nodes that say what that is (MSPLib; SDDP.jl
 * reads it too). What a node leaves out is 0, and the nodes of the first stage are equally likely,
 * as SDDP.jl has it.
 */
final class MspFormat {
    static final String PROBLEM = "problem.json";
    private static final String LATTICE = "lattice.json";
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double ROUNDED = 1e-6;

    private final JsonFile problem;
    private final JsonFile lattice;
    private final Core core = new Core();
    private final Map<Place, Json> uncertain = new LinkedHashMap<>();
    private final List<Integer> stageOfColumn = new ArrayList<>();
    private final List<Integer> stageOfRow = new ArrayList<>();

    /** A variable of a stage. */
    private record Variable(String name, int stage) {}

    private final Map<Variable, Integer> columns = new HashMap<>();

    private MspFormat(JsonFile problem, JsonFile lattice) {
        this.problem = problem;
        this.lattice = lattice;
    }

    /**
     * Reads the two files of a folder.
     *
     * @throws UnreadableException if one is missing, or says what cannot be understood
     */
    static StochasticProgramme read(InstanceFolder folder) {
        return new MspFormat(
                        new JsonFile(folder.file("problem", PROBLEM)),
                        new JsonFile(folder.file("lattice", LATTICE)))
                .programme(StochasticProgramme.nameOf(folder.path()));
    }

    private StochasticProgramme programme(String name) {
        Json.Entries file = problem.root();
        problem.only(file, Set.of("version", "name", "maximize", "variables", "constraints"));
        if (problem.value(file, "maximize") instanceof Json.Switch(var _, boolean isOn)) {
            core.maximise = isOn;
        }
        problem.items(problem.value(file, "variables")).forEach(this::variable);
        problem.items(problem.value(file, "constraints")).forEach(this::constraint);
        int stages = 1 + stageOfColumn.stream().mapToInt(t -> t).max().orElse(0);
        Calendar calendar = new Calendar(core);
        for (int t = 0; t < stages; t++) {
            calendar.periods.add(Integer.toString(t));
        }
        for (int r = 0; r < calendar.stageOfRow.length; r++) {
            calendar.stageOfRow[r] = stageOfRow.get(r);
        }
        for (int c = 0; c < calendar.stageOfColumn.length; c++) {
            calendar.stageOfColumn[c] = stageOfColumn.get(c);
        }
        PolicyGraph graph = graph(new Stages(core, calendar, uncertain.keySet(), 0), calendar);
        boolean isDrawn = graph.stages() > stages;
        return new StochasticProgramme(
                problem.possible(file, "name").map(problem::text).orElse(name),
                core.maximise,
                stages,
                graph,
                isDrawn ? List.of(StochasticMessages.FIRST_IS_DRAWN) : List.of(),
                List.of());
    }

    private void variable(Json json) {
        Json.Entries in = problem.entries(json);
        problem.only(in, Set.of("name", "stage", "obj", "lb", "ub", "type"));
        Variable variable = named(in);
        int place = core.columns.size();
        if (columns.put(variable, place) != null) {
            throw problem.wrong(in, StochasticMessages.variableTwice(Shown.plainly(variable.name)));
        }
        String type =
                problem.one(problem.value(in, "type"), Set.of("CONTINUOUS", "INTEGER", "BINARY"));
        double low = number(in, "lb", new Place.Bound(place, "LO"));
        double high = number(in, "ub", new Place.Bound(place, "UP"));
        boolean isBinary = type.equals("BINARY");
        core.columns.add(
                new Column(
                        variable.name,
                        number(in, "obj", new Place.Cost(place)),
                        isBinary ? Math.max(0, low) : low,
                        isBinary ? Math.min(1, high) : high,
                        !type.equals("CONTINUOUS")));
        stageOfColumn.add(variable.stage);
    }

    private Variable named(Json.Entries in) {
        Json at = problem.value(in, "stage");
        double stage = problem.number(at);
        if (stage < 0 || stage != Math.rint(stage) || stage > 100_000) {
            throw problem.wrong(at, StochasticMessages.NO_STAGE);
        }
        return new Variable(problem.text(problem.value(in, "name")), (int) stage);
    }

    private void constraint(Json json) {
        Json.Entries in = problem.entries(json);
        problem.only(in, Set.of("name", "type", "lhs", "rhs"));
        String type = problem.one(problem.value(in, "type"), Set.of("EQ", "LEQ", "GEQ"));
        char kind = type.equals("EQ") ? 'E' : type.equals("LEQ") ? 'L' : 'G';
        int row = core.rows.size();
        int stage = 0;
        for (Json each : problem.items(problem.value(in, "lhs"))) {
            Json.Entries term = problem.entries(each);
            Variable variable = named(term);
            Integer column = columns.get(variable);
            if (column == null) {
                throw problem.wrong(
                        term,
                        StochasticMessages.noVariable(
                                Shown.plainly(variable.name), variable.stage));
            }
            stage = Math.max(stage, variable.stage);
            Cell cell = new Cell(row, column);
            double coefficient = number(term, "coefficient", new Place.Coefficient(cell));
            if (core.entries.put(cell, coefficient) != null) {
                throw problem.wrong(
                        term, StochasticMessages.variableTwice(Shown.plainly(variable.name)));
            }
        }
        double rhs = number(in, "rhs", new Place.Side(row));
        String name = problem.possible(in, "name").map(problem::text).orElse("");
        core.rows.add(new Row(name.isEmpty() ? "c" + row : name, kind, rhs, Double.NaN));
        stageOfRow.add(stage);
    }

    /** A number, or 0 for one that is uncertain, which is then remembered with its place. */
    private double number(Json.Entries in, String name, Place place) {
        Json json = problem.value(in, name);
        OptionalDouble certain = value(json, Map.of(), false);
        if (certain.isEmpty()) {
            uncertain.put(place, json);
        }
        return certain.orElse(0);
    }

    /**
     * What an expression comes to.
     *
     * @param state what is uncertain
     * @param isKnown whether {@code state} is known; nothing comes of an uncertain number otherwise
     */
    private OptionalDouble value(Json json, Map<String, Double> state, boolean isKnown) {
        return switch (json) {
            case Json.Amount(var _, double amount) -> OptionalDouble.of(amount);
            case Json.Word(var _, var text) when text.equals("inf") -> OptionalDouble.of(INF);
            case Json.Word(var _, var text) when text.equals("-inf") -> OptionalDouble.of(-INF);
            case Json.Word(var _, var text) ->
                    isKnown
                            ? OptionalDouble.of(state.getOrDefault(text, 0.0))
                            : OptionalDouble.empty();
            case Json.Items(var _, var terms)
                    when terms.size() == 1 && !(terms.getFirst() instanceof Json.Entries) ->
                    value(terms.getFirst(), state, isKnown);
            case Json.Items(var _, var terms) -> combined(json, terms, state, isKnown);
            case Json.Entries _, Json.Switch _, Json.Nothing _ ->
                    throw problem.wrong(
                            json, StochasticMessages.expected(StochasticMessages.A_NUMBER));
        };
    }

    /** Terms one after another: the first is added to 0 or multiplies 1. */
    private OptionalDouble combined(
            Json json, List<Json> terms, Map<String, Double> state, boolean isKnown) {
        OptionalDouble result = OptionalDouble.empty();
        for (Json each : terms) {
            Json.Entries term = problem.entries(each);
            problem.only(term, Set.of("ADD", "MUL"));
            boolean isSum = term.values().containsKey("ADD");
            OptionalDouble value =
                    value(problem.value(term, isSum ? "ADD" : "MUL"), state, isKnown);
            if (value.isEmpty()) {
                return value;
            }
            result =
                    OptionalDouble.of(
                            isSum
                                    ? result.orElse(0) + value.getAsDouble()
                                    : result.orElse(1) * value.getAsDouble());
        }
        if (result.isEmpty()) {
            throw problem.wrong(json, StochasticMessages.expected(StochasticMessages.A_NUMBER));
        }
        return result;
    }

    /** A node of the lattice. */
    private record Point(String name, Json.Entries json, int stage) {}

    private PolicyGraph graph(Stages stages, Calendar calendar) {
        List<Point> points = new ArrayList<>();
        lattice.root()
                .values()
                .forEach((name, json) ->
                        points.add(point(name, lattice.entries(json), calendar.periods.size())));
        points.sort(Comparator.comparingInt(Point::stage));
        List<Point> first = points.stream().filter(p -> p.stage == 0).toList();
        if (first.isEmpty()) {
            throw lattice.wrong(lattice.root(), StochasticMessages.NO_FIRST_NODE);
        }
        GraphWriter graph = new GraphWriter();
        int shift = first.size() > 1 ? 1 : 0;
        if (shift == 1) {
            graph.node(0, new StageBuilder().build());
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Point p : points) {
            StageProgramme programme = stages.of(p.stage, changes(p, calendar));
            places.put(p.name, graph.node(p.stage + shift, programme));
        }
        Map<Integer, Double> even = new LinkedHashMap<>();
        for (int n = 0; n < points.size(); n++) {
            graph.after(n + shift, successors(points.get(n), points, places));
            if (n < first.size()) {
                even.put(n + shift, 1.0 / first.size());
            }
        }
        if (shift == 1) {
            graph.after(0, even);
        }
        return graph.graph();
    }

    private Point point(String name, Json.Entries node, int stages) {
        lattice.only(node, Set.of("stage", "state", "successors"));
        Json at = lattice.value(node, "stage");
        double stage = lattice.number(at);
        if (stage != Math.rint(stage) || stage < 0 || stage >= stages) {
            throw lattice.wrong(at, StochasticMessages.NO_STAGE);
        }
        return new Point(name, node, (int) stage);
    }

    /** The uncertain numbers of a stage, as they are in a node. */
    private Map<Place, Double> changes(Point point, Calendar calendar) {
        Json.Entries node = point.json;
        Json state = lattice.possible(node, "state").orElse(new Json.Nothing(node.place()));
        Map<String, Double> known =
                state instanceof Json.Nothing ? Map.of() : lattice.numbers(lattice.entries(state));
        Map<Place, Double> changes = new LinkedHashMap<>();
        uncertain.forEach((place, json) -> {
            if (calendar.stageOf(place) == point.stage) {
                changes.put(place, value(json, known, true).orElse(0));
            }
        });
        return changes;
    }

    private Map<Integer, Double> successors(
            Point point, List<Point> points, Map<String, Integer> places) {
        Map<Integer, Double> next = new LinkedHashMap<>();
        double sum = 0;
        Json.Entries named = lattice.entries(lattice.value(point.json, "successors"));
        for (var each : named.values().entrySet()) {
            Integer place = places.get(each.getKey());
            double p = lattice.number(each.getValue());
            if (place == null) {
                throw lattice.unknown(each.getValue(), each.getKey(), places.keySet());
            }
            boolean isNext =
                    points.stream()
                            .anyMatch(q ->
                                    q.name.equals(each.getKey()) && q.stage == point.stage + 1);
            if (!isNext) {
                throw lattice.wrong(each.getValue(), StochasticMessages.NOT_THE_NEXT_STAGE);
            }
            if (!(p >= 0 && p <= 1)) {
                throw lattice.wrong(
                        each.getValue(), StochasticMessages.noProbability(Double.toString(p)));
            }
            next.put(place, p);
            sum += p;
        }
        if (!next.isEmpty() && Math.abs(sum - 1) > ROUNDED) {
            throw lattice.wrong(point.json, StochasticMessages.arrowsSum(Double.toString(sum)));
        }
        double all = sum;
        next.replaceAll((n, p) -> p / all);
        return next;
    }
}
