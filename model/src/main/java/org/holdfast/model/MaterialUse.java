package org.holdfast.model;

/**
 * What an item is made of.
 *
 * @param quantity units of the material in one unit of the item
 */
public record MaterialUse(String item, String material, Quantity quantity) {}
