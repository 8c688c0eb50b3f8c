package org.holdfast.model;

/**
 * What a holder has at the start.
 *
 * @param quantity units at the first month
 * @param giftable units of it that may be given to Ukraine over the whole horizon; 0 for Ukraine
 *     itself
 */
public record Stock(String holder, String item, Quantity quantity, Quantity giftable) {}
