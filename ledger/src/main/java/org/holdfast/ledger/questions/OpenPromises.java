package org.holdfast.ledger.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Locator;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.When;

/** Promises of which nothing, or not all, is known to have arrived; the oldest first. */
public final class OpenPromises {
    private static final double ALL = 0.999;

    /**
     * A promise that is open.
     *
     * @param since last day on which it can have been made, if that is known
     * @param worth what was promised, single euros, if it is known
     * @param arrived what of it is known to have arrived, single euros, if anything is said
     * @param reached the furthest stage that is said
     * @param what items, or empty
     */
    public record Open(
            String key,
            String donor,
            Kind kind,
            When when,
            Optional<LocalDate> since,
            OptionalDouble worth,
            OptionalDouble arrived,
            Stage reached,
            String what,
            Locator locator) {}

    /**
     * The answer.
     *
     * @param promises how many there are in all
     * @param telling of how many anything is said about delivery: of the others nobody knows
     */
    public record Found(List<Open> open, long promises, long telling) {
        public Found {
            open = List.copyOf(open);
        }
    }

    private static final class Chain {
        private final Event first;
        private double worth;
        private boolean worthKnown;
        private double arrived;
        private boolean arrivedKnown;
        private boolean told;
        private boolean withdrawn;
        private Stage reached;
        private final Set<String> items = new java.util.LinkedHashSet<>();

        private Chain(Event first) {
            this.first = first;
            this.reached = first.stage();
        }
    }

    private OpenPromises() {}

    /** The open promises of one list. */
    public static Found of(Stream<Event> events, Optional<String> donor, Optional<Kind> kind) {
        List<Event> kept =
                events.filter(e -> donor.isEmpty() || e.donor().equalsIgnoreCase(donor.get()))
                        .filter(e -> kind.isEmpty() || e.kind() == kind.get())
                        .toList();
        Map<String, String> parents = new HashMap<>();
        for (Event e : kept) {
            e.parent()
                    .filter(p -> p.series().equals(e.series()) && !p.key().equals(e.key()))
                    .ifPresent(p -> parents.putIfAbsent(e.key(), p.key()));
        }
        Map<String, Chain> chains = new LinkedHashMap<>();
        for (Event e : kept) {
            String root = root(e.key(), parents);
            Chain chain = chains.computeIfAbsent(root, r -> new Chain(e));
            add(chain, e, root);
        }
        List<Open> open = new ArrayList<>();
        for (Map.Entry<String, Chain> entry : chains.entrySet()) {
            Chain c = entry.getValue();
            boolean done = c.worthKnown && c.arrivedKnown && c.arrived >= ALL * c.worth;
            if (!done && !c.withdrawn) {
                open.add(open(entry.getKey(), c));
            }
        }
        open.sort(
                Comparator.comparing((Open o) -> o.since().orElse(LocalDate.MAX))
                        .thenComparingDouble(o -> -o.worth().orElse(0)));
        return new Found(open, chains.size(), chains.values().stream().filter(c -> c.told).count());
    }

    private static String root(String key, Map<String, String> parents) {
        Set<String> seen = new HashSet<>();
        String at = key;
        while (parents.containsKey(at) && seen.add(at)) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }

    private static void add(Chain chain, Event event, String root) {
        chain.reached =
                chain.reached.compareTo(event.stage()) < 0
                                && event.stage().compareTo(Stage.DELIVERED) <= 0
                        ? event.stage()
                        : chain.reached;
        event.goods().map(Goods::item).ifPresent(chain.items::add);
        OptionalDouble euros =
                event.find(Valuation.Method.COUNTED_BY_SOURCE)
                        .map(v -> v.amount().number())
                        .orElse(OptionalDouble.empty());
        switch (event.stage()) {
            case DELIVERED -> {
                chain.told = true;
                if (euros.isPresent()) {
                    chain.arrived += euros.getAsDouble();
                    chain.arrivedKnown = true;
                }
            }
            case WITHDRAWN -> chain.withdrawn = true;
            case PROMISED, COMMITTED, ALLOCATED, CONTRACTED, PAID, CORRECTED -> {
                if (euros.isPresent()
                        && event.stage() == chain.first.stage()
                        && event.key().equals(root)) {
                    chain.worth += euros.getAsDouble();
                    chain.worthKnown = true;
                }
            }
        }
    }

    private static Open open(String key, Chain c) {
        return new Open(
                key,
                c.first.donor(),
                c.first.kind(),
                c.first.when(),
                c.first.when().latest(),
                c.worthKnown ? OptionalDouble.of(c.worth) : OptionalDouble.empty(),
                c.arrivedKnown ? OptionalDouble.of(c.arrived) : OptionalDouble.empty(),
                c.reached,
                String.join(", ", c.items),
                c.first.locator());
    }
}
