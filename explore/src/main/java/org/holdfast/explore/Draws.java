package org.holdfast.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.holdfast.explore.draw.Copula;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.explore.draw.Shape;
import org.holdfast.model.Case;
import org.holdfast.model.Correlation;
import org.holdfast.model.Factor;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever;
import org.holdfast.model.Quantity;
import org.holdfast.model.Scenario;
import org.holdfast.model.Source;
import org.holdfast.model.SplitNormal;
import org.holdfast.model.Text;
import org.holdfast.model.UncertainNumbers;
import org.holdfast.model.UncertainNumbers.Cell;

/**
 * Futures of a case under a scenario: what each uncertain number is in each of them. A future is
 * known by its number alone, so it is the same whatever is computed before or beside it.
 */
public final class Draws {
    private final UncertainNumbers numbers;
    private final List<Factor> factors;
    private final List<Shape> shapes;

    /** [cell] index of the factor that moves it. */
    private final int[] factorOf;

    private final List<Copula.Pair> pairs;

    /** [factor][future] where in its distribution a factor stands, between 0 and 1. */
    private final double[][] uniforms;

    /** How many, also where nothing is uncertain and all are alike. */
    private final int futures;

    private Draws(
            UncertainNumbers numbers,
            List<Factor> factors,
            List<Shape> shapes,
            int[] factorOf,
            List<Copula.Pair> pairs,
            double[][] uniforms,
            int futures) {
        this.numbers = numbers;
        this.factors = factors;
        this.shapes = shapes;
        this.factorOf = factorOf;
        this.pairs = List.copyOf(pairs);
        this.uniforms = uniforms;
        this.futures = futures;
    }

    /** What is uncertain in a case under a scenario, with no futures yet. */
    public static Draws of(Case c, Scenario scenario) {
        UncertainNumbers numbers = UncertainNumbers.of(c, scenario);
        Map<String, Integer> index = new LinkedHashMap<>();
        List<Shape> shapes = new ArrayList<>();
        int[] factorOf = new int[numbers.all().size()];
        for (int n = 0; n < factorOf.length; n++) {
            Cell cell = numbers.all().get(n);
            shapes.add(shape(cell));
            factorOf[n] = index.computeIfAbsent(cell.factor(), id -> index.size());
        }
        List<Factor> factors = named(c, List.copyOf(index.keySet()));
        List<Copula.Pair> pairs = pairs(c, List.copyOf(index.keySet()));
        return new Draws(
                numbers, factors, shapes, factorOf, pairs, new double[factors.size()][0], 0);
    }

    /**
     * Futures drawn by a sequence.
     *
     * @throws IllegalArgumentException if the case's correlations contradict each other
     */
    public static Draws of(Case c, Scenario scenario, Sequence sequence, int futures, long seed) {
        Draws empty = of(c, scenario);
        double[][] places = sequence.uniforms(futures, empty.factors.size(), seed);
        Copula copula = Copula.of(empty.factors.size(), empty.pairs);
        // A Latin hypercube is only one while every factor keeps exactly its numbers.
        return empty.placed(
                sequence == Sequence.LATIN_HYPERCUBE
                        ? copula.rearrange(places)
                        : copula.correlate(places),
                futures);
    }

    /**
     * The same uncertainty, with other futures.
     *
     * @param places [factor][future] where each factor stands, between 0 and 1, as if no factor
     *     hung on another; the case's correlations are put in
     */
    public Draws at(double[][] places) {
        if (places.length != factors.size()) {
            throw new IllegalArgumentException(
                    "needs " + factors.size() + " rows, one a factor, got " + places.length);
        }
        return placed(
                Copula.of(factors.size(), pairs).correlate(places),
                places.length == 0 ? 0 : places[0].length);
    }

    /**
     * The same uncertainty, with futures whose places are taken as they are: no correlation is put
     * in.
     *
     * @param places [factor][future] strictly between 0 and 1
     * @param count how many futures
     */
    Draws exactly(double[][] places, int count) {
        return placed(places, count);
    }

    /**
     * The same futures under another scenario of the same case; nothing if it leaves other numbers
     * open, and so draws other futures.
     */
    public Optional<Draws> under(Case c, Scenario scenario) {
        Draws other = of(c, scenario);
        return other.factors.equals(factors) && other.pairs.equals(pairs)
                ? Optional.of(other.placed(uniforms, futures))
                : Optional.empty();
    }

    /**
     * Some of these futures.
     *
     * @param from number of the first, which becomes number 0
     * @param to number after the last
     */
    public Draws between(int from, int to) {
        return placed(
                Arrays.stream(uniforms)
                        .map(row -> Arrays.copyOfRange(row, from, to))
                        .toArray(double[][]::new),
                to - from);
    }

    private Draws placed(double[][] correlated, int count) {
        return new Draws(numbers, factors, shapes, factorOf, pairs, correlated, count);
    }

    private static List<Copula.Pair> pairs(Case c, List<String> ids) {
        List<Copula.Pair> pairs = new ArrayList<>();
        for (Correlation pair : c.uncertainty().correlations()) {
            int first = ids.indexOf(pair.factor());
            int second = ids.indexOf(pair.with());
            if (first >= 0 && second >= 0) {
                pairs.add(new Copula.Pair(first, second, pair.rank()));
            }
        }
        return pairs;
    }

