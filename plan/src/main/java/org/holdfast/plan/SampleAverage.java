package org.holdfast.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Way;

/**
 * Plans for several futures at once that commit to the same lines and contracts in their first
 * months: a two-stage stochastic programme by sample average, in extensive form (Kleywegt, Shapiro
 * and Homem-de-Mello 2002, SIAM Journal on Optimization 12, 479–502). All else is decided in each
 * future as it comes. What is committed can be done in every one of the futures.
 *
 * <p>What is minimised is the weighted sum of tiers: its mean over futures, or partly the mean of
 * the worst of them (conditional value at risk; Rockafellar and Uryasev 2000).
 */
public final class SampleAverage {
    /** Months of the first year, which are followed one by one. */
    public static final int YEAR = 12;

    private static final double INF = Double.POSITIVE_INFINITY;

    /** A fixed commitment may be off by this, of 1 + itself: the solver's own tolerance. */
    private static final double FIXED = 1e-6;

    /** Futures weighed against each other are counted in thousands of the weighted sum. */
    private static final double THOUSAND = 1e3;

    private final List<Branch> branches = new ArrayList<>();
    private final double[] probability;

    /** [commitment] bounds that hold in every future, by name. */
    private final Map<String, double[]> common = new TreeMap<>();

    /**
     * A future.
     *
     * @param cost [column] the weighted sum of tiers
     * @param shared column → name of what is common
     */
    @SuppressWarnings("ArrayRecordComponent") // never changed
    private record Branch(
            PlanModel model,
            TemporalAggregation periods,
            double[] cost,
            Map<Integer, String> shared) {
        static Branch of(Instance future, int months, int far) {
            PlanModel model = PlanModel.whole(future);
            var periods = model.aggregated(t -> t < YEAR ? t : YEAR + (t - YEAR) / far);
            Map<Integer, String> shared = new HashMap<>();
            model.committed(months)
                    .forEach((name, column) -> shared.put(periods.columnOf(column), name));
            return new Branch(model, periods, periods.costs(Blend.of(model)), shared);
        }
    }

    /**
     * The programme of all futures.
     *
     * @param common name of what is common → its column
     * @param place [future][column of its own] its column
     */
    @SuppressWarnings("ArrayRecordComponent") // never changed
    private record All(Programme programme, Map<String, Integer> common, int[][] place) {}

    /**
     * How futures are weighed.
     *
     * @param onTail weight of the mean of the worst futures, 0–1; the rest is the mean's
     * @param tail share of the probability that counts as the worst
     */
    public record Risk(double onTail, double tail) {
        public Risk {
            if (!(onTail >= 0 && onTail <= 1 && tail > 0 && tail <= 1)) {
                throw new IllegalArgumentException("weight " + onTail + " on the worst " + tail);
            }
        }

        /** The mean alone. */
        public static Risk none() {
            return new Risk(0, 1);
        }
    }

    /**
     * What was found.
     *
     * @param objective what was minimised
     * @param values [future] the weighted sum of tiers
     * @param plans one for each future
     * @param committed lots by name, the same in every plan
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on and never changed
    public record Common(
            double objective, double[] values, List<Plan> plans, Map<String, Double> committed) {
        public Common {
            plans = List.copyOf(plans);
            committed = Map.copyOf(committed);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** An optimum. */
        record Found(Common common) implements Outcome {}

