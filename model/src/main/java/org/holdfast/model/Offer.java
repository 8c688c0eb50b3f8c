package org.holdfast.model;

/**
 * Stock or spare production that a party outside the plan would sell.
 *
 * @param group tag for levers, as with producers
 * @param price EUR a unit
 * @param monthly ceiling, units a month
 * @param total ceiling, units over the whole window
 * @param from first month index in which it can be bought
 * @param to last month index in which it can be bought, inclusive
 * @param lag months from purchase to arrival
 */
public record Offer(
        String id,
        Text name,
        String party,
        String item,
        String group,
        Quantity price,
        Quantity monthly,
        Quantity total,
        int from,
        int to,
        Quantity lag,
        Origin origin) {}
