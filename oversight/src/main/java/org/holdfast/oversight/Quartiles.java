package org.holdfast.oversight;

import java.util.Arrays;

/**
 * Where the middle half of some numbers lies, and the fences behind which Tukey (1977) calls a
 * number an outlier: one and a half times the length of the middle half away from it.
 */
public record Quartiles(double first, double third) {
    private static final double STEP = 1.5;

    /** Of numbers in any order; there must be at least one. */
    public static Quartiles of(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return new Quartiles(quantile(sorted, 0.25), quantile(sorted, 0.75));
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

    /** Whether three quarters of the numbers are nothing at all, so that any is far from them. */
    public boolean isNothing() {
        return first == 0 && third == 0;
    }
}
