package org.holdfast.explore.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.holdfast.model.Spread;

/**
 * First-order indices from any sample that was run already: a cheap ranking of drivers when no
 * {@link SobolDesign} was. The runs are parted into classes of equal probability by one factor; the
 * share of the variance that lies between the classes is the index (Pearson's correlation ratio;
 * Plischke 2010; Plischke, Borgonovo and Smith 2013):
 *
 * <p>η² = Σ n (mean of class - mean)² / Σ (y - mean)², first = 1 - (1 - η²) (n - 1) / (n - classes)
 *
 * <p>The last step takes off what classes of pure chance would explain (Kelley 1935). What varies
 * inside a class is missed, so a factor that acts in fast waves needs more classes. Interactions
 * are not seen at all: an outcome that is a product of factors around zero has first-order indices
 * of zero. The factors may be correlated; a factor then also gets what it tells about the others.
 *
 * @param indices in order of the factors; none for a factor with as many classes as runs
 * @param variance of the outcome; 0 if it differs by no more than rounding, and then every index is
 *     0
 * @param used how many runs did not fail
 * @param failed how many did, and were left out
 */
public record GivenData(List<Index> indices, double variance, int used, int failed) {
    public GivenData {
        indices = List.copyOf(indices);
    }

    /**
     * The first-order index of one factor.
     *
     * @param classes how many it was parted into: fewer than asked for if it has few values
     */
    public record Index(int factor, Spread first, int classes) {}

    /** The index of a factor, unless it has as many classes as there are runs. */
    public Optional<Index> find(int factor) {
        return indices.stream().filter(index -> index.factor() == factor).findFirst();
    }

    /**
     * How many classes serve so many runs: √(2 n), at least 2 and at most 50. More than a histogram
     * would have, since the correction for chance costs less than the waves that wide classes miss.
     */
    public static int classes(int runs) {
        return Math.clamp(Math.round(Math.sqrt(2.0 * runs)), 2, 50);
    }

    /**
     * Estimates the indices; runs are drawn again for the intervals. Each resample is corrected
     * twice: for its own classes, and for those of the sample that it is drawn from, whose chance
     * share it takes for real. The interval of a factor that does nothing is wider than it says.
     *
     * @param factors [factor][run] in any unit; only their order counts, equal values stay together
     * @param outcomes [run] NaN where a run failed
     * @param classes how many at most, see {@link #classes}
     */
    public static GivenData of(
            double[][] factors, double[] outcomes, int classes, Bootstrap bootstrap) {
        Moments moments = Moments.of(outcomes);
        int[] used =
                IntStream.range(0, outcomes.length)
                        .filter(run -> !Moments.failed(outcomes[run]))
                        .toArray();
        double[] y =
                Arrays.stream(used).mapToDouble(run -> outcomes[run] - moments.mean()).toArray();
        List<Parting> partings = new ArrayList<>();
        for (int k = 0; k < factors.length; k++) {
            double[] factor = factors[k];
            double[] x = Arrays.stream(used).mapToDouble(run -> factor[run] + 0.0).toArray();
            if (Arrays.stream(x).anyMatch(Double::isNaN)) {
                throw new IllegalArgumentException("factor " + k + " is NaN in a run");
            }
            Parting parting = Parting.of(k, x, classes);
            if (parting.classes < y.length) {
                partings.add(parting);
            }
        }
        boolean varies = moments.variance() > 0;
        double[][] again = new double[partings.size()][bootstrap.resamples()];
        SplittableRandom random = bootstrap.random();
        int[] times = new int[y.length];
        for (int b = 0; b < bootstrap.resamples(); b++) {
            Bootstrap.draw(random, times);
            for (int i = 0; i < again.length; i++) {
                again[i][b] = varies ? partings.get(i).first(y, times, 2) : 0;
            }
        }
        Arrays.fill(times, 1);
        List<Index> indices = new ArrayList<>();
        for (int i = 0; i < again.length; i++) {
            Parting parting = partings.get(i);
            double first = varies ? parting.first(y, times, 1) : 0;
            indices.add(
                    new Index(
                            parting.factor, bootstrap.interval(first, again[i]), parting.classes));
        }
        return new GivenData(indices, moments.variance(), y.length, outcomes.length - y.length);
    }

    /**
     * The runs parted by one factor.
     *
     * @param of [run] its class
     */
    @SuppressWarnings("ArrayRecordComponent") // private, and handed to nobody
    private record Parting(int factor, int[] of, int classes) {
        /**
         * Parts by value if there are few values, else by rank; runs with the same value always
         * fall in the same class, that of the middle of their ranks.
         */
        static Parting of(int factor, double[] x, int most) {
            double[] sorted = x.clone();
            Arrays.sort(sorted);
            double[] values = Arrays.stream(sorted).distinct().toArray();
            int[] of = new int[x.length];
            boolean few = values.length <= most;
            int[] classOf = new int[values.length];
            int classes = 0;
            int start = 0;
            int last = -1;
            for (int v = 0; v < values.length; v++) {
                int end = start;
                while (end < sorted.length && sorted[end] == values[v]) {
                    end++;
                }
                int part = few ? v : (int) ((long) most * (start + end) / (2L * sorted.length));
                if (part != last) {
                    classes++;
                    last = part;
                }
                classOf[v] = classes - 1;
                start = end;
            }
            for (int i = 0; i < x.length; i++) {
                of[i] = classOf[Arrays.binarySearch(values, x[i])];
            }
            return new Parting(factor, of, classes);
        }

        /** The index when each run counts so many times, corrected so often for chance. */
        double first(double[] y, int[] times, int corrections) {
            int[] count = new int[classes];
            double[] sums = new double[classes];
            double squares = 0;
            for (int i = 0; i < y.length; i++) {
                double w = times[i];
                count[of[i]] += times[i];
                sums[of[i]] += w * y[i];
                squares += w * y[i] * y[i];
            }
            double n = y.length;
            double sum = 0;
            double between = 0;
            int filled = 0;
            for (int c = 0; c < classes; c++) {
                if (count[c] > 0) {
                    filled++;
                    sum += sums[c];
                    between += sums[c] * sums[c] / count[c];
                }
            }
            double whole = squares - sum * sum / n;
            if (!(whole > 0)) {
                return 0;
            }
            double within = (squares - between) / whole;
            double chance = (n - 1) / (n - filled);
            for (int c = 0; c < corrections; c++) {
                within *= chance;
            }
            return 1 - within;
        }
    }
}
