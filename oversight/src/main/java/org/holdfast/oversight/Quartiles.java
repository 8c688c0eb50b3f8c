package org.holdfast.oversight;

import java.util.Arrays;

/**
 * Where the middle half of some numbers lies, and the fences behind which Tukey (1977) calls a
 * number an outlier: one and a half times the length of the middle half away from it.
 *
 * @param count how many numbers there are
 */
public record Quartiles(int count, double first, double third) {
    /** Fewer numbers than these have no middle half that could be told from the rest. */
    public static final int LEAST = 5;

    private static final double STEP = 1.5;

    /** Numbers that differ by less than this share are equal but for their rounding. */
    private static final double ROUNDING = 1e-9;

    /** Of numbers in any order; there must be at least one. */
    public static Quartiles of(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return new Quartiles(sorted.length, quantile(sorted, 0.25), quantile(sorted, 0.75));
    }

    /**
     * The median-unbiased quantile: definition 8 of Hyndman and Fan (1996), 'Sample Quantiles in
     * Statistical Packages', The American Statistician 50, 361–365.
     *
     * @param sorted from small to large, at least one
     * @param share from 0 to 1
     */
    public static double quantile(double[] sorted, double share) {
        double third = 1.0 / 3;
        double at = (sorted.length + third) * share + third;
        int below = (int) Math.floor(at);
        if (below < 1) {
            return sorted[0];
        }
        if (below >= sorted.length) {
            return sorted[sorted.length - 1];
        }
        double low = sorted[below - 1];
        return low + (at - below) * (sorted[below] - low);
    }

    public double lowerFence() {
        return first - STEP * (third - first);
    }

    public double upperFence() {
        return third + STEP * (third - first);
    }

    /**
     * Whether the fences say something. Of too few numbers, or where the middle half is all the
     * same, the fence is what is usual, and would call that remarkable.
     */
    public boolean fences() {
        return count >= LEAST && third - first > ROUNDING * Math.abs(third);
    }
}
