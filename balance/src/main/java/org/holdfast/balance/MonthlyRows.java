package org.holdfast.balance;

import java.util.Arrays;
import org.holdfast.model.Series;

/**
 * What futures bring month by month: a row of futures for each month and subject. A month that
 * repeats the one before shares its row, and one in which all is zero shares the row of zeros; so
 * what does not change costs no memory to read.
 */
final class MonthlyRows {
    private static final double[] NOT_YET = {};

    /** [month][subject][future], to read. */
    final double[][][] at;

    private final double[][][] own;
    private final double[] nothing;

    /**
     * Rows of zeros.
     *
     * @param nothing the row of zeros, as long as there are futures
     */
    MonthlyRows(int subjects, int months, double[] nothing) {
        this.nothing = nothing;
        at = new double[months][subjects][];
        own = new double[months][subjects][];
        for (int t = 0; t < months; t++) {
            Arrays.fill(at[t], nothing);
            Arrays.fill(own[t], NOT_YET);
        }
    }

    /**
     * Writes a subject's months.
     *
     * @param drawn [future][month]
     */
    void put(int subject, double[][] drawn) {
        put(subject, drawn, drawn.length);
    }

    /**
     * Writes a subject's months.
     *
     * @param series one for each future
     * @param drawn [future][month] room to work in
     */
    void put(int subject, Series[] series, double[][] drawn) {
        // What is one series in all futures is looked at once.
        int different = isOne(series) ? 1 : series.length;
        for (int f = 0; f < different; f++) {
            series[f].copyInto(drawn[f]);
        }
        put(subject, drawn, different);
    }

    /**
     * Writes a subject's months.
     *
     * @param different how many futures to read: all, or one that stands for all
     */
    private void put(int subject, double[][] drawn, int different) {
        for (int t = 0; t < at.length; t++) {
            if (t > 0 && repeats(drawn, different, t)) {
                at[t][subject] = at[t - 1][subject];
            } else if (isZero(drawn, different, t)) {
                at[t][subject] = nothing;
            } else {
                double[] row = own(t, subject);
                for (int f = 0; f < row.length; f++) {
                    row[f] = drawn[Math.min(f, different - 1)][t];
                }
                at[t][subject] = row;
            }
        }
    }

    /** Makes all months of a subject zero. */
    void clear(int subject) {
        for (double[][] month : at) {
            month[subject] = nothing;
        }
    }

    /** Makes a subject's months those of another, as they are now: the rows are shared. */
    void share(int subject, MonthlyRows with) {
        for (int t = 0; t < at.length; t++) {
            at[t][subject] = with.at[t][subject];
        }
    }

    private double[] own(int t, int subject) {
        if (own[t][subject].length == 0) {
            own[t][subject] = new double[nothing.length];
        }
        return own[t][subject];
    }

    @SuppressWarnings("ReferenceEquality") // Comparing all months would take longer than it saves.
    private static boolean isOne(Series[] series) {
        for (Series future : series) {
            if (future != series[0]) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeats(double[][] drawn, int different, int t) {
        for (int f = 0; f < different; f++) {
            if (drawn[f][t] != drawn[f][t - 1]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(double[][] drawn, int different, int t) {
        for (int f = 0; f < different; f++) {
            if (drawn[f][t] != 0) {
                return false;
            }
        }
        return true;
    }
}
