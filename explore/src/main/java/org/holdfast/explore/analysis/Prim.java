package org.holdfast.explore.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.hipparchus.special.Beta;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Spread;

/**
 * Finds boxes of futures in which something happens: the patient rule induction method (Friedman
 * and Fisher 1999), as scenario discovery uses it (Bryant and Lempert 2010). From the box of all
 * runs it peels thin slices off the side that most raises the share of runs of interest, then
 * pastes back what was peeled too far. Every box on the way is kept, since none is best: a large
 * box covers more of what is of interest, a small one is denser. A {@link Choice} takes one; its
 * limits that chance explains are dropped; and the search begins again on the runs outside.
 *
 * <p>A peel is judged by the gain in density per run peeled off, which is fair between factors with
 * many values and with few (Kwakkel and Jaxa-Rozen 2016); the box then limits fewer factors on a
 * tie, and after that the factor that comes first, from above before from below. Limits lie midway
 * between two neighbouring values, so equal values always go together: a factor with two values is
 * peeled in one step. The values must have an order; give a category that has none as one factor of
 * zeros and ones for each of its values.
 *
 * <p>A box describes the sample that it was found in: density is too high by the search itself.
 * Where it matters, count on runs that were not searched.
 */
public final class Prim {
    private final double[][] factors;
    private final boolean[] interest;
    private final int[][] order;
    private final int failed;
    private final Settings settings;

    private Prim(double[][] factors, boolean[] interest, int failed, Settings settings) {
        this.factors = factors;
        this.interest = interest;
        this.failed = failed;
        this.settings = settings;
        order = Arrays.stream(factors).map(Prim::rising).toArray(int[][]::new);
    }

    /**
     * How patient the search is.
     *
     * @param peel share of the box's runs that one peel takes off; smaller is more patient
     * @param paste share of the box's runs that one paste adds
     * @param minimumMass share of all runs that a box keeps at least
     * @param significance a chosen box loses the limits whose quasi-p-value is above this, the
     *     weakest first; 1 keeps them all
     */
    public record Settings(double peel, double paste, double minimumMass, double significance) {
        /** Peels and pastes of 5 %, boxes of 5 % of the runs, limits at the 5 % level. */
        public static final Settings STANDARD = new Settings(0.05, 0.05, 0.05, 0.05);

        public Settings {
            if (!(peel > 0 && peel <= 0.5 && paste >= 0 && minimumMass >= 0 && significance >= 0)) {
                throw new IllegalArgumentException(
                        "peel %s, paste %s, minimum mass %s, significance %s"
                                .formatted(peel, paste, minimumMass, significance));
            }
        }
    }

    /** The rule by which one box is taken from a trajectory; on ties the box with fewer limits. */
    public sealed interface Choice {
        /** The densest box that still covers such a share of what is of interest. */
        record Densest(double coverage) implements Choice {}

        /**
         * The box with the highest F-measure, (1 + β²) d c / (β² d + c), of coverage c and density
         * d (van Rijsbergen 1979). With β = 1 both count alike, with 2 coverage counts twice as
         * much.
         */
        record HighestF(double beta) implements Choice {}
    }

    /**
     * One box.
     *
     * @param sides limits, in order of the factors; a factor without a limit is left out
     * @param runs how many runs lie in it
     * @param ofInterest how many of them are of interest
     * @param coverage share of all runs of interest that lie in it; 0 if there are none at all
     * @param density share of its runs that are of interest
     * @param mass share of all runs that lie in it
     */
    public record Found(
            List<Side> sides,
            int runs,
            int ofInterest,
            double coverage,
            double density,
            double mass) {
        public Found {
            sides = List.copyOf(sides);
        }
    }

    /**
     * The limits on one factor. A quasi-p-value is the probability that the box would hold so many
     * runs of interest by chance if it were as dense as without the limit (Bryant and Lempert
     * 2010): binomial, one-sided. Quasi, since the limit was chosen because it looked good.
     *
     * @param factor index of the factor
     * @param low inside the box the factor is at least this
     * @param high inside the box the factor is at most this
     * @param quasiP without both limits
     * @param quasiPOfLow without the lower limit, if there is one
     * @param quasiPOfHigh without the upper limit, if there is one
     */
    public record Side(
            int factor,
            Optional<Double> low,
            Optional<Double> high,
            double quasiP,
            Optional<Double> quasiPOfLow,
            Optional<Double> quasiPOfHigh) {}

