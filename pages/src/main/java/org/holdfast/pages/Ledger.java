package org.holdfast.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.model.TrackRecord;

/**
 * What a case knows of promises and deliveries: the list that is believed, and its entries. Lists
 * tell of the same aid, so one is shown and the others are named.
 *
 * @param list the version that is believed
 * @param others names of other lists
 * @param events its entries, in the order of the file
 * @param track what became of promises, from the list beside the case
 * @param union shares of countries in the Union's aid, as the list has them, single euros
 * @param gdp gross domestic product of donors, as the list has it, single euros
 * @param recorded the aid for which the list says that it records arrivals, single euros
 */
public record Ledger(
        Import list,
        List<String> others,
        List<Event> events,
        Optional<TrackRecord> track,
        List<Observation> union,
        List<Observation> gdp,
        List<Observation> recorded) {
    public Ledger {
        others = List.copyOf(others);
        events = List.copyOf(events);
        union = List.copyOf(union);
        gdp = List.copyOf(gdp);
        recorded = List.copyOf(recorded);
    }

    /** With what became of promises, from the list beside the case. */
    public Ledger with(Optional<TrackRecord> record) {
        return new Ledger(list, others, events, record, union, gdp, recorded);
    }

    /** With the figures beside the list. */
    public Ledger with(
            List<Observation> unionShares,
            List<Observation> products,
            List<Observation> recordedAid) {
        return new Ledger(list, others, events, track, unionShares, products, recordedAid);
    }

    /** With fewer entries. */
    Ledger only(List<Event> some) {
        return new Ledger(list, others, some, track, union, gdp, recorded);
    }

    /**
     * The ledger in a store.
     *
     * @param series the list that is asked for; empty to take the one that tells most lately
     */
    public static Optional<Ledger> of(LedgerStore store, AsOf when, Optional<String> series) {
        return Chosen.of(store, when, series)
                .map(chosen -> {
                    List<Event> events = new ArrayList<>();
                    try (Stream<Event> all = store.events(chosen.list())) {
                        all.filter(when::includes).forEach(events::add);
                    }
                    return new Ledger(
                            chosen.list(),
                            chosen.others(),
                            events,
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            List.of());
                });
    }
}
