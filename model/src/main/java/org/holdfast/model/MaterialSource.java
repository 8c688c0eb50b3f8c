package org.holdfast.model;

/**
 * A plant, or a pool of plants, that makes a material.
 *
 * @param group tag for levers, as with producers
 * @param capacity units a month at the first month
 * @param availability share of capacity that turns into output
 */
public record MaterialSource(
        String id,
        Text name,
        String party,
        boolean pool,
        Producer.Kind kind,
        String group,
        String material,
        Quantity capacity,
        Quantity availability,
        Origin origin) {}