    /** Factors that hang together, directly or through others; each a list of its indices. */
    public List<List<Integer>> groups() {
        int[] group = new int[factors.size()];
        Arrays.setAll(group, k -> k);
        for (Copula.Pair pair : pairs) {
            int kept = group[pair.first()];
            int joined = group[pair.second()];
            for (int k = 0; k < group.length; k++) {
                group[k] = group[k] == joined ? kept : group[k];
            }
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int k = 0; k < group.length; k++) {
            groups.computeIfAbsent(group[k], g -> new ArrayList<>()).add(k);
        }
        return List.copyOf(groups.values());
    }

    /**
     * What a factor's cells are in each future, as a share of their central values, each cell
     * counted alike: a price must not drown a lag. Where they have none, the factor's place in its
     * distribution.
     */
    public double[] relative(int factor) {
        int[] cells =
                IntStream.range(0, factorOf.length)
                        .filter(n -> factorOf[n] == factor)
                        .filter(n -> numbers.all().get(n).range().value() > 0)
                        .toArray();
        double[] shares = cells.length == 0 ? uniforms[factor].clone() : new double[futures()];
        for (int n : cells) {
            double central = numbers.all().get(n).range().value() * cells.length;
            for (int f = 0; f < shares.length; f++) {
                shares[f] += value(n, f) / central;
            }
        }
        return shares;
    }

    private static Shape shape(Cell cell) {
        Quantity q = cell.range();
        return switch (cell.distribution()) {
            case QUANTILES -> new Shape.Ranged(new SplitNormal(q, cell.floor(), cell.ceiling()));
            case TRIANGULAR -> new Shape.Triangular(q.low(), q.value(), q.high());
            case PERT -> new Shape.Pert(q.low(), q.value(), q.high());
            case UNIFORM -> new Shape.Uniform(q.low(), q.high());
            case FIXED -> new Shape.Fixed(q.value());
            case DISCRETE -> {
                var rule = cell.rule().orElseThrow();
                double unit = cell.table().equals("levers") ? 1 : q.value();
                yield new Shape.Discrete(
                        rule.values().stream().map(v -> v * unit).toList(), rule.weights());
            }
        };
    }

    /** The factors by their names; those that would share one say from which table they are. */
    private static List<Factor> named(Case c, List<String> ids) {
        List<Text> names = ids.stream().map(id -> name(c, id, false)).toList();
        return IntStream.range(0, ids.size())
                .mapToObj(k -> {
                    boolean shared = Collections.frequency(names, names.get(k)) > 1;
                    return new Factor(
                            ids.get(k), shared ? name(c, ids.get(k), true) : names.get(k));
                })
                .toList();
    }

    /** The case's own name for a factor; for what it does not name, the source and the column. */
    private static Text name(Case c, String id, boolean table) {
        Optional<Factor> named =
                c.uncertainty().factors().stream().filter(f -> f.id().equals(id)).findFirst();
        if (named.isPresent()) {
            return named.get().name();
        }
        String[] parts = id.split(" ", -1);
        if (parts[0].equals("lever")) {
            return c.findLever(parts[1]).map(Lever::name).orElse(Text.same(id));
        }
        Text title = c.findSource(parts[0]).map(Source::title).orElse(Text.same(parts[0]));
        if (parts.length < 3) {
            return title;
        }
        return Text.each(language ->
                table
                        ? ColumnMessages.figureOf(title.in(language), parts[1], parts[2], language)
                        : ColumnMessages.figure(title.in(language), parts[2], language));
    }

    public List<Factor> factors() {
        return factors;
    }

    /** What is uncertain, cell by cell. */
    public List<Cell> cells() {
        return numbers.all();
    }

    /** How many futures there are. */
    public int futures() {
        return futures;
    }

    /** Index of a factor, or −1. */
    public int indexOf(String factor) {
        for (int k = 0; k < factors.size(); k++) {
            if (factors.get(k).id().equals(factor)) {
                return k;
            }
        }
        return -1;
    }

    /** Where a factor stands in its distribution in a future, between 0 and 1. */
    public double place(int factor, int future) {
        return uniforms[factor][future];
    }

    /** Index of the factor that moves a cell. */
    public int factorOf(int cell) {
        return factorOf[cell];
    }

    /** What a cell is in a future. */
    public double value(int cell, int future) {
        return shapes.get(cell).at(uniforms[factorOf[cell]][future]);
    }

    /** The case and the scenario in a future, as plan and balance read them. */
    public Instance instance(int future) {
        return believed(future, cell -> true);
    }

    /**
     * The same, from that of draws which {@link #drawsAs this one draws as}: what no lever moves is
     * shared.
     */
    Instance instance(int future, Instance other) {
        double[] drawn = new double[factorOf.length];
        for (int n = numbers.firstLever(); n < drawn.length; n++) {
            drawn[n] = value(n, future);
        }
        return numbers.at(drawn, other);
    }

    /**
     * Whether every number but a lever that a scenario sets is the same in these futures as in
     * those.
     */
    boolean drawsAs(Draws other) {
        return numbers.areOfCaseOf(other.numbers)
                && factors.equals(other.factors)
                && Arrays.deepEquals(uniforms, other.uniforms);
    }

    /** Whether a lever that is not drawn stands as it does for those. */
    boolean isUnderScenarioOf(Draws other) {
        return numbers.areUnderScenarioOf(other.numbers);
    }

    /**
     * The case and the scenario as they are believed to be in a future.
     *
     * @param isLearned whether it is known by then what a number is; if not, its central value is
     *     believed
     */
    Instance believed(int future, Predicate<Cell> isLearned) {
        double[] drawn = new double[factorOf.length];
        for (int n = 0; n < drawn.length; n++) {
            Cell cell = numbers.all().get(n);
            drawn[n] = isLearned.test(cell) ? value(n, future) : cell.range().value();
        }
        return numbers.at(drawn);
    }
}
