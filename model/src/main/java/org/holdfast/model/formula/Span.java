package org.holdfast.model.formula;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Months from one to another, both included.
 *
 * @param from empty: from the first month of the case
 * @param to empty: to the last month of the case
 */
public record Span(Optional<YearMonth> from, Optional<YearMonth> to) {
    /** Every month of the case. */
    public static final Span ALL = new Span(Optional.empty(), Optional.empty());

    public Span {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException(from.get() + " is after " + to.get());
        }
    }

    /** From one month to another. */
    public static Span of(YearMonth from, YearMonth to) {
        return new Span(Optional.of(from), Optional.of(to));
    }
}