    /**
     * Prepares a search.
     *
     * @param factors [factor][run] in any unit; finite numbers
     * @param outcomes [run] NaN where a run failed; such runs are left out and counted
     * @param ofInterest which outcomes are of interest
     */
    public static Prim of(
            double[][] factors, double[] outcomes, DoublePredicate ofInterest, Settings settings) {
        int[] used =
                IntStream.range(0, outcomes.length)
                        .filter(run -> !Double.isNaN(outcomes[run]))
                        .toArray();
        double[][] kept = new double[factors.length][used.length];
        boolean[] interest = new boolean[used.length];
        for (int i = 0; i < used.length; i++) {
            interest[i] = ofInterest.test(outcomes[used[i]]);
            for (int k = 0; k < kept.length; k++) {
                kept[k][i] = factors[k][used[i]] + 0.0;
                if (!Double.isFinite(kept[k][i])) {
                    throw new IllegalArgumentException("factor " + k + " is " + kept[k][i]);
                }
            }
        }
        return new Prim(kept, interest, outcomes.length - used.length, settings);
    }

    /** How many runs were left out. */
    public int failed() {
        return failed;
    }

    /** Lowest, median and highest value of a factor in the runs that did not fail. */
    public Spread reach(int factor) {
        double[] sorted = Empirical.sorted(factors[factor]);
        return new Spread(sorted[0], Quantiles.of(sorted, 0.5), sorted[sorted.length - 1]);
    }

    /** Every box on the way from all runs to the smallest: first the peels, then the pastes. */
    public List<Found> trajectory() {
        Runs runs = everything();
        return peeled(runs).stream().map(limits -> found(limits, runs)).toList();
    }

    /** The box that a rule takes from a trajectory. */
    public static Found choose(List<Found> trajectory, Choice choice) {
        Comparator<Found> better =
                switch (choice) {
                    case Choice.Densest(double coverage) ->
                            Comparator.<Found>comparingDouble(
                                            box -> box.coverage() >= coverage ? box.density() : -1)
                                    .thenComparingDouble(Found::coverage);
                    case Choice.HighestF(double beta) ->
                            Comparator.comparingDouble(box -> measureF(box, beta));
                };
        return trajectory.stream()
                .max(better.thenComparingInt(box -> -box.sides().size()))
                .orElseThrow();
    }

    /** The F-measure of a box; 0 if it holds nothing of interest. */
    private static double measureF(Found box, double beta) {
        double weight = beta * beta;
        return box.ofInterest() == 0
                ? 0
                : (1 + weight)
                        * box.density()
                        * box.coverage()
                        / (weight * box.density() + box.coverage());
    }

    /**
     * Covers what is of interest by boxes: each is chosen from its own trajectory over the runs
     * that no earlier box holds. Coverage, mass and the count of runs of a later box leave out what
     * lies in earlier ones, so that they add up; a rule's coverage is meant of what is left. The
     * search ends when no box is denser than what is left.
     *
     * @param boxes how many at most; a reader grasps three
     */
    public List<Found> cover(int boxes, Choice choice) {
        Runs all = everything();
        Runs left = all;
        List<Found> cover = new ArrayList<>();
        while (cover.size() < boxes) {
            Runs here = left;
            List<Limits> trajectory = peeled(here);
            List<Found> shown = trajectory.stream().map(limits -> found(limits, here)).toList();
            Limits limits = trajectory.get(shown.indexOf(choose(shown, choice)));
            simplify(limits, here);
            Found box = found(limits, here);
            if (box.sides().isEmpty() || !(box.density() > here.density())) {
                break;
            }
            cover.add(
                    new Found(
                            box.sides(),
                            box.runs(),
                            box.ofInterest(),
                            share(box.ofInterest(), all.ofInterest),
                            box.density(),
                            share(box.runs(), all.count)));
            left = here.without(limits);
        }
        return cover;
    }

