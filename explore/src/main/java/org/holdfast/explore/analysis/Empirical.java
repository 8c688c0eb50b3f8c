package org.holdfast.explore.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Bands;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Series;

/**
 * What a sample says without a model behind it: its quantiles. Values that are NaN are left out and
 * counted. An infinite value has a rank and stays in a quantile. No result depends on the order of
 * the values: they are sorted first, and sorting is faster here than selecting.
 */
public final class Empirical {
    private Empirical() {}

    /**
     * Quantiles of one number.
     *
     * @param used how many runs they rest on
     * @param failed how many were left out
     */
    public record Summary(Quantiles quantiles, int used, int failed) {}

    /**
     * Quantiles of a monthly measure.
     *
     * @param used how many futures they rest on, the same in every month
     * @param failed how many were left out
     */
    public record Monthly(Bands bands, int used, int failed) {}

    /** The quantiles at some levels; nothing if every run failed. */
    public static Optional<Summary> quantiles(double[] values, List<Double> levels) {
        double[] sorted = sorted(values);
        if (sorted.length == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Summary(
                        Quantiles.of(sorted, levels),
                        sorted.length,
                        values.length - sorted.length));
    }

    /**
     * The quantiles of each month by itself: a band is not the path of one future. A future that is
     * NaN in any month is left out of all of them, so that every month speaks of the same futures.
     *
     * @param values [month][future]
     * @return nothing if every future failed
     */
    public static Optional<Monthly> bands(float[][] values, List<Double> levels) {
        int futures = values[0].length;
        boolean[] whole = new boolean[futures];
        Arrays.fill(whole, true);
        for (float[] month : values) {
            for (int f = 0; f < futures; f++) {
                whole[f] &= !Float.isNaN(month[f]);
            }
        }
        double[][] at = new double[levels.size()][values.length];
        RadixSort sort = new RadixSort();
        float[] sorted = new float[futures];
        int used = 0;
        for (int t = 0; t < values.length; t++) {
            used = 0;
            for (int f = 0; f < futures; f++) {
                if (whole[f]) {
                    sorted[used++] = values[t][f];
                }
            }
            if (used == 0) {
                return Optional.empty();
            }
            sort.sort(sorted, used);
            for (int k = 0; k < at.length; k++) {
                double h = Quantiles.rank(used, levels.get(k));
                int below = (int) h;
                int above = Math.min(below + 1, used - 1);
                at[k][t] = Quantiles.between(sorted[below], sorted[above], h - below);
            }
        }
        List<Series> series = new ArrayList<>();
        for (double[] level : at) {
            series.add(Series.of(level));
        }
        return Optional.of(new Monthly(new Bands(levels, series), used, futures - used));
    }

    /** The values that are not NaN, in rising order, as a new array. */
    public static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int used = sorted.length;
        while (used > 0 && Double.isNaN(sorted[used - 1])) {
            used--;
        }
        return Arrays.copyOf(sorted, used);
    }
}
