package org.holdfast.ledger.track;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Import;
import org.holdfast.model.TrackRecord;

/**
 * What lies in a case's folder {@code ledger}: promises made before, and what became of them.
 *
 * @param list the list of promises as a file
 * @param events its entries, in its order; what does not say when it became known was known on the
 *     first day of 1970
 * @param track what became of each promise
 */
public record CaseLedger(Import list, List<Event> events, TrackRecord track) {
    /** Since when an entry is known of which nobody says it. */
    static final LocalDate EVER = LocalDate.EPOCH;

    public CaseLedger {
        events = List.copyOf(events);
    }

    /** As it reads on a day: what does not say when it became known is known from that day on. */
    public CaseLedger on(LocalDate day) {
        return new CaseLedger(
                new Import(
                        list.hash(),
                        list.file(),
                        list.series(),
                        list.release(),
                        list.layout(),
                        list.knownOn().equals(EVER) ? day : list.knownOn(),
                        day),
                events.stream()
                        .map(event -> event.knownOn().equals(EVER) ? event.withKnownOn(day) : event)
                        .toList(),
                track);
    }
}
