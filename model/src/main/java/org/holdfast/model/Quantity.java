package org.holdfast.model;

/**
 * A number with its range and its origin. The unit is that of the column it was read from.
 *
 * @param value the central value: as likely too low as too high
 * @param low one future in twenty lies below, where no other distribution is told; at most {@code
 *     value}
 * @param high one future in twenty lies above; at least {@code value}
 * @param origin the row, source and date behind the figure
 */
public record Quantity(double value, double low, double high, Origin origin) {
    public Quantity {
        if (!Double.isFinite(value) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException(
                    "a quantity must be finite, got " + low + ", " + value + ", " + high);
        }
        if (low > value || value > high) {
            throw new IllegalArgumentException(
                    "a quantity must lie in its range, got " + low + ", " + value + ", " + high);
        }
    }

    public static Quantity exactly(double value, Origin origin) {
        return new Quantity(value, value, value, origin);
    }

    /** The same figure and range times {@code factor}, which must not be negative. */
    public Quantity times(double factor) {
        return new Quantity(value * factor, low * factor, high * factor, origin);
    }

    /** True where low and high differ. */
    public boolean isUncertain() {
        return low < high;
    }
}
