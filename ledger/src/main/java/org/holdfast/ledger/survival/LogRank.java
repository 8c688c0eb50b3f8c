package org.holdfast.ledger.survival;

import java.util.List;
import java.util.TreeSet;

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
                ChiSquared.above(statistic, g - 1),
                boxed(observed),
                boxed(expected));
    }

    private static List<Double> boxed(double[] numbers) {
        return java.util.Arrays.stream(numbers).boxed().toList();
    }

    /** zᵀ V⁻¹ z over all groups but the last; 0 where nothing varies. */
    private static double quadratic(double[] observed, double[] expected, double[][] variance) {
        int n = observed.length - 1;
        double[][] a = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            System.arraycopy(variance[i], 0, a[i], 0, n);
            a[i][n] = observed[i] - expected[i];
        }
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int k = i + 1; k < n; k++) {
                pivot = Math.abs(a[k][i]) > Math.abs(a[pivot][i]) ? k : pivot;
            }
            double[] swap = a[i];
            a[i] = a[pivot];
            a[pivot] = swap;
            if (Math.abs(a[i][i]) < 1e-12) {
                return 0;
            }
            for (int k = 0; k < n; k++) {
                if (k != i) {
                    double factor = a[k][i] / a[i][i];
                    for (int c = i; c <= n; c++) {
                        a[k][c] -= factor * a[i][c];
                    }
                }
            }
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (observed[i] - expected[i]) * a[i][n] / a[i][i];
        }
        return sum;
    }
}
