package org.holdfast.model;

/**
 * Units of one item that do the work of another, in part.
 *
 * @param item the item whose need is met
 * @param by the item that stands in
 * @param rate units of {@code by} that do the work of one unit of {@code item}
 * @param ceiling share of the need of {@code item} that may be met this way, 0 to 1
 */
public record Substitute(String item, String by, Quantity rate, Quantity ceiling) {}
