package org.holdfast.model;

import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.model.Trajectory.Measure;

/**
 * What one holder needs of one item and gets, month by month: what everyone tells of an item is
 * read off here, so that all tell the same.
 *
 * @param floor least that is needed, units a month
 * @param full all that is needed, units a month
 * @param covered of which so much is met: used, or done by substitutes
 * @param shortOfFloor missing under the floor
 * @param shortOfFull missing under the full need
 */
public record ItemBalance(
        Series floor, Series full, Series covered, Series shortOfFloor, Series shortOfFull) {
    /** A smaller part of a need that is missing is a matter of rounding. */
    private static final double NOTICED = 0.005;

    public static ItemBalance of(Trajectory trajectory, String holder, String item) {
        return new ItemBalance(
                trajectory.total(holder, item, Measure.NEED_FLOOR),
                trajectory.total(holder, item, Measure.NEED_FULL),
                trajectory
                        .total(holder, item, Measure.USED)
                        .plus(trajectory.total(holder, item, Measure.SUBSTITUTED)),
                trajectory.total(holder, item, Measure.SHORT_OF_FLOOR),
                trajectory.total(holder, item, Measure.SHORT_OF_FULL));
    }

    /** Months in which a noticeable part of the floor is missing. */
    public int monthsUnderFloor() {
        return (int) noticed(shortOfFloor, floor).count();
    }

    public Optional<Integer> firstUnderFloor() {
        return noticed(shortOfFloor, floor).boxed().findFirst();
    }

    public Optional<Integer> lastUnderFloor() {
        return noticed(shortOfFloor, floor).boxed().reduce((a, b) -> b);
    }

    public Optional<Integer> lastShortOfFull() {
        return noticed(shortOfFull, full).boxed().reduce((a, b) -> b);
    }

    private static IntStream noticed(Series missing, Series need) {
        return IntStream.range(0, need.months())
                .filter(t -> need.at(t) > 0 && missing.at(t) > NOTICED * need.at(t));
    }

    /** The month from which the floor runs short, if it does: {@link #runsShort(double[])}. */
    public Optional<Integer> runsShort() {
        double[] missing = new double[floor.months()];
        for (int t = 0; t < missing.length; t++) {
            missing[t] = floor.at(t) > 0 ? shortOfFloor.at(t) / floor.at(t) : 0;
        }
        int month = runsShort(missing);
        return month < missing.length ? Optional.of(month) : Optional.empty();
    }

    /**
     * The first month under a floor within whose year, itself included, a whole month of the floor
     * is missing in all: a passing dent is none, a slow leak is told from its beginning.
     *
     * @param missing share of the floor that is missing, by month
     * @return its index; the number of months if there is none
     */
    public static int runsShort(double[] missing) {
        for (int t = 0; t < missing.length; t++) {
            double year = 0;
            for (int m = t; m < Math.min(missing.length, t + 12); m++) {
                year += missing[m];
            }
            if (missing[t] > NOTICED && year > 1 - NOTICED) {
                return t;
            }
        }
        return missing.length;
    }

    /** Share of the full need that is met, over all months; needs a need. */
    public double coverage() {
        double met = 0;
        for (int t = 0; t < full.months(); t++) {
            met += Math.min(covered.at(t), full.at(t));
        }
        return met / full.sum();
    }

    /** Missing under the floor, each month as a share of it: item-months without weight. */
    public double floorItemMonths() {
        double sum = 0;
        for (int t = 0; t < floor.months(); t++) {
            sum += floor.at(t) > 0 ? shortOfFloor.at(t) / floor.at(t) : 0;
        }
        return sum;
    }
}
