package org.holdfast.ledger;

import java.time.Year;
import java.util.Optional;

/**
 * What something is worth by one method. Several stand side by side: the same vehicle has a book
 * value, a price on the market and a price of its replacement, and they differ by factors.
 *
 * @param amount in single units of the currency
 * @param currency ISO 4217, such as {@code EUR}; as the source writes it if it is none
 * @param priceYear year whose prices are meant; empty if it is money of its own day
 * @param conversion how the amount came from another currency or price year; empty if it is the
 *     source's own figure
 */
public record Valuation(
        Method method,
        Stated amount,
        String currency,
        Optional<Year> priceYear,
        Optional<Conversion> conversion) {
    public Valuation {
        if (currency.isBlank()) {
            throw new IllegalArgumentException("money without a currency: " + amount.text());
        }
    }

    /** An amount as a source says it, in money of its own day. */
    public Valuation(Method method, Stated amount, String currency) {
        this(method, amount, currency, Optional.empty(), Optional.empty());
    }

    /** The source's counted figure in euros, in which its own totals sum. */
    public static Valuation counted(Stated euros) {
        return new Valuation(Method.COUNTED_BY_SOURCE, euros, "EUR");
    }

    /** How a value was found. */
    public enum Method {
        /** The donor's own figure. */
        STATED_BY_DONOR,
        /** Units times unit prices, by the source or by us. */
        UNIT_PRICES,
        /** The source's counted figure, which its own totals sum. */
        COUNTED_BY_SOURCE,
        /** In the donor's books, after depreciation. */
        BOOK,
        /** What a new one costs. */
        REPLACEMENT,
        /** What it would fetch. */
        MARKET
    }
}
