package org.holdfast.balance;

import java.util.Arrays;

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
        for (int t = 0; t < at.length; t++) {
            if (t > 0 && repeats(drawn, t)) {
                at[t][subject] = at[t - 1][subject];
            } else if (isZero(drawn, t)) {
                at[t][subject] = nothing;
            } else {
                double[] row = own(t, subject);
                for (int f = 0; f < row.length; f++) {
                    row[f] = drawn[f][t];
                }
                at[t][subject] = row;
            }
        }
    }

    private double[] own(int t, int subject) {
        if (own[t][subject].length == 0) {
            own[t][subject] = new double[nothing.length];
        }
        return own[t][subject];
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
