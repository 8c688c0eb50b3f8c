package org.holdfast.explore.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.holdfast.model.Spread;

/**
 * How much of the variance of an outcome comes from each group of factors (Sobol 1993), estimated
 * from the runs of a {@link SobolDesign}. With a, b, c the outcomes of a row in A, in B and in A
 * with the group from B, and V the variance of all a and b together:
 *
 * <ul>
 *   <li>first = mean b (c - a) / V (Saltelli et al. 2010, table 2, b), outcomes taken from their
 *       mean, which leaves the expectation and lessens the error;
 *   <li>total = ½ mean (a - c)² / V (Jansen 1999).
 * </ul>
 *
 * <p>Nothing is clipped: an index near zero may come out below it. Where a run failed its row is
 * left out for the groups that need that run, and for no other. If failures are common and not by
 * chance, the indices describe the runs that did not fail; ask then what drives failure, with 1 for
 * failed and 0 for not as the outcome. Variance is a poor measure of an outcome that is nearly
 * always the same: discover boxes ({@link Prim}) instead.
 *
 * @param indices in order of the groups; a group with fewer than two whole rows has none
 * @param variance of the outcome over A and B; 0 if it differs by no more than rounding, and then
 *     every index is 0
 * @param runs how many there were
 * @param failed how many of them failed
 */
public record SobolIndices(List<Index> indices, double variance, int runs, int failed) {
    public SobolIndices {
        indices = List.copyOf(indices);
    }

    /**
     * The indices of one group.
     *
     * @param group index into the design's groups
     * @param first share of the variance that goes if this group alone were known
     * @param total share that stays if all other groups were known
     * @param rows how many rows they rest on
     */
    public record Index(int group, Spread first, Spread total, int rows) {}

    /** The index of a group, unless too many of its runs failed. */
    public Optional<Index> find(int group) {
        return indices.stream().filter(index -> index.group() == group).findFirst();
    }

    /**
     * Estimates the indices; rows are drawn again for the intervals. With fewer than some 500 rows
     * the intervals are too short.
     *
     * @param outcomes [run] in the order of the design; NaN where a run failed
     */
    public static SobolIndices of(SobolDesign design, double[] outcomes, Bootstrap bootstrap) {
        if (outcomes.length != design.runs()) {
            throw new IllegalArgumentException(
                    "needs %d outcomes, got %d".formatted(design.runs(), outcomes.length));
        }
        int blocks = design.groups().size() + 2;
        Moments both =
                Moments.of(
                        IntStream.range(0, outcomes.length)
                                .filter(run -> run % blocks < 2)
                                .mapToDouble(run -> outcomes[run])
                                .toArray());
        List<Rows> groups = new ArrayList<>();
        for (int g = 0; g < design.groups().size(); g++) {
            Rows rows = Rows.of(outcomes, blocks, g, both);
            if (rows.row.length > 1) {
                groups.add(rows);
            }
        }
        double[][][] again = new double[2][groups.size()][bootstrap.resamples()];
        SplittableRandom random = bootstrap.random();
        int[] times = new int[design.rows()];
        for (int b = 0; b < bootstrap.resamples(); b++) {
            Bootstrap.draw(random, times);
            for (int i = 0; i < groups.size(); i++) {
                double[] estimate = groups.get(i).estimate(times);
                again[0][i][b] = estimate[0];
                again[1][i][b] = estimate[1];
            }
        }
        Arrays.fill(times, 1);
        List<Index> indices = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Rows rows = groups.get(i);
            double[] estimate = rows.estimate(times);
            indices.add(
                    new Index(
                            rows.group,
                            bootstrap.interval(estimate[0], again[0][i]),
                            bootstrap.interval(estimate[1], again[1][i]),
                            rows.row.length));
        }
        return new SobolIndices(
                indices, both.variance(), outcomes.length, Moments.countFailed(outcomes));
    }

    /** The whole rows of one group, with the terms that its indices are sums of. */
    private static final class Rows {
        final int group;
        final int[] row;
        final double[] first;
        final double[] total;
        final double[] sum;
        final double[] squares;
        final boolean varies;

        private Rows(int group, int[] row, boolean varies) {
            this.group = group;
            this.row = row;
            this.varies = varies;
            first = new double[row.length];
            total = new double[row.length];
            sum = new double[row.length];
            squares = new double[row.length];
        }

        static Rows of(double[] outcomes, int blocks, int group, Moments both) {
            int[] whole =
                    IntStream.range(0, outcomes.length / blocks)
                            .filter(r ->
                                    !Moments.failed(outcomes[r * blocks])
                                            && !Moments.failed(outcomes[r * blocks + 1])
                                            && !Moments.failed(outcomes[r * blocks + 2 + group]))
                            .toArray();
            Rows rows = new Rows(group, whole, both.variance() > 0);
            for (int i = 0; i < whole.length; i++) {
                double a = outcomes[whole[i] * blocks] - both.mean();
                double b = outcomes[whole[i] * blocks + 1] - both.mean();
                double c = outcomes[whole[i] * blocks + 2 + group] - both.mean();
                rows.first[i] = b * (c - a);
                rows.total[i] = (a - c) * (a - c) / 2;
                rows.sum[i] = a + b;
                rows.squares[i] = a * a + b * b;
            }
            return rows;
        }

        /**
         * First and total index when each row counts so many times; 0 if the outcome is the same in
         * all of them.
         */
        double[] estimate(int[] times) {
            double n = 0;
            double firsts = 0;
            double totals = 0;
            double sums = 0;
            double squared = 0;
            for (int i = 0; i < row.length; i++) {
                double w = times[row[i]];
                n += w;
                firsts += w * first[i];
                totals += w * total[i];
                sums += w * sum[i];
                squared += w * squares[i];
            }
            double variance = (squared - sums * sums / (2 * n)) / (2 * n - 1);
            if (!varies || !(variance > 0)) {
                return new double[2];
            }
            return new double[] {firsts / n / variance, totals / n / variance};
        }
    }
}
