package org.holdfast.model;

/**
 * How much a fund pays, or a maker or seller gets for the claimant's goods, in all plans that are
 * just as good in every tier, the cost among them. Millions.
 *
 * @param low the least in any of them
 * @param planned in the plan that is told
 * @param high the most in any of them
 */
public record OptimalRange(Kind kind, String subject, double low, double planned, double high) {
    /** Of whom. */
    public enum Kind {
        MAKER,
        SELLER,
        FUND
    }

    public OptimalRange {
        if (!(low <= planned && planned <= high)) {
            throw new IllegalArgumentException(
                    subject + ": " + planned + " is not from " + low + " to " + high);
        }
    }

    /** From the ends of what they pay or get, and what it is in the plan. */
    public static OptimalRange of(Kind kind, String subject, Spread millions) {
        return new OptimalRange(kind, subject, millions.low(), millions.central(), millions.high());
    }

    /**
     * Whether it could be otherwise at no loss.
     *
     * @param trifle millions
     */
    public boolean isTied(double trifle) {
        return high - low > trifle;
    }
}
