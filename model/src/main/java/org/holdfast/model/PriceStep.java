package org.holdfast.model;

/**
 * A step in the price of a producer or an offer: the part of its capacity up to {@code share} costs
 * {@code factor} times the price. Steps rise.
 *
 * @param subject id of a producer or an offer
 * @param share upper end of the step as a share of capacity, above 0 and at most 1
 * @param factor times the price, at least 1
 */
public record PriceStep(String subject, double share, Quantity factor) {}
