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

    /** A number that has a place on an axis, on either side of nought. */
    static double finite(double value, String what) {
        if (!(value > -1e100 && value < 1e100)) {
            throw new IllegalArgumentException(what + " must be a finite number, got " + value);
        }
        return value;
    }

    /** A share of 1; what an estimate has beyond that is cut off. */
    static double share(double value, String what) {
        return Math.max(0, Math.min(1, finite(value, what)));
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
