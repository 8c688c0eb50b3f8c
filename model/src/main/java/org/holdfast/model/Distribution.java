package org.holdfast.model;

/** How a number is spread over its range {@code low, value, high}. */
public enum Distribution {
    /**
     * The value is the median, low and high are the 5 and 95 % quantiles; log-normal, of a share
     * logit-normal, on either side ({@link SplitNormal}). The standard.
     */
    QUANTILES,
    /** Triangular with the value as its mode and low and high as its ends. */
    TRIANGULAR,
    /** Beta with the value as its mode and a weight of 4, narrower than the triangle. */
    PERT,
    /** Equally likely from low to high. */
    UNIFORM,
    /** One of some values, each with a weight. */
    DISCRETE,
    /** Always the value. */
    FIXED
}
