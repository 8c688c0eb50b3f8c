package org.holdfast.ledger.survival;

import java.util.List;
import java.util.TreeSet;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.special.Gamma;

/**
 * Whether groups differ in how long it takes: the log-rank test (Mantel 1966; Klein and
 * Moeschberger 2003, section 7.3), for durations that ended at a known time or have not ended.
 *
 * @param statistic chi-squared
 * @param freedom groups less one
 * @param p chance of a statistic as large if the groups do not differ
 * @param observed ended in each group
 * @param expected ended in each group if they did not differ
 */
public record LogRank(
        double statistic, int freedom, double p, List<Double> observed, List<Double> expected) {
    /** A pivot smaller than this says that nothing varies. */
    private static final double SINGULAR = 1e-12;

    public LogRank {
        observed = List.copyOf(observed);
        expected = List.copyOf(expected);
    }

    /** Compares groups; those without durations are refused. */
    public static LogRank of(List<? extends List<? extends Duration>> groups) {
        int g = groups.size();
        if (g < 2 || groups.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("the test compares two groups or more, none empty");
        }
        TreeSet<Double> times = new TreeSet<>();
        for (List<? extends Duration> group : groups) {
            for (Duration duration : group) {
                if (duration instanceof Duration.Within) {
                    throw new IllegalArgumentException("a time between two cannot be ranked");
                }
                if (duration instanceof Duration.Exactly(double time)) {
                    times.add(time);
                }
            }
        }
        double[] observed = new double[g];
        double[] expected = new double[g];
        double[][] variance = new double[g][g];
        for (double time : times) {
            double[] d = new double[g];
            double[] y = new double[g];
            double dAll = 0;
            double yAll = 0;
            for (int k = 0; k < g; k++) {
                for (Duration duration : groups.get(k)) {
                    if (duration.from() >= time) {
                        y[k]++;
                    }
                    if (duration instanceof Duration.Exactly(double at) && at == time) {
                        d[k]++;
                    }
                }
                dAll += d[k];
                yAll += y[k];
            }
            double spread = yAll > 1 ? dAll * (yAll - dAll) / (yAll - 1) : 0;
            for (int k = 0; k < g; k++) {
                observed[k] += d[k];
                expected[k] += y[k] * dAll / yAll;
                for (int l = 0; l < g; l++) {
                    variance[k][l] += spread * (y[k] / yAll) * ((k == l ? 1 : 0) - y[l] / yAll);
                }
            }
        }
        double statistic = quadratic(observed, expected, variance);
        return new LogRank(
                statistic,
                g - 1,
                Gamma.regularizedGammaQ((g - 1) / 2.0, Math.max(0, statistic) / 2),
                boxed(observed),
                boxed(expected));
    }

    private static List<Double> boxed(double[] numbers) {
        return java.util.Arrays.stream(numbers).boxed().toList();
    }

    /** zᵀ V⁻¹ z over all groups but the last; 0 where nothing varies. */
    private static double quadratic(double[] observed, double[] expected, double[][] variance) {
        int last = observed.length - 1;
        RealVector z =
                new ArrayRealVector(observed)
                        .subtract(new ArrayRealVector(expected))
                        .getSubVector(0, last);
        RealMatrix v = new Array2DRowRealMatrix(variance).getSubMatrix(0, last - 1, 0, last - 1);
        DecompositionSolver solver = new LUDecomposition(v, SINGULAR).getSolver();
        return solver.isNonSingular() ? z.dotProduct(solver.solve(z)) : 0;
    }
}
