package org.holdfast.ledger.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.EventId;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Valuation;

/**
 * What one version of a list says that another does not.
 *
 * @param before the earlier version
 * @param after the later version
 * @param same how many events are the same in both
 */
public record Changes(Import before, Import after, long same, List<Change> changes) {
    public Changes {
        changes = List.copyOf(changes);
    }

    /** Sort of a change. */
    public enum Sort {
        ADDED,
        REMOVED,
        REVISED
    }

    /**
     * One event that is not the same.
     *
     * @param before counted figure before, single euros, if there was one
     * @param after counted figure after, single euros, if there is one
     */
    public record Change(
            Sort sort,
            Stage stage,
            String donor,
            Kind kind,
            String key,
            OptionalDouble before,
            OptionalDouble after,
            Optional<Locator> stoodAt,
            Optional<Locator> standsAt) {
        /** The difference in single euros; what is not known counts as no difference. */
        public double difference() {
            return after.orElse(0) - before.orElse(0);
        }
    }

    /**
     * Changes of one donor at one stage.
     *
     * @param difference single euros
     */
    public record ByDonor(
            String donor, Stage stage, long added, long removed, long revised, double difference) {}

    /** The changes added up, donors in the order in which they were met. */
    public List<ByDonor> byDonor() {
        record Key(String donor, Stage stage) {}
        Map<Key, ByDonor> sums = new LinkedHashMap<>();
        for (Change c : changes) {
            sums.merge(
                    new Key(c.donor(), c.stage()),
                    new ByDonor(
                            c.donor(),
                            c.stage(),
                            c.sort() == Sort.ADDED ? 1 : 0,
                            c.sort() == Sort.REMOVED ? 1 : 0,
                            c.sort() == Sort.REVISED ? 1 : 0,
                            c.difference()),
                    (a, b) ->
                            new ByDonor(
                                    a.donor(),
                                    a.stage(),
                                    a.added() + b.added(),
                                    a.removed() + b.removed(),
                                    a.revised() + b.revised(),
                                    a.difference() + b.difference()));
        }
        return List.copyOf(sums.values());
    }

    private record Name(String key, Stage stage) {}

    private record Said(
            EventId id, String donor, Kind kind, OptionalDouble euros, Locator locator) {
        private static Said of(Event e) {
            return new Said(
                    e.id(),
                    e.donor(),
                    e.kind(),
                    e.find(Valuation.Method.COUNTED_BY_SOURCE)
                            .map(v -> v.amount().number())
                            .orElse(OptionalDouble.empty()),
                    e.locator());
        }
    }

    /** Compares two versions that a store has. */
    public static Changes between(LedgerStore store, Import before, Import after) {
        Map<Name, Said> earlier = new HashMap<>();
        try (Stream<Event> events = store.events(before)) {
            events.forEach(e -> earlier.put(new Name(e.key(), e.stage()), Said.of(e)));
        }
        List<Change> changes = new ArrayList<>();
        long same = 0;
        try (Stream<Event> events = store.events(after)) {
            for (Iterator<Event> all = events.iterator(); all.hasNext(); ) {
                Event e = all.next();
                Said now = Said.of(e);
                Said then = earlier.remove(new Name(e.key(), e.stage()));
                if (then == null) {
                    changes.add(
                            change(
                                    Sort.ADDED,
                                    e.key(),
                                    e.stage(),
                                    Optional.empty(),
                                    Optional.of(now)));
                } else if (then.id().equals(now.id())) {
                    same++;
                } else {
                    changes.add(
                            change(
                                    Sort.REVISED,
                                    e.key(),
                                    e.stage(),
                                    Optional.of(then),
                                    Optional.of(now)));
                }
            }
        }
        earlier.entrySet().stream()
                .sorted(
                        Map.Entry.comparingByKey(
                                java.util.Comparator.comparing(Name::key)
                                        .thenComparing(Name::stage)))
                .forEach(e ->
                        changes.add(
                                change(
                                        Sort.REMOVED,
                                        e.getKey().key(),
                                        e.getKey().stage(),
                                        Optional.of(e.getValue()),
                                        Optional.empty())));
        return new Changes(before, after, same, changes);
    }

    private static Change change(
            Sort sort, String key, Stage stage, Optional<Said> then, Optional<Said> now) {
        Said any = now.or(() -> then).orElseThrow();
        return new Change(
                sort,
                stage,
                any.donor(),
                any.kind(),
                key,
                then.map(Said::euros).orElse(OptionalDouble.empty()),
                now.map(Said::euros).orElse(OptionalDouble.empty()),
                then.map(Said::locator),
                now.map(Said::locator));
    }
}
