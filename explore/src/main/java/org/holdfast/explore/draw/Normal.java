package org.holdfast.explore.draw;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** The standard normal distribution, so that no draw is lost at the ends of the unit interval. */
public final class Normal {
    private static final NormalDistribution STANDARD = new NormalDistribution();

    private Normal() {}

    /** The quantile of 0 < u < 1. */
    public static double quantile(double u) {
        return STANDARD.inverseCumulativeProbability(u);
    }

    /** The probability of being below z, kept strictly between 0 and 1. */
    public static double below(double z) {
        return Math.clamp(STANDARD.cumulativeProbability(z), 0x1p-53, 1 - 0x1p-53);
    }
}
