package org.holdfast.explore.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.holdfast.model.Bands;
import org.holdfast.model.Quantiles;

/**
 * Which plan holds up: one outcome of several plans in the same futures, the lower the better.
 * Under deep uncertainty there is no one measure of that; each answers another question, and the
 * plans that they choose are told side by side, ties with them (Herman et al. 2015, McPhail et al.
 * 2018).
 *
 * <p>Plans are compared only in futures in which every one of them ran. A plan that failed in all
 * futures is left out first, so that it does not take the others with it. Futures count alike:
 * shares are shares of the sample, not probabilities, unless the sample was drawn as such.
 *
 * @param plans those that ran, in their order
 * @param futures in how many futures they are compared
 * @param leftOut how many futures were left out
 * @param tolerance outcomes that differ by no more than this are tied
 */
public record Robustness(List<Score> plans, int futures, int leftOut, double tolerance) {
    public Robustness {
        plans = List.copyOf(plans);
    }

    /**
     * How one plan fares.
     *
     * @param plan index of the plan
     * @param failed in how many futures it failed
     * @param mean outcome (Laplace: every future counts alike)
     * @param bestCase lowest outcome
     * @param worstCase highest outcome (Wald 1950)
     * @param outcomes quantiles of the outcome over the futures
     * @param meanRegret regret is what the plan falls behind the best plan of each future
     * @param worstRegret highest regret (Savage 1951)
     * @param regrets quantiles of the regret
     * @param goodEnough share of futures in which the outcome meets the standard (Starr's domain
     *     criterion, 1962; 'satisficing')
     * @param best share of futures in which no plan is better, ties counted for each
     * @param bestAlone share in which every other plan is worse
     */
    public record Score(
            int plan,
            int failed,
            double mean,
            double bestCase,
            double worstCase,
            Quantiles outcomes,
            double meanRegret,
            double worstRegret,
            Quantiles regrets,
            double goodEnough,
            double best,
            double bestAlone) {}

