package org.holdfast.explore.draw;

import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * How futures are spread over the unit cube, one dimension for each uncertain number.
 *
 * <p>Every sequence is random: by itself each future is uniform in the cube, so that means over
 * futures have no bias, and how much they differ from seed to seed tells how exact they are. A
 * dimension's numbers depend on the seed, the dimension and the number of futures, never on which
 * other dimensions are drawn or by which thread; those of {@link #MONTE_CARLO} and {@link #SOBOL}
 * do not depend on the number of futures either, so more futures continue what there is.
 */
public enum Sequence {
    /** Independent numbers: the error of a mean falls with the square root of the futures. */
    MONTE_CARLO(1),

    /**
     * One number in each of as many equal strata as there are futures, in every dimension, the
     * strata in random order (McKay, Beckman and Conover 1979). Averages out whatever is additive
     * in the uncertain numbers, for any number of futures. The standard choice.
     */
    LATIN_HYPERCUBE(2),

    /**
     * The Sobol sequence with the direction numbers of Joe and Kuo (2008), from its first point on,
     * each dimension with a nested uniform scramble of its own (Owen 1995): {@link Sobol}. Best
     * with a power of two of futures, where every dimension is stratified as in a Latin hypercube
     * and pairs of early dimensions are too; put the numbers that matter first. The sequence has
     * {@value Sobol#DIMENSIONS} dimensions; those beyond are drawn as {@link #LATIN_HYPERCUBE}.
     */
    SOBOL(3);

    /** Keeps the generators of the sequences apart; part of every drawing, never to change. */
    private final int stream;

    Sequence(int stream) {
        this.stream = stream;
    }

    /**
     * Numbers strictly between 0 and 1.
     *
     * @param futures how many
     * @param dimensions how many
     * @param seed another seed gives another drawing, whose means are independent of this one's.
     *     The futures of two seeds must not be paired, as {@link #SOBOL} goes through both alike:
     *     for pairs take twice the dimensions.
     * @return [dimension][future]
     */
    public double[][] uniforms(int futures, int dimensions, long seed) {
        Require.that(futures >= 1, "needs at least one future", futures);
        Require.that(dimensions >= 0, "needs a number of dimensions", dimensions);
        return switch (this) {
            case MONTE_CARLO -> columns(dimensions, d -> independent(futures, key(seed, d)));
            case LATIN_HYPERCUBE -> columns(dimensions, d -> stratified(futures, key(seed, d)));
            case SOBOL -> sobol(futures, dimensions, seed);
        };
    }

    private static double[][] sobol(int futures, int dimensions, long seed) {
        int own = Math.min(dimensions, Sobol.DIMENSIONS);
        double[][] columns = new double[dimensions][];
        double[][] points = Sobol.points(futures, own);
        for (int d = 0; d < own; d++) {
            columns[d] = Sobol.scrambled(points[d], SOBOL.key(seed, d));
        }
        for (int d = own; d < dimensions; d++) {
            columns[d] = stratified(futures, LATIN_HYPERCUBE.key(seed, d));
        }
        return columns;
    }

    private static double[][] columns(int dimensions, IntFunction<double[]> column) {
        double[][] columns = new double[dimensions][];
        for (int d = 0; d < dimensions; d++) {
            columns[d] = column.apply(d);
        }
        return columns;
    }

    /** Where the generator of one dimension starts. */
    private long key(long seed, int dimension) {
        return Keys.at(Keys.at(Keys.mix(seed), stream), dimension);
    }

    private static double[] independent(int futures, long key) {
        SplittableRandom random = new SplittableRandom(key);
        double[] column = new double[futures];
        for (int k = 0; k < futures; k++) {
            column[k] = Keys.unit(random.nextLong());
        }
        return column;
    }

    private static double[] stratified(int futures, long key) {
        SplittableRandom random = new SplittableRandom(key);
        double[] column = new double[futures];
        for (int k = 0; k < futures; k++) {
            // Rounding must not carry a number into the next stratum, and the last one to 1.
            double end = Math.nextDown((k + 1.0) / futures);
            double value = Math.min((k + Keys.unit(random.nextLong())) / futures, end);
            int place = (int) Math.unsignedMultiplyHigh(random.nextLong(), k + 1L);
            column[k] = column[place];
            column[place] = value;
        }
        return column;
    }
}
