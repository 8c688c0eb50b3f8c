package org.holdfast.explore.analysis;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import org.hipparchus.util.FastMath;

/**
 * One split of futures by one number, so that what is done on one side is not on the other: a
 * decision stump, chosen by information gain (Quinlan 1986, Machine Learning 1, 81–106).
 *
 * @param factor index of the number
 * @param threshold halfway between two futures
 * @param isAbove whether it is done from the threshold on; else below it
 */
public record Split(int factor, double threshold, boolean isAbove) {
    /** Fewer futures on a side say nothing. */
    private static final int FEWEST = 3;

    /** Less gain is rounding. */
    private static final double NOTHING = 1e-12;

    /**
     * The split that tells most; the first of several. Nothing if all futures are alike.
     *
     * @param numbers [factor][future]
     * @param isDone [future]
     * @param futures those to look at
     */
    public static Optional<Split> best(double[][] numbers, boolean[] isDone, int[] futures) {
        int all = futures.length;
        int done = (int) Arrays.stream(futures).filter(f -> isDone[f]).count();
        double before = entropy(done, all);
        double most = NOTHING;
        Split best = null;
        for (int k = 0; k < numbers.length; k++) {
            double[] own = numbers[k];
            int[] sorted =
                    Arrays.stream(futures)
                            .boxed()
                            .sorted((a, b) -> Double.compare(own[a], own[b]))
                            .mapToInt(f -> f)
                            .toArray();
            int below = 0;
            for (int n = 1; n < all; n++) {
                below += isDone[sorted[n - 1]] ? 1 : 0;
                double low = own[sorted[n - 1]];
                double high = own[sorted[n]];
                if (n < FEWEST || all - n < FEWEST || low == high) {
                    continue;
                }
                double after =
                        (n * entropy(below, n) + (all - n) * entropy(done - below, all - n)) / all;
                if (before - after > most + NOTHING) {
                    most = before - after;
                    boolean isAbove = (double) (done - below) / (all - n) > (double) below / n;
                    best = new Split(k, low + (high - low) / 2, isAbove);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double entropy(int some, int all) {
        if (some == 0 || some == all) {
            return 0;
        }
        double p = (double) some / all;
        return -p * FastMath.log(p) - (1 - p) * FastMath.log(1 - p);
    }

    /** Whether it says that it is done where its factor has this number. */
    public boolean says(double number) {
        return number >= threshold == isAbove;
    }

    /**
     * How well it tells in futures.
     *
     * @param right in how many it says what is done
     * @param of how many
     * @param chance probability that as many or more of those in which it is done lie on its side
     *     if sides were drawn by lot (Fisher's exact test)
     */
    public record Score(int right, int of, double chance) {}

    /** How well it tells in futures that it was not found in. */
    public Score score(double[] numbers, boolean[] isDone, int[] futures) {
        int right = 0;
        int said = 0;
        int done = 0;
        int both = 0;
        for (int f : futures) {
            boolean says = says(numbers[f]);
            right += says == isDone[f] ? 1 : 0;
            said += says ? 1 : 0;
            done += isDone[f] ? 1 : 0;
            both += says && isDone[f] ? 1 : 0;
        }
        var byLot = new HypergeometricDistribution(futures.length, done, said);
        return new Score(right, futures.length, byLot.upperCumulativeProbability(both));
    }
}
