package org.holdfast.model;

/**
 * What the adversary has, makes, buys and uses. It does not react.
 *
 * @param from first month index
 * @param to last month index, inclusive
 * @param quantity units a month, or units for a stock; the range is the dispute between the sources
 * @param growth growth a year as a share (0.1 is ten per cent), before sanctions
 * @param importedShare share that depends on imported parts, 0 to 1
 */
public record AdversaryFlow(
        String item,
        Flow flow,
        int from,
        int to,
        Quantity quantity,
        Quantity growth,
        Quantity importedShare,
        Origin origin) {
    public enum Flow {
        STOCK,
        PRODUCTION,
        REFURBISHMENT,
        PURCHASE,
        USE,
        LAUNCHES
    }
}
