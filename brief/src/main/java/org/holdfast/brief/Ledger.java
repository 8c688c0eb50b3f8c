package org.holdfast.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.EventId;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.Parent;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.track.CaseLedger;
import org.holdfast.model.Case;
import org.holdfast.model.Currency;
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

    /** With the names of further lists, which are not added to it. */
    public Ledger beside(List<String> lists) {
        return new Ledger(
                list,
                Stream.concat(others.stream(), lists.stream()).distinct().toList(),
                events,
                track,
                union,
                gdp,
                recorded);
    }

    /**
     * With the entries of another list. A newer version of the same list adds to it, and takes the
     * place of an entry that has the same key and step, unless that one became known later. Another
     * list stands beside it: a key that both use does not tie their entries together.
     */
    public Ledger plus(Import other, List<Event> entries) {
        List<Event> all = new ArrayList<>(events);
        if (other.series().equals(list.series())) {
            for (Event entry : entries) {
                boolean isOlder =
                        events.stream()
                                .anyMatch(e ->
                                        isSameStep(e, entry)
                                                && e.knownOn().isAfter(entry.knownOn()));
                if (!isOlder) {
                    all.removeIf(e -> events.contains(e) && isSameStep(e, entry));
                    all.add(entry);
                }
            }
        } else {
            Set<String> keys = new HashSet<>();
            events.forEach(e -> keys.add(e.key()));
            boolean shared = entries.stream().anyMatch(e -> keys.contains(e.key()));
            String mark = " (" + other.file() + ")";
            entries.forEach(e -> all.add(shared ? marked(e, mark) : e));
        }
        Import both =
                new Import(
                        list.hash(),
                        list.file() + " + " + other.file(),
                        list.series(),
                        list.release(),
                        list.layout(),
                        list.knownOn(),
                        list.recordedOn());
        return new Ledger(both, others, all, track, union, gdp, recorded);
    }

    private static boolean isSameStep(Event one, Event other) {
        return one.key().equals(other.key()) && one.stage() == other.stage();
    }

    private static Event marked(Event e, String mark) {
        return e.withKey(e.key() + mark)
                .withParent(
                        e.parent().map(p -> new Parent(p.series(), p.key() + mark, p.relation())))
                .withId(EventId.OF_CONTENT);
    }

    /**
     * In which it is counted: a tracker in euros, whatever the case; a list of one's own in the
     * case's currency.
     */
    Currency currency(Case c) {
        return events.stream()
                .flatMap(e -> e.find(Valuation.Method.COUNTED_BY_SOURCE).stream())
                .findFirst()
                .map(v -> new Currency(v.currency()))
                .orElse(c.settings().currency());
    }

    /** With fewer entries. */
    Ledger only(List<Event> some) {
        return new Ledger(list, others, some, track, union, gdp, recorded);
    }

    /** What lies beside a case; empty if nothing is entered there. */
    public static Optional<Ledger> of(CaseLedger beside) {
        return beside.events().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Ledger(
                                beside.list(),
                                List.of(),
                                beside.events(),
                                Optional.of(beside.track()),
                                List.of(),
                                List.of(),
                                List.of()));
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
