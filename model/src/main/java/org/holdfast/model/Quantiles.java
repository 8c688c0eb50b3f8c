package org.holdfast.model;

import java.util.List;

/**
 * Quantiles over futures of one number. A quantile is type 7 of Hyndman and Fan (1996), as in R and
 * NumPy: with x sorted and counted from 0, h = (n - 1) p, it is x[⌊h⌋] + (h - ⌊h⌋) (x[⌊h⌋ + 1] -
 * x[⌊h⌋]).
 *
 * @param levels probabilities, rising, between 0 and 1
 * @param values for each level the quantile
 */
public record Quantiles(List<Double> levels, List<Double> values) {
    public Quantiles {
        levels = List.copyOf(levels);
        values = List.copyOf(values);
        check(levels, values.size());
    }

    /** The quantiles of values that are sorted already. */
    public static Quantiles of(double[] sorted, List<Double> levels) {
        return new Quantiles(levels, levels.stream().map(level -> of(sorted, level)).toList());
    }

    /**
     * One quantile of values that are sorted already.
     *
     * @param sorted at least one, rising, none of them NaN
     * @param level between 0 and 1
     */
    public static double of(double[] sorted, double level) {
        double h = rank(sorted.length, level);
        int below = (int) h;
        return between(sorted[below], sorted[Math.min(below + 1, sorted.length - 1)], h - below);
    }

    /** Where among n sorted values a quantile lies, counted from 0. */
    public static double rank(long n, double level) {
        if (!(level >= 0 && level <= 1)) {
            throw new IllegalArgumentException("a level lies from 0 to 1, got " + level);
        }
        return (n - 1) * level;
    }

    /** What lies at a share of the way from one number to the next; both may be infinite. */
    public static double between(double low, double high, double share) {
        if (share == 0 || low == high || low == Double.NEGATIVE_INFINITY) {
            return low;
        }
        return Math.min(high, low + share * (high - low));
    }

    /** The quantile at one of the levels. */
    public double at(double level) {
        int k = levels.indexOf(level);
        if (k < 0) {
            throw new IllegalArgumentException("no quantile at " + level + ", only " + levels);
        }
        return values.get(k);
    }

    static void check(List<Double> levels, int values) {
        if (levels.isEmpty() || levels.size() != values) {
            throw new IllegalArgumentException(
                    "needs as many quantiles as levels, got " + values + " for " + levels);
        }
        double last = 0;
        for (double level : levels) {
            if (!(level >= last && level <= 1)) {
                throw new IllegalArgumentException("levels must rise from 0 to 1, got " + levels);
            }
            last = level;
        }
    }
}