    /** Peels until nothing is gained, then pastes. */
    private List<Limits> peeled(Runs runs) {
        List<Limits> trajectory = new ArrayList<>();
        Limits box = new Limits(factors.length);
        Optional<Limits> next = Optional.of(box);
        while (next.isPresent()) {
            box = next.get();
            trajectory.add(box);
            next = peel(box, runs);
        }
        next = paste(box, runs);
        while (next.isPresent()) {
            box = next.get();
            trajectory.add(box);
            next = paste(box, runs);
        }
        return trajectory;
    }

    /** The best peel that keeps the mass and gains density, if there is one. */
    private Optional<Limits> peel(Limits box, Runs runs) {
        boolean[] inside = runs.inside(box);
        Count before = runs.count(inside);
        Optional<Limits> best = Optional.empty();
        double bestGain = 0;
        int bestRestricted = Integer.MAX_VALUE;
        for (int k = 0; k < factors.length; k++) {
            int[] rising = Arrays.stream(order[k]).filter(run -> inside[run]).toArray();
            if (rising.length < 2) {
                return Optional.empty();
            }
            for (boolean above : new boolean[] {true, false}) {
                int cut = above ? cutAbove(k, rising) : cutBelow(k, rising);
                if (cut == 0 || cut == rising.length) {
                    continue;
                }
                Count after =
                        above ? runs.count(rising, 0, cut) : runs.count(rising, cut, rising.length);
                double gain = before.gain(after);
                Limits peeled = box.copy();
                double lower = factors[k][rising[cut - 1]];
                double upper = factors[k][rising[cut]];
                if (above) {
                    peeled.high[k] = midway(lower, upper, lower);
                } else {
                    peeled.low[k] = midway(lower, upper, upper);
                }
                int restricted = peeled.restricted().length;
                boolean better =
                        gain > bestGain || (gain == bestGain && restricted < bestRestricted);
                if (gain > 0 && better && keepsMass(after, runs)) {
                    best = Optional.of(peeled);
                    bestGain = gain;
                    bestRestricted = restricted;
                }
            }
        }
        return best;
    }

    private boolean keepsMass(Count after, Runs runs) {
        return share(after.runs, runs.count) >= settings.minimumMass;
    }

    /** How many of the sorted runs stay when the highest are peeled off; all if none differ. */
    private int cutAbove(int k, int[] rising) {
        double[] x = factors[k];
        double h = (rising.length - 1) * (1 - settings.peel);
        int low = (int) Math.floor(h);
        double high = x[rising[(int) Math.ceil(h)]];
        while (low > 0 && x[rising[low]] == high) {
            low--;
        }
        return x[rising[low]] == high ? rising.length : low + 1;
    }

    /** How many of the sorted runs go when the lowest are peeled off; none if none differ. */
    private int cutBelow(int k, int[] rising) {
        double[] x = factors[k];
        double h = (rising.length - 1) * settings.peel;
        double low = x[rising[(int) Math.floor(h)]];
        int high = (int) Math.ceil(h);
        while (high < rising.length - 1 && x[rising[high]] == low) {
            high++;
        }
        return x[rising[high]] == low ? 0 : high;
    }

    /**
     * The best paste, if there is one that does not thin the box out. A limit moves outwards until
     * a share of the box's runs have come in, or goes if no more would.
     */
    private Optional<Limits> paste(Limits box, Runs runs) {
        Count before = runs.count(runs.inside(box));
        int most = (int) Math.ceil(settings.paste * before.runs);
        Optional<Limits> best = Optional.empty();
        double bestGain = 0;
        for (int k = 0; k < factors.length; k++) {
            for (boolean above : new boolean[] {true, false}) {
                if (most == 0 || Double.isInfinite(above ? box.high[k] : box.low[k])) {
                    continue;
                }
                Limits pasted = pasted(box, k, above, most, runs);
                Count after = runs.count(runs.inside(pasted));
                double gain = before.gain(after);
                if (after.runs > before.runs && gain >= 0 && (best.isEmpty() || gain > bestGain)) {
                    best = Optional.of(pasted);
                    bestGain = gain;
                }
            }
        }
        return best;
    }

