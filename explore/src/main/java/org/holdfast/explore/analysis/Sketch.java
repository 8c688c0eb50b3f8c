package org.holdfast.explore.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Quantiles;

/**
 * Quantiles of more numbers than memory holds. Each number is rounded to ten binary digits, and
 * equal ones are counted, so that it takes as much room as there are different rounded numbers: a
 * few kilobytes, however many numbers come. A histogram with as many bins in every octave, as in
 * Tene's HdrHistogram, here for both signs, for single precision and with only the bins that hold
 * something.
 *
 * <p>Counts are whole numbers, so that the order in which numbers come, and in which sketches are
 * put together, changes nothing. Rounding keeps numbers in their order: each quantile is that of
 * the exact numbers with the two between which it lies off by at most {@link #ERROR} of their size.
 * Zero, one and whole numbers up to 1024 are exact.
 */
public final class Sketch {
    /** How far a rounded number is off at most, as a share of it; 1e-41 next to zero. */
    public static final double ERROR = 0x1p-10;

    /** Binary digits of single precision that are rounded off. */
    private static final int DROPPED = 14;

    /** Rising: numbers without their last digits, as whole numbers in the same order. */
    private int[] bins = {};

    /** How many numbers each holds. */
    private int[] counts = {};

    /** Counts numbers, none of which is NaN; their order does not matter. */
    public void add(float[] numbers) {
        int[] sorted = new int[numbers.length];
        for (int k = 0; k < sorted.length; k++) {
            sorted[k] = bin(numbers[k]);
        }
        Arrays.sort(sorted);
        int[] ones = new int[sorted.length];
        int different = 0;
        for (int k = 0; k < sorted.length; k++) {
            if (k > 0 && sorted[k] == sorted[k - 1]) {
                ones[different - 1]++;
            } else {
                sorted[different] = sorted[k];
                ones[different] = 1;
                different++;
            }
        }
        merge(sorted, ones, different);
    }

    /** Counts what another sketch has counted. */
    public void add(Sketch other) {
        merge(other.bins, other.counts, other.bins.length);
    }

    private void merge(int[] more, int[] times, int n) {
        int[] allBins = new int[bins.length + n];
        int[] allCounts = new int[bins.length + n];
        int a = 0;
        int b = 0;
        int k = 0;
        while (a < bins.length || b < n) {
            if (b == n || (a < bins.length && bins[a] < more[b])) {
                allBins[k] = bins[a];
                allCounts[k] = counts[a++];
            } else if (a == bins.length || more[b] < bins[a]) {
                allBins[k] = more[b];
                allCounts[k] = times[b++];
            } else {
                allBins[k] = bins[a];
                allCounts[k] = Math.addExact(counts[a++], times[b++]);
            }
            k++;
        }
        bins = Arrays.copyOf(allBins, k);
        counts = Arrays.copyOf(allCounts, k);
    }

    /** How many numbers were counted. */
    public long count() {
        long all = 0;
        for (int count : counts) {
            all += count;
        }
        return all;
    }

    /** The quantiles at some levels, as {@link Empirical} takes them; nothing without numbers. */
    public Optional<Quantiles> quantiles(List<Double> levels) {
        long n = count();
        if (n == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Quantiles(levels, levels.stream().map(level -> quantile(level, n)).toList()));
    }

    private double quantile(double level, long n) {
        double h = Quantiles.rank(n, level);
        long below = (long) h;
        return Quantiles.between(at(below), at(Math.min(below + 1, n - 1)), h - below);
    }

    /** The number with so many below it. */
    private double at(long rank) {
        long below = 0;
        for (int k = 0; k < bins.length; k++) {
            below += counts[k];
            if (rank < below) {
                return number(bins[k]);
            }
        }
        throw new IllegalArgumentException("rank " + rank + " of " + below);
    }

    private static int bin(float number) {
        int bits = Float.floatToRawIntBits(number);
        int size = ((bits & Integer.MAX_VALUE) + (1 << (DROPPED - 1))) >>> DROPPED;
        return bits < 0 ? -size : size;
    }

    private static float number(int bin) {
        float size = Float.intBitsToFloat(Math.abs(bin) << DROPPED);
        return bin < 0 ? -size : size;
    }
}
