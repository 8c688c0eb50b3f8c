package org.holdfast.ledger;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * How an amount was converted: amount = original ÷ {@code rate} × {@code deflator}.
 *
 * @param original the amount in the first currency, single units
 * @param from currency of the original, ISO 4217
 * @param rate units of {@code from} for one unit of the new currency
 * @param rateDate day of the rate; empty if the source uses one rate for all days
 * @param rateSource where the rate comes from
 * @param fromYear price year of the original, if prices were converted too
 * @param deflator price level of the new price year ÷ that of {@code fromYear}; 1 if unchanged
 */
public record Conversion(
        double original,
        String from,
        double rate,
        Optional<LocalDate> rateDate,
        String rateSource,
        Optional<Year> fromYear,
        double deflator) {
    public Conversion {
        if (!(rate > 0) || !(deflator > 0)) {
            throw new IllegalArgumentException(
                    "a rate and a deflator must be above zero, got " + rate + " and " + deflator);
        }
    }
}
