package org.holdfast.explore.draw;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The plain statistics that the tests of this package compare with. */
final class Statistics {
    private Statistics() {}

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    static double correlation(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int k = 0; k < a.length; k++) {
            ab += (a[k] - meanA) * (b[k] - meanB);
            aa += (a[k] - meanA) * (a[k] - meanA);
            bb += (b[k] - meanB) * (b[k] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }

    /** Spearman's: the correlation of the ranks. */
    static double rankCorrelation(double[] a, double[] b) {
        return correlation(ranks(a), ranks(b));
    }

    private static double[] ranks(double[] values) {
        int[] order =
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(k -> values[k]))
                        .mapToInt(k -> k)
                        .toArray();
        double[] ranks = new double[values.length];
        for (int r = 0; r < order.length; r++) {
            ranks[order[r]] = r;
        }
        return ranks;
    }

    /** How many values lie in each of the equal parts of the unit interval. */
    static int[] counts(double[] values, int parts) {
        int[] counts = new int[parts];
        for (double value : values) {
            counts[(int) (value * parts)]++;
        }
        return counts;
    }

    /** The greatest distance between the values' distribution and the uniform (Kolmogorov). */
    static double distanceFromUniform(double[] values) {
        double[] rising = values.clone();
        Arrays.sort(rising);
        int n = rising.length;
        return IntStream.range(0, n)
                .mapToDouble(k -> Math.max((k + 1.0) / n - rising[k], rising[k] - (double) k / n))
                .max()
                .orElseThrow();
    }
}