    private Limits pasted(Limits box, int k, boolean above, int most, Runs runs) {
        Limits open = box.copy();
        open.release(k, above);
        boolean[] inside = runs.inside(open);
        double[] x = factors[k];
        int[] outwards =
                Arrays.stream(order[k])
                        .filter(run -> inside[run])
                        .filter(run -> above ? x[run] > box.high[k] : x[run] < box.low[k])
                        .toArray();
        if (!above) {
            reverse(outwards);
        }
        int next = most;
        while (next < outwards.length && x[outwards[next]] == x[outwards[next - 1]]) {
            next++;
        }
        if (next < outwards.length) {
            double in = x[outwards[next - 1]];
            double out = x[outwards[next]];
            if (above) {
                open.high[k] = midway(in, out, in);
            } else {
                open.low[k] = midway(out, in, in);
            }
        }
        return open;
    }

    /** Drops the limit that chance explains best, as long as it explains one well enough. */
    private void simplify(Limits box, Runs runs) {
        while (true) {
            double weakest = settings.significance;
            int factor = -1;
            boolean above = false;
            for (Side side : found(box, runs).sides()) {
                if (side.quasiPOfLow().orElse(0.0) > weakest) {
                    weakest = side.quasiPOfLow().get();
                    factor = side.factor();
                    above = false;
                }
                if (side.quasiPOfHigh().orElse(0.0) > weakest) {
                    weakest = side.quasiPOfHigh().get();
                    factor = side.factor();
                    above = true;
                }
            }
            if (factor < 0) {
                return;
            }
            box.release(factor, above);
        }
    }

    private static Found found(Limits box, Runs runs) {
        Tally tally = runs.tally(box);
        Count inside = tally.inside;
        List<Side> sides = new ArrayList<>();
        for (int k = 0; k < box.low.length; k++) {
            boolean low = !Double.isInfinite(box.low[k]);
            boolean high = !Double.isInfinite(box.high[k]);
            if (low || high) {
                Count below = tally.below(k);
                Count above = tally.above(k);
                sides.add(
                        new Side(
                                k,
                                low ? Optional.of(box.low[k]) : Optional.empty(),
                                high ? Optional.of(box.high[k]) : Optional.empty(),
                                quasiP(inside, inside.plus(below).plus(above)),
                                low
                                        ? Optional.of(quasiP(inside, inside.plus(below)))
                                        : Optional.empty(),
                                high
                                        ? Optional.of(quasiP(inside, inside.plus(above)))
                                        : Optional.empty()));
            }
        }
        return new Found(
                sides,
                inside.runs,
                inside.ofInterest,
                share(inside.ofInterest, runs.ofInterest),
                share(inside.ofInterest, inside.runs),
                share(inside.runs, runs.count));
    }

    private static double quasiP(Count inside, Count without) {
        return atLeast(inside.ofInterest, inside.runs, share(without.ofInterest, without.runs));
    }

    /** The probability of so many successes or more, as exact in the tail as anywhere. */
    private static double atLeast(int successes, int trials, double probability) {
        return successes == 0
                ? 1
                : Beta.regularizedBeta(probability, successes, trials - successes + 1.0);
    }