    /**
     * Compares plans.
     *
     * @param outcomes [plan][future] the lower the better; NaN where a run failed
     * @param standard highest outcome that is good enough
     * @param tolerance below this a difference is none; 0 or the accuracy of the outcome
     * @return without plans if no future is left
     */
    public static Robustness of(double[][] outcomes, double standard, double tolerance) {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("tolerance must not be negative: " + tolerance);
        }
        int futures = outcomes.length == 0 ? 0 : outcomes[0].length;
        int[] ran = ran(outcomes);
        int[] shared = shared(outcomes, ran, futures);
        List<Score> plans = new ArrayList<>();
        if (shared.length > 0) {
            for (int p : ran) {
                plans.add(score(outcomes, p, ran, shared, standard, tolerance));
            }
        }
        return new Robustness(plans, shared.length, futures - shared.length, tolerance);
    }

    private static Score score(
            double[][] outcomes,
            int plan,
            int[] ran,
            int[] shared,
            double standard,
            double tolerance) {
        double[] outcome = new double[shared.length];
        double[] regret = new double[shared.length];
        int good = 0;
        int best = 0;
        int alone = 0;
        for (int i = 0; i < shared.length; i++) {
            int future = shared[i];
            outcome[i] = outcomes[plan][future];
            double others = Double.POSITIVE_INFINITY;
            for (int p : ran) {
                others = p == plan ? others : Math.min(others, outcomes[p][future]);
            }
            regret[i] = Math.max(0, outcome[i] - Math.min(others, outcome[i]));
            good += outcome[i] <= standard ? 1 : 0;
            best += outcome[i] <= others + tolerance ? 1 : 0;
            alone += outcome[i] < others - tolerance ? 1 : 0;
        }
        double n = shared.length;
        double mean = Arrays.stream(outcome).sum() / n;
        double meanRegret = Arrays.stream(regret).sum() / n;
        Arrays.sort(outcome);
        Arrays.sort(regret);
        return new Score(
                plan,
                Moments.countFailed(outcomes[plan]),
                mean,
                outcome[0],
                outcome[outcome.length - 1],
                quantiles(outcome),
                meanRegret,
                regret[regret.length - 1],
                quantiles(regret),
                good / n,
                best / n,
                alone / n);
    }

    private static Quantiles quantiles(double[] sorted) {
        return new Quantiles(
                Bands.LEVELS,
                Bands.LEVELS.stream().map(level -> Empirical.quantile(sorted, level)).toList());
    }

    private static int[] ran(double[][] outcomes) {
        return IntStream.range(0, outcomes.length)
                .filter(p -> Moments.countFailed(outcomes[p]) < outcomes[p].length)
                .toArray();
    }

    private static int[] shared(double[][] outcomes, int[] ran, int futures) {
        return IntStream.range(0, futures)
                .filter(f -> Arrays.stream(ran).noneMatch(p -> Moments.failed(outcomes[p][f])))
                .toArray();
    }

    /**
     * The regret of every plan in every future: how much lower the best plan's outcome is there.
     *
     * @param outcomes [plan][future] as above
     * @return [plan][future]; NaN in a future that is left out, and for a plan that never ran
     */
    public static double[][] regrets(double[][] outcomes) {
        int[] ran = ran(outcomes);
        double[][] regrets = new double[outcomes.length][];
        for (int p = 0; p < outcomes.length; p++) {
            regrets[p] = new double[outcomes[p].length];
            Arrays.fill(regrets[p], Double.NaN);
        }
        for (int f : shared(outcomes, ran, outcomes.length == 0 ? 0 : outcomes[0].length)) {
            double best = Arrays.stream(ran).mapToDouble(p -> outcomes[p][f]).min().orElseThrow();
            for (int p : ran) {
                regrets[p][f] = outcomes[p][f] - best;
            }
        }
        return regrets;
    }

    /**
     * How far outcomes lie from the one expected: a high quantile of their distance from the base
     * case, in the unit of the outcome (Kasprzyk et al. 2013, who take 90 % and divide by the base
     * case; 'regret I' of Herman et al. 2015).
     *
     * @param outcomes [future] of one plan
     * @return nothing if every run failed
     */
    public static OptionalDouble deviation(double[] outcomes, double baseCase, double level) {
        double[] distances =
                Arrays.stream(outcomes)
                        .filter(outcome -> !Moments.failed(outcome))
                        .map(outcome -> Math.abs(outcome - baseCase))
                        .sorted()
                        .toArray();
        return distances.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Empirical.quantile(distances, level));
    }

    /** The plans with the lowest worst regret (Savage 1951). */
    public List<Integer> minimaxRegret() {
        return least(Score::worstRegret);
    }

    /**
     * The plans with the lowest high quantile of regret, which a single odd future does not decide
     * (McPhail et al. 2018, with 90 %).
     *
     * @param level one of {@link Bands#LEVELS}
     */
    public List<Integer> minimaxRegret(double level) {
        return least(score -> score.regrets().at(level));
    }

    /** The plans with the lowest mean outcome, every future counting alike (Laplace). */
    public List<Integer> leastMean() {
        return least(Score::mean);
    }

    /** The plans with the lowest worst outcome: 'maximin' where more is better (Wald 1950). */
    public List<Integer> leastWorstCase() {
        return least(Score::worstCase);
    }

    /**
     * The plans with the lowest mixture of best and worst case (Hurwicz 1951).
     *
     * @param optimism weight of the best case, from 0 (Wald) to 1 ('maximax')
     */
    public List<Integer> leastHurwicz(double optimism) {
        return least(score -> optimism * score.bestCase() + (1 - optimism) * score.worstCase());
    }

    /** The plans that are good enough in most futures (Starr 1962). */
    public List<Integer> mostOftenGoodEnough() {
        return most(Score::goodEnough);
    }

    /** The plans that no plan beats in most futures. */
    public List<Integer> mostOftenBest() {
        return most(Score::best);
    }

    /** The plans whose outcome is never above a limit. */
    public List<Integer> neverWorseThan(double limit) {
        return plans.stream().filter(score -> score.worstCase() <= limit).map(Score::plan).toList();
    }

    private List<Integer> least(ToDoubleFunction<Score> measure) {
        double least = plans.stream().mapToDouble(measure).min().orElse(0);
        return plans.stream()
                .filter(score -> measure.applyAsDouble(score) <= least + tolerance)
                .map(Score::plan)
                .toList();
    }

    /** Shares are counted, so only equal shares are tied. */
    private List<Integer> most(ToDoubleFunction<Score> share) {
        double most = plans.stream().mapToDouble(share).max().orElse(0);
        return plans.stream()
                .filter(score -> share.applyAsDouble(score) == most)
                .map(Score::plan)
                .toList();
    }
}
