package org.holdfast.stochastic;

import java.util.Arrays;

/**
 * A plane under the value of a future, {@code constant + slope · x ≤ value}; or one that a point
 * must be under so that a future has a point at all, {@code constant + slope · x ≤ 0}.
 *
 * @param slope [handed column]
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
record Cut(boolean isOfValue, double constant, double[] slope) {
    /** The plane through a value at a point. */
    static Cut at(boolean isOfValue, double value, double[] slope, double[] point) {
        double constant = value;
        for (int k = 0; k < point.length; k++) {
            constant -= slope[k] * point[k];
        }
        return new Cut(isOfValue, constant, slope);
    }

    /** Planes under values, added up by these weights. */
    static Cut sum(double[] weight, Cut[] cuts) {
        double constant = 0;
        double[] slope = new double[cuts[0].slope.length];
        for (int n = 0; n < cuts.length; n++) {
            constant += weight[n] * cuts[n].constant;
            for (int k = 0; k < slope.length; k++) {
                slope[k] += weight[n] * cuts[n].slope[k];
            }
        }
        return new Cut(true, constant, slope);
    }

    /** The slope with the other sign, as a row has it whose columns stand left of the constant. */
    double[] falling() {
        return Arrays.stream(slope).map(s -> -s).toArray();
    }

    double at(double[] point) {
        double value = constant;
        for (int k = 0; k < point.length; k++) {
            value += slope[k] * point[k];
        }
        return value;
    }
}
