package org.holdfast.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Holds tiers near to what a solution reached, while something else is made small. */
final class NearOptimal {
    /** Item-months, or millions, by which a tier may be worse where nothing is missed or paid. */
    private static final double ROOM = 0.01;

    private NearOptimal() {}

    /**
     * Adds a row for each tier to the programme that a solver has.
     *
     * @param tiers what each tier costs, by column
     * @param values of the solution, by column
     * @param slack share by which a tier may be worse
     */
    static void hold(List<double[]> tiers, double[] values, double slack, Solver solver) {
        for (double[] costs : tiers) {
            int[] columns = IntStream.range(0, costs.length).filter(k -> costs[k] != 0).toArray();
            double reached = product(costs, values);
            double most = reached + slack * Math.abs(reached) + ROOM;
            double scale = 1 / Math.max(1, Math.abs(most));
            double[] row = Arrays.stream(columns).mapToDouble(k -> costs[k] * scale).toArray();
            solver.addRow(Double.NEGATIVE_INFINITY, most * scale, columns, row);
        }
    }

    /** The sum of products; what one of them lacks counts nothing. */
    static double product(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < Math.min(a.length, b.length); k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
