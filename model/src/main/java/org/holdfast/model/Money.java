package org.holdfast.model;

/** An amount of money, millions of a currency. */
public record Money(double millions, Currency currency) {
    /** An amount in single units of a currency. */
    public static Money ofUnits(double units, Currency currency) {
        return new Money(units / 1e6, currency);
    }
}
