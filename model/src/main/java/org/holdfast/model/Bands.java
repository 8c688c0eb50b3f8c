package org.holdfast.model;

import java.util.List;

/**
 * Quantiles over futures of one monthly measure.
 *
 * @param levels probabilities, rising, between 0 and 1
 * @param series for each level the quantile in each month; rising with the level in every month
 */
public record Bands(List<Double> levels, List<Series> series) {
    /** The levels that every band is told with: the 90, 80 and 50 % bands and the median. */
    public static final List<Double> LEVELS = List.of(0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95);

    public Bands {
        levels = List.copyOf(levels);
        series = List.copyOf(series);
        Quantiles.check(levels, series.size());
    }

    public int months() {
        return series.getFirst().months();
    }

    /** The quantile at one of the levels. */
    public Series at(double level) {
        int k = levels.indexOf(level);
        if (k < 0) {
            throw new IllegalArgumentException("no quantile at " + level + ", only " + levels);
        }
        return series.get(k);
    }
}
