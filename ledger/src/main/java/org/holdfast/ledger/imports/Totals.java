package org.holdfast.ledger.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Stated;
import org.holdfast.ledger.Valuation;

/**
 * Adds up events by donor, stage and kind as their source counts them. Stages are never added to
 * each other.
 */
public final class Totals {
    private record Key(String donor, Stage stage, Kind kind) {}

    private static final class Sum {
        private double euros;
        private double rest;
        private long known;
        private long notKnown;

        /** Kahan's sum: what rounding loses is carried along. */
        private void add(double amount) {
            double next = amount - rest;
            double sum = euros + next;
            rest = sum - euros - next;
            euros = sum;
            known++;
        }
    }

    private final Map<Key, Sum> sums = new LinkedHashMap<>();
    private final Map<Key, Double> published = new LinkedHashMap<>();

    /** Donors of whom something is counted in euros, and how many events say only units. */
    private final Set<String> valued = new HashSet<>();

    private final Map<Key, Long> inUnits = new LinkedHashMap<>();
    private final Map<String, Integer> donors = new LinkedHashMap<>();
    private final Set<String> outside = new LinkedHashSet<>();

    /**
     * Adds what an event counts for. An event without a counted figure in euros changes nothing,
     * unless its donor has no other: then what the donor gives is not known.
     */
    public void add(Event event) {
        add(event, event.donor());
    }

    /** Adds it to another line than its donor's. */
    public void add(Event event, String line) {
        donors.putIfAbsent(line, donors.size());
        Optional<Valuation> counted = event.find(Valuation.Method.COUNTED_BY_SOURCE);
        if (counted.isEmpty()) {
            inUnits.merge(new Key(line, event.stage(), event.kind()), 1L, Long::sum);
            return;
        }
        valued.add(line);
        Sum sum = sums.computeIfAbsent(new Key(line, event.stage(), event.kind()), k -> new Sum());
        if (counted.get().amount() instanceof Stated.Exactly known) {
            sum.add(known.value());
        } else {
            sum.notKnown++;
        }
    }

    /** Notes what the file itself publishes, single euros. */
    public void published(String donor, Stage stage, Kind kind, double euros) {
        donors.putIfAbsent(donor, donors.size());
        published.put(new Key(donor, stage, kind), euros);
    }

    /** Notes a donor that the file's own totals leave out on purpose. */
    public void outside(String donor) {
        outside.add(donor);
    }

    /** Whether the file's own totals leave a donor out on purpose. */
    public boolean isOutside(String donor) {
        return outside.contains(donor);
    }

    /** All three kinds of every donor at a stage, in the order of the file. */
    public List<Total> at(Stage stage) {
        List<Total> totals = new ArrayList<>();
        for (String donor : donors.keySet()) {
            for (Kind kind : Kind.values()) {
                totals.add(total(new Key(donor, stage, kind)));
            }
        }
        return totals;
    }

    private Total total(Key key) {
        Sum sum = sums.getOrDefault(key, new Sum());
        Double said = published.get(key);
        return new Total(
                key.donor(),
                key.kind(),
                key.stage(),
                sum.euros,
                sum.known,
                sum.notKnown + (valued.contains(key.donor()) ? 0 : inUnits.getOrDefault(key, 0L)),
                said == null ? OptionalDouble.empty() : OptionalDouble.of(said));
    }

    /** Everybody who is known so far, in the order of the file. */
    public List<String> donors() {
        return List.copyOf(donors.keySet());
    }

    /** Whether anything was counted at a stage. */
    public boolean has(Stage stage) {
        return sums.keySet().stream().anyMatch(k -> k.stage() == stage)
                || inUnits.keySet().stream()
                        .anyMatch(k -> k.stage() == stage && !valued.contains(k.donor()));
    }
}
