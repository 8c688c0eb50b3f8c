package org.holdfast.model;

/** How a number is spread over its range {@code low, value, high}. */
public enum Distribution {
    /** Triangular with the value as its mode. The standard. */
    TRIANGULAR,
    /** Beta with the value as its mode and a weight of 4, narrower than the triangle. */
    PERT,
    /** Log-normal with the value as its median and low and high as its 5 and 95 % quantiles. */
    LOG_NORMAL,
    /** Equally likely from low to high. */
    UNIFORM,
    /** One of some values, each with a weight. */
    DISCRETE,
    /** Always the value. */
    FIXED
}
