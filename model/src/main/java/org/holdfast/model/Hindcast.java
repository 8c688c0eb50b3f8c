package org.holdfast.model;

import java.util.List;
import java.util.Optional;

/**
 * One series that a case of the past forecast, against what happened.
 *
 * @param series id of the series in {@code actuals.csv}
 * @param conditional whether it tells what a plan chose rather than what happens: compared, and not
 *     counted
 * @param points in order of month; only those for which something is known to have happened
 */
public record Hindcast(
        String series,
        Text name,
        Text unit,
        boolean conditional,
        List<Point> points,
        Scores scores) {
    public Hindcast {
        points = List.copyOf(points);
    }

    /**
     * What was forecast for one date, and what happened.
     *
     * @param month index from the case's first month; for a year or a sum, its last month
     * @param actual what happened, with the range that the sources give
     * @param forecast quantiles over the case's futures
     * @param persistence the last value that was known at the case's date
     * @param target the official target for that date, taken at face value
     * @param pit share of the futures that lie below what happened, from 0 to 1: over many figures
     *     as often here as there, if the forecast is calibrated (Dawid 1984)
     */
    public record Point(
            int month,
            Spread actual,
            Quantiles forecast,
            double persistence,
            Optional<Double> target,
            double pit) {
        /**
         * Whether what happened lies from one of the quantiles of {@link Bands#LEVELS} to another.
         */
        boolean isBetween(double low, double high) {
            double y = actual.central();
            return forecast.at(low) <= y && y <= forecast.at(high);
        }

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
     * @param crpsOfPersistence the same for the last value that was known, with the error that such
     *     a value had before
     * @param crpsOfTarget the same for the official target, over the points that have one
     * @param bias mean of the forecast's median minus what happened
     * @param inside50 share of points inside the central 50 % interval
     * @param inside80 share inside the 80 % interval
     * @param inside90 share inside the 90 % interval
     * @param interval mean score of the 90 % interval: its width, and twenty times as far as a
     *     figure lies outside (Gneiting and Raftery 2007, equation 43)
     */
    public record Scores(
            double crps,
            double crpsOfPersistence,
            Optional<Double> crpsOfTarget,
            double bias,
            double inside50,
            double inside80,
            double inside90,
            double interval) {
        /** The score as a share of that of the last value: below 1 it is better. */
        public double relative() {
            return crpsOfPersistence > 0 ? crps / crpsOfPersistence : 1;
        }
    }
}
