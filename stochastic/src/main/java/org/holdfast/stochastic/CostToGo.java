package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of the cost of a future: a floor and planes under each of its outcomes, which all
 * nodes share that an outcome may follow; or, where outcomes are many, under all of them together.
 *
 * @param risk that weighs the parts together
 * @param probability [part]
 * @param parts one an outcome, or one for all
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
record CostToGo(RiskMeasure risk, double[] probability, List<Below> parts) {
    /**
     * What is known to lie below a cost.
     *
     * @param floor below which it cannot come, whatever is handed down
     * @param cuts found so far, which grow
     */
    record Below(double floor, List<Cut> cuts) {
        Below(double floor) {
            this(floor, new ArrayList<>());
        }

        /** The highest of it at a point. */
        double at(double[] point) {
            double known = floor;
            for (Cut cut : cuts) {
                known = cut.isOfValue() ? Math.max(known, cut.at(point)) : known;
            }
            return known;
        }
    }

    /** The same planes for all outcomes, which are of their measure. */
    static CostToGo together(double floor) {
        return new CostToGo(RiskMeasure.mean(), new double[] {1}, List.of(new Below(floor)));
    }

    /** No future. */
    static CostToGo none() {
        return new CostToGo(RiskMeasure.mean(), new double[0], List.of());
    }

    /**
     * The cost of each column that a node's programme has for it: first one a part; then, where the
     * measure is not the mean, a threshold and by how much each part is above it (Rockafellar and
     * Uryasev 2000, equation 17).
     */
    double[] costs() {
        int count = parts.size();
        if (risk.isMean() || count == 0) {
            return probability;
        }
        double[] costs = new double[2 * count + 1];
        double worse = 1 - risk.expectation();
        costs[count] = worse;
        for (int k = 0; k < count; k++) {
            costs[k] = risk.expectation() * probability[k];
            costs[count + 1 + k] = risk.tail() > 0 ? worse * probability[k] / risk.tail() : 0;
        }
        return costs;
    }

    /** The least of each of these columns; the threshold is the cost of some part. */
    double[] lower() {
        int count = parts.size();
        double[] lower = new double[costs().length];
        for (int k = 0; k < count; k++) {
            lower[k] = parts.get(k).floor;
        }
        if (lower.length > count) {
            lower[count] = Arrays.stream(lower, 0, count).min().orElseThrow();
        }
        return lower;
    }

    /** The most of each of these columns: in the worst case nothing is above the threshold. */
    double[] upper() {
        double[] upper = new double[costs().length];
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        if (upper.length > parts.size() && risk.tail() == 0) {
            Arrays.fill(upper, parts.size() + 1, upper.length, 0);
        }
        return upper;
    }
}
