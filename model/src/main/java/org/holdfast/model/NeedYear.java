package org.holdfast.model;

import java.util.Optional;

/**
 * The first year in which an item is needed: where one stands is told of these months, for before
 * them there is nothing to stand against.
 *
 * @param from index of the first month with a need
 * @param to index after the last month: twelve later, or the horizon
 */
public record NeedYear(int from, int to) {
    private static final int YEAR = 12;

    public NeedYear {
        if (from < 0 || to <= from || to > from + YEAR) {
            throw new IllegalArgumentException("no year: " + from + " to " + to);
        }
    }

    /** That of a need by month; empty if there never is one. */
    public static Optional<NeedYear> of(Series need) {
        for (int t = 0; t < need.months(); t++) {
            if (need.at(t) > 0) {
                return Optional.of(new NeedYear(t, Math.min(t + YEAR, need.months())));
            }
        }
        return Optional.empty();
    }

    /** Mean of a series over these months. */
    public double mean(Series series) {
        return series.sum(from, to) / (to - from);
    }

    /** Whether it is simply the first year of the case. */
    public boolean isFirst() {
        return from == 0;
    }
}
