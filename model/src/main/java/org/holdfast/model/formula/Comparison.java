package org.holdfast.model.formula;

/**
 * A statement that holds or does not: a formula, how it compares, and another formula.
 *
 * @param tolerance how far it may be off and still hold, in the unit of both sides
 * @param months in each of which it must hold; not used where neither side goes by months
 */
public record Comparison(
        Formula left, Relation relation, Formula right, double tolerance, Span months) {
    public Comparison {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("a tolerance is not negative, got " + tolerance);
        }
    }

    /** How the left side must compare. */
    public enum Relation {
        AT_MOST("<="),
        AT_LEAST(">="),
        /** Equal within the tolerance, which it always has. */
        EQUAL("=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** The sign as one writes it. */
        public String sign() {
            return sign;
        }
    }

    /** Whether it is about each month of a span. */
    public boolean byMonth() {
        return left.byMonth() || right.byMonth();
    }
}
