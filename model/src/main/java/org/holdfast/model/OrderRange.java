package org.holdfast.model;

/**
 * How much is ordered first in all plans that are just as good in every tier, the cost among them:
 * units in the first twelve months, a month for a line or a contract; of a payment millions in all
 * months.
 *
 * @param low the least in any of them
 * @param planned in the plan that is told
 * @param high the most in any of them
 */
public record OrderRange(EarlyOrder order, double low, double planned, double high) {
    /** Ends closer than this share of the most are told as the same. */
    private static final double SAME = 0.01;

    /** Less than this share of what is planned is nothing. */
    private static final double NOTHING = 1e-3;

    public OrderRange {
        if (!(low <= planned && planned <= high)) {
            throw new IllegalArgumentException(
                    order + ": " + planned + " is not from " + low + " to " + high);
        }
    }

    /** From the ends of what is ordered, and what it is in the plan. */
    public static OrderRange of(EarlyOrder order, Spread units) {
        return new OrderRange(order, units.low(), units.central(), units.high());
    }

    /** Whether plans that are as good order nearly the same. */
    public boolean isSame() {
        return high - low <= SAME * high;
    }

    /** Whether a plan that is as good orders none of it. */
    public boolean isDispensable() {
        return low <= NOTHING * planned;
    }
}
