package org.holdfast.model;

import java.util.List;

/**
 * Quantiles over futures of one number.
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