    private Runs everything() {
        boolean[] in = new boolean[interest.length];
        Arrays.fill(in, true);
        return new Runs(factors, interest, in);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Midway between two neighbours, or the one that must stay inside if nothing lies between. */
    private static double midway(double lower, double upper, double inside) {
        double middle = lower / 2 + upper / 2;
        return lower < middle && middle < upper ? middle : inside;
    }

    private static int[] rising(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void reverse(int[] values) {
        for (int i = 0, j = values.length - 1; i < j; i++, j--) {
            int swapped = values[i];
            values[i] = values[j];
            values[j] = swapped;
        }
    }

    /** How many runs, and how many of them of interest. */
    private record Count(int runs, int ofInterest) {
        Count plus(Count more) {
            return new Count(runs + more.runs, ofInterest + more.ofInterest);
        }

        /**
         * Gain in density for each run that goes out or comes in. One division of whole numbers, so
         * that equal gains are equal.
         */
        double gain(Count after) {
            long gained = (long) after.ofInterest * runs - (long) ofInterest * after.runs;
            long moved = Math.abs(runs - after.runs);
            return moved == 0 ? 0 : (double) gained / ((double) after.runs * moved);
        }
    }

    /**
     * The runs in a box, and those that one limit alone keeps out.
     *
     * @param kept [factor] how many runs by the lower limit, then by the upper
     * @param ofInterest [factor] how many of them of interest
     */
    @SuppressWarnings("ArrayRecordComponent") // private, and handed to nobody
    private record Tally(Count inside, int[][] kept, int[][] ofInterest) {
        Count below(int k) {
            return new Count(kept[k][0], ofInterest[k][0]);
        }

        Count above(int k) {
            return new Count(kept[k][1], ofInterest[k][1]);
        }
    }

    /** The limits of a box, infinite where there are none. */
    private static final class Limits {
        final double[] low;
        final double[] high;

        private Limits(double[] low, double[] high) {
            this.low = low;
            this.high = high;
        }

        Limits(int factors) {
            this(new double[factors], new double[factors]);
            Arrays.fill(low, Double.NEGATIVE_INFINITY);
            Arrays.fill(high, Double.POSITIVE_INFINITY);
        }

        Limits copy() {
            return new Limits(low.clone(), high.clone());
        }

        void release(int k, boolean above) {
            if (above) {
                high[k] = Double.POSITIVE_INFINITY;
            } else {
                low[k] = Double.NEGATIVE_INFINITY;
            }
        }

        int[] restricted() {
            return IntStream.range(0, low.length)
                    .filter(k -> !Double.isInfinite(low[k]) || !Double.isInfinite(high[k]))
                    .toArray();
        }
    }

    /** The runs that are still to be described. */
    private static final class Runs {
        final double[][] factors;
        final boolean[] interest;
        final boolean[] in;
        final int count;
        final int ofInterest;

        Runs(double[][] factors, boolean[] interest, boolean[] in) {
            this.factors = factors;
            this.interest = interest;
            this.in = in;
            Count all = count(in);
            count = all.runs;
            ofInterest = all.ofInterest;
        }

        double density() {
            return share(ofInterest, count);
        }

        boolean[] inside(Limits box) {
            boolean[] inside = in.clone();
            for (int k : box.restricted()) {
                double low = box.low[k];
                double high = box.high[k];
                double[] x = factors[k];
                for (int i = 0; i < inside.length; i++) {
                    inside[i] &= low <= x[i] && x[i] <= high;
                }
            }
            return inside;
        }

        Tally tally(Limits box) {
            int[] restricted = box.restricted();
            int[][] kept = new int[factors.length][2];
            int[][] hits = new int[factors.length][2];
            int inside = 0;
            int hitsInside = 0;
            for (int i = 0; i < in.length; i++) {
                if (!in[i]) {
                    continue;
                }
                int limits = 0;
                int at = 0;
                int side = 0;
                for (int k : restricted) {
                    double x = factors[k][i];
                    if (x < box.low[k] || x > box.high[k]) {
                        limits++;
                        at = k;
                        side = x > box.high[k] ? 1 : 0;
                    }
                }
                int hit = interest[i] ? 1 : 0;
                if (limits == 0) {
                    inside++;
                    hitsInside += hit;
                } else if (limits == 1) {
                    kept[at][side]++;
                    hits[at][side] += hit;
                }
            }
            return new Tally(new Count(inside, hitsInside), kept, hits);
        }

        Runs without(Limits box) {
            boolean[] inside = inside(box);
            boolean[] rest = in.clone();
            for (int i = 0; i < rest.length; i++) {
                rest[i] &= !inside[i];
            }
            return new Runs(factors, interest, rest);
        }

        Count count(boolean[] which) {
            int runs = 0;
            int hits = 0;
            for (int i = 0; i < which.length; i++) {
                if (which[i]) {
                    runs++;
                    hits += interest[i] ? 1 : 0;
                }
            }
            return new Count(runs, hits);
        }

        Count count(int[] which, int from, int to) {
            int hits = 0;
            for (int i = from; i < to; i++) {
                hits += interest[which[i]] ? 1 : 0;
            }
            return new Count(to - from, hits);
        }
    }
}
