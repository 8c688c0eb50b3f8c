package org.holdfast.explore.draw;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The Sobol sequence and its scramble.
 *
 * <p>Owen's nested uniform scramble (Owen 1995) goes through the digits of a number from the first
 * on and flips each by a fair coin, one coin for each string of digits that may come before it.
 * Numbers that share their first digits still share them afterwards, so whatever stratum had one
 * point has one point, and each point by itself is uniform. The coins are not stored: a hash of the
 * key and the digits before gives them, as in Burley (2020), here with a full 64-bit mix of whose
 * bits 63 serve as the coins of six levels of the tree. So a scrambled point depends on the point
 * and the key alone.
 */
final class Sobol {
    /** As many dimensions as there are direction numbers. */
    static final int DIMENSIONS = 21_201;

    /** Levels of the tree that one hash serves. */
    private static final int LEVELS = 6;

    /** Digits that are kept, which tell 2^48 futures apart. */
    private static final int DIGITS = 8 * LEVELS;

    private Sobol() {}

    /**
     * The first points of the sequence, in the order of the Gray code, without scramble.
     *
     * @return [dimension][future], the first future 0 everywhere
     */
    static double[][] points(int futures, int dimensions) {
        double[][] columns = new double[dimensions][futures];
        if (dimensions == 0) {
            return columns;
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        for (int k = 0; k < futures; k++) {
            double[] point = sequence.nextVector();
            for (int d = 0; d < dimensions; d++) {
                columns[d][k] = point[d];
            }
        }
        return columns;
    }

    /** One dimension's numbers with the coins of this key, strictly between 0 and 1. */
    static double[] scrambled(double[] column, long key) {
        double[] scrambled = new double[column.length];
        for (int k = 0; k < column.length; k++) {
            long digits = (long) (column[k] * 0x1p48);
            scrambled[k] = (scramble(digits, key) + 0.5) * 0x1p-48;
        }
        return scrambled;
    }

    private static long scramble(long digits, long key) {
        long flips = 0;
        for (int depth = 0; depth < DIGITS; depth += LEVELS) {
            // A one before the digits tells strings of zeros of different length apart.
            long before = (1L << depth) | (digits >>> (DIGITS - depth));
            long coins = Keys.at(key, before);
            int six = (int) (digits >>> (DIGITS - LEVELS - depth)) & ((1 << LEVELS) - 1);
            for (int level = 0; level < LEVELS; level++) {
                int node = (1 << level) | (six >>> (LEVELS - level));
                flips = (flips << 1) | ((coins >>> node) & 1);
            }
        }
        return digits ^ flips;
    }
}
