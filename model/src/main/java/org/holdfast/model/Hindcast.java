package org.holdfast.model;

import java.util.List;
import java.util.Optional;

/**
 * One series that a case of the past forecast, against what happened.
 *
 * @param series id of the series in {@code actuals.csv}
 * @param points in order of month; only those for which something is known to have happened
 */
public record Hindcast(String series, Text name, Text unit, List<Point> points, Scores scores) {
    public Hindcast {
        points = List.copyOf(points);
    }

    /**
     * What was forecast for one date, and what happened.
     *
     * @param month index from the case's first month; for a year or a sum, its last month
     * @param actual what happened, with the range that the sources give
     * @param forecast quantiles over the case's futures
     * @param persistence what it would have been had nothing changed since the case's date
     * @param target the official target for that date, taken at face value
     */
    public record Point(
            int month,
            Spread actual,
            Quantiles forecast,
            double persistence,
            Optional<Double> target) {
        /** Where what happened lies, seen from the central 90 % of the forecast. */
        public Place place() {
            if (actual.central() < forecast.at(0.05)) {
                return Place.BELOW;
            }
            return actual.central() > forecast.at(0.95) ? Place.ABOVE : Place.INSIDE;
        }
    }

    /** Inside the interval that nine futures in ten make up, below it or above it. */
    public enum Place {
        BELOW,
        INSIDE,
        ABOVE
    }

    /**
     * How good the forecast was.
     *
     * @param crps mean continuous ranked probability score of the forecast (Gneiting and Raftery
     *     2007), in the unit of the series; 0 is perfect
     * @param crpsOfPersistence the same for persistence, which is its mean absolute error
     * @param crpsOfTarget the same for the official target, over the points that have one
     * @param bias mean of the forecast's median minus what happened
     * @param inside50 share of points inside the central 50 % interval
     * @param inside80 share inside the 80 % interval
     * @param inside90 share inside the 90 % interval
     */
    public record Scores(
            double crps,
            double crpsOfPersistence,
            Optional<Double> crpsOfTarget,
            double bias,
            double inside50,
            double inside80,
            double inside90) {}
}
