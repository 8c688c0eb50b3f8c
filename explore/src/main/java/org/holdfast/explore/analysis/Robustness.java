package org.holdfast.explore.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.model.Bands;
import org.holdfast.model.Quantiles;

/**
 * Which plan holds up: one outcome of several plans in the same futures, the lower the better.
 * Under deep uncertainty there is no one measure of that; each answers another question, and they
 * are told side by side (Herman et al. 2015, McPhail et al. 2018).
 *
 * <p>Plans are compared only in futures in which every one of them ran. A plan that failed in all
 * futures is left out first, so that it does not take the others with it. Futures count alike:
 * shares are shares of the sample, not probabilities, unless the sample was drawn as such.
 *
 * @param plans those that ran, in their order
 */
public record Robustness(List<Score> plans) {
    public Robustness {
        plans = List.copyOf(plans);
    }

    /**
     * How one plan fares.
     *
     * @param plan index of the plan
     * @param worstRegret highest regret, which is what the plan falls behind the best plan of each
     *     future (Savage 1951)
     * @param regrets quantiles of the regret
     * @param goodEnough share of futures in which the outcome meets the standard (Starr's domain
     *     criterion, 1962; 'satisficing')
     * @param best share of futures in which no plan is better, ties counted for each
     */
    public record Score(
            int plan, double worstRegret, Quantiles regrets, double goodEnough, double best) {}

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
        return new Robustness(plans);
    }

    private static Score score(
            double[][] outcomes,
            int plan,
            int[] ran,
            int[] shared,
            double standard,
            double tolerance) {
        double[] regret = new double[shared.length];
        int good = 0;
        int best = 0;
        for (int i = 0; i < shared.length; i++) {
            int future = shared[i];
            double outcome = outcomes[plan][future];
            double others = Double.POSITIVE_INFINITY;
            for (int p : ran) {
                others = p == plan ? others : Math.min(others, outcomes[p][future]);
            }
            regret[i] = outcome - Math.min(others, outcome);
            good += outcome <= standard ? 1 : 0;
            best += outcome <= others + tolerance ? 1 : 0;
        }
        double n = shared.length;
        Arrays.sort(regret);
        return new Score(
                plan,
                regret[regret.length - 1],
                Quantiles.of(regret, Bands.LEVELS),
                good / n,
                best / n);
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
}
