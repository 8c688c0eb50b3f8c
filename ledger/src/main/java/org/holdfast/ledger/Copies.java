package org.holdfast.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.intake.tables.Locator;

/**
 * One copy of what many events say alike, such as names and days: whoever keeps something of each
 * event keeps it once.
 */
public final class Copies {
    private final Map<Object, Object> kept = new HashMap<>();

    /** The copy of a name. */
    public String of(String name) {
        return (String) kept.computeIfAbsent(name, n -> n);
    }

    /** The copy of a day. */
    @SuppressWarnings("unchecked") // what is kept equals what was asked
    public Optional<LocalDate> of(Optional<LocalDate> day) {
        return day.isEmpty() ? day : (Optional<LocalDate>) kept.computeIfAbsent(day, d -> d);
    }

    /** The place, with a copy of the names in it. */
    public Locator of(Locator place) {
        return new Locator(of(place.file()), of(place.sheet()), place.row(), of(place.column()));
    }
}
