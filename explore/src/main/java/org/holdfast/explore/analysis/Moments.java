package org.holdfast.explore.analysis;

/**
 * Mean and variance of the runs that did not fail.
 *
 * @param used how many there are
 * @param mean 0 if there are none
 * @param variance unbiased; exactly 0 if the outcomes differ by no more than rounding
 */
record Moments(int used, double mean, double variance) {
    /**
     * Outcomes whose spread is a smaller share of their size than this differ by rounding alone.
     */
    private static final double ROUNDING = 1e-12;

    /** A run failed if its outcome is not a finite number. */
    static boolean failed(double outcome) {
        return !Double.isFinite(outcome);
    }

    static int countFailed(double[] outcomes) {
        int count = 0;
        for (double outcome : outcomes) {
            if (failed(outcome)) {
                count++;
            }
        }
        return count;
    }

    static Moments of(double[] outcomes) {
        int used = 0;
        double sum = 0;
        double size = 0;
        for (double outcome : outcomes) {
            if (!failed(outcome)) {
                used++;
                sum += outcome;
                size = Math.max(size, Math.abs(outcome));
            }
        }
        if (used == 0) {
            return new Moments(0, 0, 0);
        }
        double mean = sum / used;
        double squares = 0;
        for (double outcome : outcomes) {
            if (!failed(outcome)) {
                squares += (outcome - mean) * (outcome - mean);
            }
        }
        double variance = used > 1 ? squares / (used - 1) : 0;
        return new Moments(used, mean, variance > square(ROUNDING * size) ? variance : 0);
    }

    private static double square(double x) {
        return x * x;
    }
}