        /** None, and why. */
        record None(Solver.Outcome why) implements Outcome {}
    }

    /**
     * The programme of some futures.
     *
     * @param futures of one case under one scenario
     * @param probability [future]; a future without probability only has to be possible
     * @param months in which commitments are common, from the first month on, at most {@link #YEAR}
     * @param far months in a period after the first year
     */
    public SampleAverage(List<Instance> futures, double[] probability, int months, int far) {
        if (futures.isEmpty() || futures.size() != probability.length) {
            throw new IllegalArgumentException(
                    futures.size() + " futures, " + probability.length + " probabilities");
        }
        if (months < 0 || months > YEAR || far < 1) {
            throw new IllegalArgumentException(months + " months, then " + far);
        }
        this.probability = probability.clone();
        for (Instance future : futures) {
            branches.add(Branch.of(future, months, far));
        }
        share();
    }

    /** The same with every future as probable as any other. */
    public static SampleAverage even(List<Instance> futures, int months, int far) {
        double[] probability = new double[futures.size()];
        Arrays.fill(probability, 1.0 / futures.size());
        return new SampleAverage(futures, probability, months, far);
    }

    private void share() {
        Map<String, Integer> have = new HashMap<>();
        for (Branch branch : branches) {
            Programme own = branch.periods.programme();
            branch.shared.forEach((column, name) -> {
                double[] bounds = common.computeIfAbsent(name, n -> new double[] {0, INF});
                bounds[0] = Math.max(bounds[0], own.lower[column]);
                bounds[1] = Math.min(bounds[1], own.upper[column]);
                have.merge(name, 1, Integer::sum);
            });
        }
        have.forEach((name, count) -> {
            if (count < branches.size()) { // what one future has no place for is done in none
                common.put(name, new double[] {0, 0});
            }
        });
    }

    /** Solves it. */
    public Outcome solve(Solver solver, double seconds, Risk risk) {
        return solve(solver, seconds, risk, common);
    }

    /**
     * Solves it for the mean, with what is common as it was found before.
     *
     * @param committed as in {@link Common}
     */
    public Outcome solve(Solver solver, double seconds, Map<String, Double> committed) {
        Map<String, double[]> bounds = new TreeMap<>(common);
        committed.forEach((name, lots) -> {
            double[] own = bounds.get(name);
            if (own != null) {
                double room = FIXED * (1 + Math.abs(lots));
                bounds.put(
                        name,
                        new double[] {
                            Math.min(own[1], Math.max(own[0], lots - room)),
                            Math.max(own[0], Math.min(own[1], lots + room))
                        });
            }
        });
        return solve(solver, seconds, Risk.none(), bounds);
    }

    private Outcome solve(Solver solver, double seconds, Risk risk, Map<String, double[]> bounds) {
        All all = all(risk, bounds);
        solver.pass(all.programme);
        var outcome = solver.solve(Solver.Method.INTERIOR_POINT_ONLY, seconds);
        return outcome instanceof Solver.Outcome.Optimal optimal
                ? new Outcome.Found(told(optimal.solution(), all))
                : new Outcome.None(outcome);
    }

    private All all(Risk risk, Map<String, double[]> bounds) {
        Assembly assembly = new Assembly();
        Map<String, Integer> places = new LinkedHashMap<>();
        bounds.forEach((name, range) ->
                places.put(name, assembly.column(range[0], range[1], places.size())));
        int[][] place = new int[branches.size()][];
        for (int f = 0; f < place.length; f++) {
            place[f] = add(branches.get(f), places, assembly);
        }
        double[] cost = costs(assembly, place, risk);
        Programme programme = assembly.programme(k -> "column " + k, r -> "row " + r);
        return new All(programme.withCost(cost), places, place);
    }

    /** Adds the columns, rows and entries of a future. */
    private static int[] add(Branch branch, Map<String, Integer> common, Assembly all) {
        Programme own = branch.periods.programme();
        int[] place = new int[own.columns()];
        for (int k = 0; k < place.length; k++) {
            String name = branch.shared.get(k);
            place[k] =
                    name == null
                            ? all.column(own.lower[k], own.upper[k], 0)
                            : Objects.requireNonNull(common.get(name));
        }
        int[] rows = new int[own.rows()];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = all.row(own.rowLower[r], own.rowUpper[r], 0);
        }
        for (int k = 0; k < place.length; k++) {
            for (int e = own.starts[k]; e < own.starts[k + 1]; e++) {
                all.add(rows[own.rowIndex[e]], place[k], own.coefficient[e]);
            }
        }
        return place;
    }

    /**
     * The mean is a sum of costs. The mean of the worst is a threshold and, for each future, by how
     * much it lies above.
     */
    private double[] costs(Assembly all, int[][] place, Risk risk) {
        boolean isRisky = risk.onTail > 0 && risk.tail < 1;
        int before = all.columns();
        int threshold = isRisky ? all.column(-INF, INF, 0) : before;
        for (int f = 0; isRisky && f < place.length; f++) {
            int row = all.row(-INF, 0, 0);
            double[] own = branches.get(f).cost;
            for (int k = 0; k < own.length; k++) {
                all.add(row, place[f][k], own[k] / THOUSAND);
            }
            all.add(row, threshold, -1);
            all.add(row, all.column(0, INF, 0), -1);
        }
        double scale = scale();
        double[] cost = new double[all.columns()];
        for (int f = 0; f < place.length; f++) {
            double onMean = (isRisky ? 1 - risk.onTail : 1) * probability[f] * scale;
            double[] own = branches.get(f).cost;
            for (int k = 0; k < own.length; k++) {
                cost[place[f][k]] += onMean * own[k];
            }
            if (isRisky) {
                cost[threshold + 1 + f] =
                        risk.onTail * probability[f] / risk.tail * THOUSAND * scale;
            }
        }
        if (isRisky) {
            cost[threshold] = risk.onTail * THOUSAND * scale;
        }
        return cost;
    }

    /**
     * What the objective is multiplied by while it is solved: the likeliest future's costs are then
     * its own, as when it is planned alone. Costs smaller by the number of futures drown in the
     * solver's tolerances: it stops without an optimum, and looks for a vertex for an hour.
     */
    private double scale() {
        return 1 / Arrays.stream(probability).max().orElseThrow();
    }

    private Common told(Solver.Solution solution, All all) {
        double[] values = new double[branches.size()];
        List<Plan> plans = new ArrayList<>();
        for (int f = 0; f < values.length; f++) {
            Branch branch = branches.get(f);
            double[] own = new double[all.place[f].length];
            for (int k = 0; k < own.length; k++) {
                own[k] = solution.values()[all.place[f][k]];
                values[f] += branch.cost[k] * own[k];
            }
            plans.add(
                    branch.model.told(Way.PLAN, branch.model.executed(branch.periods.expand(own))));
        }
        Map<String, Double> committed = new HashMap<>();
        all.common.forEach((name, place) -> committed.put(name, solution.values()[place]));
        return new Common(solution.objective() / scale(), values, plans, committed);
    }
}
