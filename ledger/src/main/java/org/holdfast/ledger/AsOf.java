package org.holdfast.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A point in both times of the ledger: what could be known on one day, of what had been taken in by
 * another.
 *
 * @param known what could be known later is left out
 * @param recorded what was taken in later is left out
 */
public record AsOf(LocalDate known, LocalDate recorded) {
    /** All that is there. */
    public static final AsOf NOW = new AsOf(LocalDate.MAX, LocalDate.MAX);

    /** What could be known on a day, from all that has been taken in since. */
    public static AsOf known(LocalDate day) {
        return new AsOf(day, LocalDate.MAX);
    }

    /**
     * The imports that were believed: of each series the one that was known last; of two known on
     * the same day, the one recorded last.
     *
     * @param imports in the order of recording
     */
    public List<Import> believed(List<Import> imports) {
        Map<String, Import> latest = new LinkedHashMap<>();
        for (Import one : imports) {
            if (!one.knownOn().isAfter(known) && !one.recordedOn().isAfter(recorded)) {
                latest.merge(
                        one.series(), one, (a, b) -> b.knownOn().isBefore(a.knownOn()) ? a : b);
            }
        }
        return List.copyOf(latest.values());
    }

    /** Whether an event of a believed import could be known. */
    public boolean includes(Event event) {
        return !event.knownOn().isAfter(known);
    }
}
