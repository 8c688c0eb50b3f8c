package org.holdfast.chart;

import org.holdfast.model.Series;

/** What may be drawn: amounts, which are finite and not below nought. */
final class Checks {
    /** Below nought by so little, as a share of the largest, is a solver's noise. */
    private static final double NOISE = 1e-6;

    private Checks() {}

    /** The amount; a trace below nought becomes nought. */
    static double amount(double value, String what) {
        if (!(value >= -NOISE) || value > 1e100) {
            throw new IllegalArgumentException(what + " must not be negative, got " + value);
        }
        return Math.max(0, value);
    }

    /** The amounts; traces below nought become nought. */
    static Series amounts(Series series, int months, String what) {
        if (series.months() != months) {
            throw new IllegalArgumentException(
                    what + " has " + series.months() + " months, not " + months);
        }
        double largest = 0;
        for (int t = 0; t < months; t++) {
            largest = Math.max(largest, series.at(t));
        }
        double slack = NOISE * (1 + largest);
        return Series.generate(
                months,
                t -> {
                    double value = series.at(t);
                    return value < 0 && value >= -slack ? 0 : amount(value, what);
                });
    }
}
