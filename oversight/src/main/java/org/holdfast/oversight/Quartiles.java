package org.holdfast.oversight;

import java.util.Arrays;
import java.util.OptionalDouble;

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

    /**
     * The fence that is set, or the upper or lower one of the numbers; none if they have none. It
     * and the quartiles are told as what the answers were found by.
     *
     * @param name what stands before the names under which they are told
     */
    public static OptionalDouble fence(
            OptionalDouble set, boolean upper, double[] numbers, String name, Verdicts verdicts) {
        String told = name + (upper ? "upper_fence" : "lower_fence");
        if (set.isPresent()) {
            verdicts.by(told, set.getAsDouble());
            return set;
        }
        if (numbers.length == 0) {
            return OptionalDouble.empty();
        }
        Quartiles quartiles = of(numbers);
        double fence = upper ? quartiles.upperFence() : quartiles.lowerFence();
        verdicts.by(name + "q1", quartiles.first());
        verdicts.by(name + "q3", quartiles.third());
        verdicts.by(told, fence);
        return quartiles.fences() ? OptionalDouble.of(fence) : OptionalDouble.empty();
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
