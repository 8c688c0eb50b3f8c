package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.intake.Json;
import org.holdfast.intake.Shown;

/**
 * A programme in MathOptFormat, as far as it is linear once uncertain variables are numbers (Legat,
 * Dowson, Garcia and Lubin 2022, INFORMS Journal on Computing 34, 672–689). Functions are a
 * variable, affine or quadratic, or vectors of the first two; sets are half-lines, intervals,
 * points, whole numbers, and the orthants.
 */
final class MathOptFormat {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final String VARIABLE = "variable";

    /** A product of two variables; of one with itself, {@code factor} is half the coefficient. */
    record Product(String one, String other, double factor) {}

    /** A function of variables. */
    record Function(double constant, Map<String, Double> linear, List<Product> products) {}

    /** A function between two numbers. */
    record Row(String name, Function function, double lower, double upper) {}

    /** The numbers between which a variable lies. */
    record Bounds(double lower, double upper) {
        Bounds and(double low, double high) {
            return new Bounds(Math.max(lower, low), Math.min(upper, high));
        }
    }

    private final JsonFile in;
    private final Set<String> uncertain;
    final Map<String, Bounds> variables = new LinkedHashMap<>();
    final List<Row> rows = new ArrayList<>();
    final Set<String> whole = new LinkedHashSet<>();
    final Function objective;

    /** Whether the objective is maximised; nothing if there is none. */
    final Optional<Boolean> maximise;

    /**
     * Reads a programme.
     *
     * @param uncertain variables that will be numbers
     */
    MathOptFormat(JsonFile in, Json.Entries programme, Set<String> uncertain) {
        this.in = in;
        this.uncertain = uncertain;
        in.only(
                programme,
                Set.of(
                        "version",
                        "name",
                        "author",
                        "description",
                        "variables",
                        "objective",
                        "constraints"));
        for (Json each : in.items(in.value(programme, "variables"))) {
            Json named = in.value(in.entries(each), "name");
            if (variables.put(in.text(named), new Bounds(-INF, INF)) != null) {
                throw in.wrong(
                        named, StochasticMessages.variableTwice(Shown.plainly(in.text(named))));
            }
        }
        Json.Entries aim = in.entries(in.value(programme, "objective"));
        String sense = in.one(in.value(aim, "sense"), Set.of("min", "max", "feasibility"));
        maximise =
                sense.equals("feasibility") ? Optional.empty() : Optional.of(sense.equals("max"));
        objective =
                maximise.isEmpty()
                        ? new Function(0, Map.of(), List.of())
                        : function(in.entries(in.value(aim, "function")));
        for (Json each : in.items(in.value(programme, "constraints"))) {
            constraint(in.entries(each));
        }
    }

    private void constraint(Json.Entries constraint) {
        Json.Entries function = in.entries(in.value(constraint, "function"));
        Json.Entries set = in.entries(in.value(constraint, "set"));
        String name =
                in.possible(constraint, "name").map(in::text).filter(n -> !n.isEmpty()).orElse("c");
        switch (type(function)) {
            case "VectorOfVariables" -> {
                for (Json each : in.items(in.value(function, "variables"))) {
                    limit(set, name, variable(name(each)), true);
                }
            }
            case "VectorAffineFunction" -> {
                for (Function each : vector(function)) {
                    limit(set, name, each, false);
                }
            }
            case String type -> limit(set, name, function(function), isVariable(type));
        }
    }

    /** Keeps a function in a set: as bounds of a variable, or as a row. */
    private void limit(Json.Entries set, String name, Function function, boolean isVariable) {
        Bounds bounds =
                switch (type(set)) {
                    case "LessThan" -> new Bounds(-INF, number(set, "upper"));
                    case "GreaterThan" -> new Bounds(number(set, "lower"), INF);
                    case "EqualTo" -> new Bounds(number(set, "value"), number(set, "value"));
                    case "Interval" -> new Bounds(number(set, "lower"), number(set, "upper"));
                    case "Nonnegatives" -> new Bounds(0, INF);
                    case "Nonpositives" -> new Bounds(-INF, 0);
                    case "Zeros" -> new Bounds(0, 0);
                    case "Integer" -> new Bounds(-INF, INF);
                    case "ZeroOne" -> new Bounds(0, 1);
                    case String type -> throw in.wrong(set, unread(type));
                };
        boolean isWhole = type(set).equals("Integer") || type(set).equals("ZeroOne");
        if (isWhole && !isVariable) {
            throw in.wrong(set, unread(type(set)));
        }
        if (isVariable) {
            String variable = function.linear.keySet().iterator().next();
            variables.computeIfPresent(variable, (v, b) -> b.and(bounds.lower, bounds.upper));
            if (isWhole) {
                whole.add(variable);
            }
        } else {
            rows.add(new Row(name, function, bounds.lower, bounds.upper));
        }
    }

