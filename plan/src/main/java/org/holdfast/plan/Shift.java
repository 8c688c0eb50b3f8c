package org.holdfast.plan;

import java.util.Map;
import java.util.TreeMap;

/** How far the sides of rows move when there is one unit more of a limit. */
final class Shift {
    private final Map<Integer, Double> byRow = new TreeMap<>();

    /** One row by itself; a limit that is not in the programme moves nothing. */
    static Shift of(Rows rows, int t, double by) {
        return new Shift().and(rows, t, by);
    }

    /** Every row of a span of months. */
    static Shift of(Rows rows, int[] span, double by) {
        Shift shift = new Shift();
        for (int t = span[0]; t <= span[1]; t++) {
            shift.and(rows, t, by);
        }
        return shift;
    }

    Shift and(Rows rows, int t, double by) {
        if (rows.has(t)) {
            byRow.merge(rows.at(t), by, Double::sum);
        }
        return this;
    }

    /** The rows that move. */
    int[] rows() {
        return byRow.keySet().stream().mapToInt(row -> row).toArray();
    }

    /** The sides of these rows, moved. */
    double[] moved(double[] sides) {
        double[] moved = new double[byRow.size()];
        int n = 0;
        for (Map.Entry<Integer, Double> each : byRow.entrySet()) {
            moved[n++] = sides[each.getKey()] + each.getValue();
        }
        return moved;
    }

    /** What it is worth by the shadow prices of the rows. */
    double worth(double[] duals) {
        double worth = 0;
        for (Map.Entry<Integer, Double> each : byRow.entrySet()) {
            worth -= each.getValue() * duals[each.getKey()];
        }
        return worth;
    }
}
