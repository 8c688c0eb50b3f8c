package org.holdfast.balance;

import java.util.Arrays;

/**
 * What futures bring month by month: a row of futures for each subject and month. A month that
 * repeats the one before shares its row, and one in which all is zero shares the row of zeros; so
 * what does not change costs no memory to read.
 */
final class MonthlyRows {
    private static final double[] NOT_YET = {};

    /** [subject × month] rows of futures, to read. */
    final double[][] at;

    private final double[][] own;
    private final double[] nothing;
    private final int months;

    /**
     * Rows of zeros.
     *
     * @param nothing the row of zeros, as long as there are futures
     */
    MonthlyRows(int subjects, int months, double[] nothing) {
        this.months = months;
        this.nothing = nothing;
        at = new double[subjects * months][];
        own = new double[subjects * months][];
        Arrays.fill(at, nothing);
        Arrays.fill(own, NOT_YET);
    }

    /**
     * Writes a subject's months.
     *
     * @param drawn [future][month]
     */
    void put(int subject, double[][] drawn) {
        for (int t = 0; t < months; t++) {
            int row = subject * months + t;
            if (t > 0 && repeats(drawn, t)) {
                at[row] = at[row - 1];
            } else if (isZero(drawn, t)) {
                at[row] = nothing;
            } else {
                at[row] = own(row);
                for (int f = 0; f < nothing.length; f++) {
                    at[row][f] = drawn[f][t];
                }
            }
        }
    }

    private double[] own(int row) {
        if (own[row].length == 0) {
            own[row] = new double[nothing.length];
        }
        return own[row];
    }

    private static boolean repeats(double[][] drawn, int t) {
        for (double[] future : drawn) {
            if (future[t] != future[t - 1]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(double[][] drawn, int t) {
        for (double[] future : drawn) {
            if (future[t] != 0) {
                return false;
            }
        }
        return true;
    }
}