    private static org.holdfast.model.Text unread(String type) {
        return StochasticMessages.unreadType(Shown.plainly(type));
    }

    private static boolean isVariable(String type) {
        return type.equals("Variable") || type.equals("SingleVariable");
    }

    private double number(Json.Entries set, String name) {
        return in.number(in.value(set, name));
    }

    /** The type of a function or set; {@code head} before version 0.5 of the format. */
    private String type(Json.Entries entries) {
        return in.text(in.possible(entries, "type").orElseGet(() -> head(entries)));
    }

    private Json head(Json.Entries entries) {
        return in.possible(entries, "head").orElseGet(() -> in.value(entries, "type"));
    }

    private static Function variable(String name) {
        return new Function(0, Map.of(name, 1.0), List.of());
    }

    private Function function(Json.Entries function) {
        return switch (type(function)) {
            case "Variable", "SingleVariable" ->
                    variable(
                            name(
                                    in.possible(function, "name")
                                            .orElseGet(() -> in.value(function, VARIABLE))));
            case "ScalarAffineFunction" ->
                    new Function(
                            number(function, "constant"), linear(function, "terms"), List.of());
            case "ScalarQuadraticFunction" ->
                    new Function(
                            number(function, "constant"),
                            linear(function, "affine_terms"),
                            products(function));
            case String type -> throw in.wrong(function, unread(type));
        };
    }

    private Map<String, Double> linear(Json.Entries function, String terms) {
        Map<String, Double> linear = new LinkedHashMap<>();
        for (Json term : in.items(in.value(function, terms))) {
            add(in.entries(term), linear);
        }
        return linear;
    }

    private void add(Json.Entries term, Map<String, Double> to) {
        to.merge(name(in.value(term, VARIABLE)), number(term, "coefficient"), Double::sum);
    }

    private List<Product> products(Json.Entries function) {
        List<Product> products = new ArrayList<>();
        for (Json each : in.items(in.value(function, "quadratic_terms"))) {
            Json.Entries term = in.entries(each);
            String one = name(in.value(term, "variable_1"));
            String other = name(in.value(term, "variable_2"));
            if (!uncertain.contains(one) && !uncertain.contains(other)) {
                throw in.wrong(
                        term,
                        StochasticMessages.notLinear(Shown.plainly(one), Shown.plainly(other)));
            }
            double factor = number(term, "coefficient") * (one.equals(other) ? 0.5 : 1);
            products.add(new Product(one, other, factor));
        }
        return products;
    }

    /** The components of a vector of affine functions. */
    private List<Function> vector(Json.Entries function) {
        List<Json> constants = in.items(in.value(function, "constants"));
        List<Map<String, Double>> linear = new ArrayList<>();
        constants.forEach(c -> linear.add(new LinkedHashMap<>()));
        for (Json each : in.items(in.value(function, "terms"))) {
            Json.Entries term = in.entries(each);
            Json place = in.value(term, "output_index");
            double index = in.number(place);
            if (index != Math.rint(index) || index < 1 || index > constants.size()) {
                throw in.wrong(place, StochasticMessages.noComponent(constants.size()));
            }
            add(in.entries(in.value(term, "scalar_term")), linear.get((int) index - 1));
        }
        List<Function> components = new ArrayList<>();
        for (int k = 0; k < constants.size(); k++) {
            components.add(new Function(in.number(constants.get(k)), linear.get(k), List.of()));
        }
        return components;
    }

    private String name(Json json) {
        return in.one(json, variables.keySet());
    }
}
