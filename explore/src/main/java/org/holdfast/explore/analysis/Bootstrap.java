package org.holdfast.explore.analysis;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Spread;

/**
 * How an interval is put around an estimate: the sample is drawn again from itself, with
 * replacement, and the estimate made anew each time; the interval runs between two percentiles of
 * what comes out (Efron and Tibshirani 1993, chapter 13). It tells the error of sampling and
 * nothing else.
 *
 * @param resamples how often the sample is drawn again; 1000 for an interval worth printing
 * @param level share of such intervals that should hold the true value, between 0 and 1
 * @param seed of the draws; the same seed gives the same interval, bit for bit
 */
public record Bootstrap(int resamples, double level, long seed) {
    public Bootstrap {
        if (resamples < 1) {
            throw new IllegalArgumentException("needs at least one resample, got " + resamples);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must lie between 0 and 1, got " + level);
        }
    }

    /** 1000 resamples and 95 % intervals. */
    public static Bootstrap of(long seed) {
        return new Bootstrap(1000, 0.95, seed);
    }

    SplittableRandom random() {
        return new SplittableRandom(seed);
    }

    /**
     * Draws as many members as there are, with replacement.
     *
     * @param times [member] how often each was drawn; overwritten
     */
    static void draw(SplittableRandom random, int[] times) {
        Arrays.fill(times, 0);
        for (int i = 0; i < times.length; i++) {
            times[below(random, times.length)]++;
        }
    }

    /**
     * A whole number from 0 to before the bound: the high word of a product (Lemire 2019), without
     * its rejection step, whose absence shifts a probability by less than bound / 2^64.
     */
    static int below(SplittableRandom random, int bound) {
        return (int) Math.unsignedMultiplyHigh(random.nextLong(), bound);
    }

    /**
     * The percentile interval.
     *
     * @param central the estimate from the whole sample
     * @param replicates [resample] the estimate from each resample; sorted in place
     */
    Spread interval(double central, double[] replicates) {
        Arrays.sort(replicates);
        double tail = (1 - level) / 2;
        return new Spread(
                Quantiles.of(replicates, tail), central, Quantiles.of(replicates, 1 - tail));
    }
}
