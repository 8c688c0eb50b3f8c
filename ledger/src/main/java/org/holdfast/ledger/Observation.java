package org.holdfast.ledger;

import java.time.LocalDate;
import org.holdfast.intake.tables.Locator;

/**
 * A figure about a country, a currency or a weapon that questions to the ledger need beside its
 * events: a rate, a gross domestic product, a share, a count.
 *
 * @param measure what is measured, such as {@code gdp} or {@code ecb-rate}
 * @param subject country, currency or weapon, in the source's words
 * @param from first day that it holds for
 * @param to last day that it holds for
 * @param value in {@code unit}
 * @param unit such as {@code USD}, {@code per EUR}, {@code % of GDP}
 * @param locator where it stands
 */
public record Observation(
        String measure,
        String subject,
        LocalDate from,
        LocalDate to,
        double value,
        String unit,
        Locator locator) {
    public Observation {
        if (measure.isBlank()
                || subject.isBlank()
                || !Double.isFinite(value)
                || to.isBefore(from)) {
            throw new IllegalArgumentException("no sound observation: " + locator);
        }
    }
}
