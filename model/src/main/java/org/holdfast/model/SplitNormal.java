package org.holdfast.model;

/**
 * A number of which three quantiles are told, within the bounds of what it can be at all. It is
 * normal on either side of its median (Wallis 2014), each side on the scale that its bounds ask
 * for: the logit of a share, else the logarithm of the distance to the least that it can be. An end
 * that lies on a bound has no such scale; that side is normal in the number itself and stops at the
 * bound.
 */
public final class SplitNormal {
    /** The standard normal's 95 % quantile. */
    private static final double Z95 = Elementary.normalQuantile(0.95);

    private final double median;
    private final double floor;
    private final double ceiling;
    private final boolean isShare;
    private final Side below;
    private final Side above;

    /**
     * One side of the median.
     *
     * @param step what one standard deviation adds to the transformed number, or to the number
     *     itself
     */
    private record Side(boolean isTransformed, double step) {}

    /**
     * A distribution.
     *
     * @param q the 5 % quantile, the median and the 95 % quantile
     * @param floor the least that it can be
     * @param ceiling the most that it can be; of a share 1
     */
    public SplitNormal(Quantity q, double floor, double ceiling) {
        if (!(floor <= q.low() && q.high() <= ceiling)) {
            throw new IllegalArgumentException(
                    q.low() + " to " + q.high() + " is not within " + floor + " to " + ceiling);
        }
        this.median = q.value();
        this.floor = floor;
        this.ceiling = ceiling;
        isShare = ceiling <= 1;
        below = side(q.low());
        above = side(q.high());
    }

    private Side side(double end) {
        boolean isOnBound = end == floor || median == floor || end == ceiling || median == ceiling;
        return isOnBound
                ? new Side(false, Math.abs(end - median) / Z95)
                : new Side(true, Math.abs(Elementary.log(odds(end) / odds(median))) / Z95);
    }

    /**
     * The value below which the number lies with probability {@code u}; never falls as it rises.
     *
     * @param u strictly between 0 and 1
     */
    public double at(double u) {
        return atScore(Elementary.normalQuantile(u));
    }

    /** The value that stands as far from the median as a standard normal number from 0. */
    double atScore(double z) {
        Side side = z < 0 ? below : above;
        double moved = z * side.step();
        if (moved == 0) {
            return median;
        }
        double value =
                side.isTransformed()
                        ? ofOdds(odds(median) * Elementary.exp(moved))
                        : median + moved;
        return Math.max(floor, Math.min(ceiling, value));
    }

    /** How far above the floor; of a share, against how far below the ceiling. */
    private double odds(double value) {
        return isShare ? (value - floor) / (ceiling - value) : value - floor;
    }

    private double ofOdds(double odds) {
        return isShare ? floor + (ceiling - floor) * (1 - 1 / (1 + odds)) : floor + odds;
    }
}
