package org.holdfast.ledger.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Copies;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.When;

/**
 * Promises of which not all has arrived, as far as the list records it; the oldest first. Where
 * silence says nothing, a promise of which the list does not record what arrived is not open: it is
 * not recorded, and only counted.
 */
public final class OpenPromises implements Question {
    private static final double ALL = 0.999;

    /**
     * A promise that is open.
     *
     * @param since last day on which it can have been made, if that is known
     * @param worth what was promised, single units of the currency in which the list is counted, if
     *     it is known
     * @param arrived what of it is known to have arrived, single units of the currency in which the
     *     list is counted, if anything is said; money to spend has arrived when it is paid, money
     *     for arms has not
     * @param units how many were promised, if it is one kind of thing and its number is known
     * @param unitsArrived how many of them are known to have arrived, if anything is said
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
            OptionalDouble units,
            OptionalDouble unitsArrived,
            Stage reached,
            String what,
            Locator locator) {}

    /**
     * The answer.
     *
     * @param promises how many there are in all
     * @param telling of how many anything is said about delivery: of the others nobody knows
     * @param notRecorded how many are not said to be open because of that; 0 where silence means
     *     that nothing arrived
     */
    public record Found(List<Open> open, long promises, long telling, long notRecorded) {
        public Found {
            open = List.copyOf(open);
        }
    }

    /** What is kept of a promise and all that belongs to it. */
    private static final class Chain {
        private final String donor;
        private final Kind kind;
        private final When when;
        private final Stage stage;
        private final Locator locator;
        private double worth;
        private boolean worthKnown;
        private double arrived;
        private boolean arrivedKnown;
        private double units;
        private boolean unitsKnown;
        private double unitsArrived;
        private boolean unitsArrivedKnown;
        private boolean told;
        private boolean withdrawn;
        private Stage reached;
        private Set<String> items = Set.of();

        private Chain(Event first, Copies copies) {
            this.donor = copies.of(first.donor());
            this.kind = first.kind();
            this.when = first.when();
            this.stage = first.stage();
            this.locator = copies.of(first.locator());
            this.reached = first.stage();
        }

        private void add(String item) {
            if (items.isEmpty()) {
                items = Set.of(item);
            } else if (!items.contains(item)) {
                items = new LinkedHashSet<>(items);
                items.add(item);
            }
        }

        /** Aid that is only told of when it arrives was no promise of the list. */
        private boolean isPromise() {
            return stage.compareTo(Stage.PAID) < 0 || stage == Stage.CORRECTED;
        }

        private boolean isOpen(Silence silence) {
            return !withdrawn && !isDone() && (told || silence == Silence.WAITING);
        }

        private boolean isNotRecorded(Silence silence) {
            return !withdrawn && !told && silence == Silence.OUT;
        }

        private boolean isDone() {
            if (worthKnown && arrivedKnown) {
                return arrived >= ALL * worth;
            }
            return isCounted() && unitsArrivedKnown && unitsArrived >= ALL * units;
        }

        /** True if units of the same thing were promised, and how many. */
        private boolean isCounted() {
            return unitsKnown && items.size() == 1;
        }

        private void arrive(OptionalDouble money, OptionalDouble number) {
            told = true;
            if (money.isPresent()) {
                arrived += money.getAsDouble();
                arrivedKnown = true;
            }
            if (number.isPresent()) {
                unitsArrived += number.getAsDouble();
                unitsArrivedKnown = true;
            }
        }

        /** Only what first was said of it, not its later steps, is what was promised. */
        private void promise(
                Event event, String root, OptionalDouble money, OptionalDouble number) {
            if (event.stage() != stage || !event.key().equals(root)) {
                return;
            }
            if (money.isPresent()) {
                worth += money.getAsDouble();
                worthKnown = true;
            }
            if (number.isPresent()) {
                units += number.getAsDouble();
                unitsKnown = true;
            }
        }
    }

    private final Optional<String> donor;
    private final Optional<Kind> kind;
    private final Silence silence;
    private final Chains together = new Chains();
    private final Map<String, Chain> chains = new LinkedHashMap<>();
    private final Copies copies = new Copies();

    /**
     * @param silence what it means that a list does not say what arrived
     * @param donor only this donor, if given
     * @param kind only this kind, if given
     */
    public OpenPromises(Silence silence, Optional<String> donor, Optional<Kind> kind) {
        this.silence = silence;
        this.donor = donor;
        this.kind = kind;
    }

    /** The open promises of one list; see {@link Question#ask} for the list. */
    public static Found of(
            Silence silence,
            Supplier<Stream<Event>> list,
            Optional<String> donor,
            Optional<Kind> kind) {
        OpenPromises promises = new OpenPromises(silence, donor, kind);
        Question.ask(list, List.of(promises));
        return promises.found();
    }

    @Override
    public void tie(Event event) {
        if (isAsked(event)) {
            together.add(event);
        }
    }

    @Override
    public void count(Event event) {
        if (isAsked(event)) {
            String first = together.first(event.key());
            add(chains.computeIfAbsent(first, f -> new Chain(event, copies)), event, first);
        }
    }

    /** The answer. */
    public Found found() {
        List<Open> open = new ArrayList<>();
        long promises = 0;
        long telling = 0;
        long notRecorded = 0;
        for (Map.Entry<String, Chain> entry : chains.entrySet()) {
            Chain chain = entry.getValue();
            if (!chain.isPromise()) {
                continue;
            }
            promises++;
            telling += chain.told ? 1 : 0;
            notRecorded += chain.isNotRecorded(silence) ? 1 : 0;
            if (chain.isOpen(silence)) {
                open.add(open(entry.getKey(), chain));
            }
        }
        open.sort(
                Comparator.comparing((Open o) -> o.since().orElse(LocalDate.MAX))
                        .thenComparingDouble(o -> -o.worth().orElse(0)));
        return new Found(open, promises, telling, notRecorded);
    }

    private boolean isAsked(Event event) {
        return (donor.isEmpty() || event.donor().equalsIgnoreCase(donor.get()))
                && (kind.isEmpty() || event.kind() == kind.get());
    }

    private void add(Chain chain, Event event, String root) {
        chain.reached =
                chain.reached.compareTo(event.stage()) < 0
                                && event.stage().compareTo(Stage.DELIVERED) <= 0
                        ? event.stage()
                        : chain.reached;
        event.goods().map(Goods::item).map(copies::of).ifPresent(chain::add);
        OptionalDouble money = event.counted();
        OptionalDouble number =
                event.goods().map(g -> g.units().number()).orElse(OptionalDouble.empty());
        switch (event.stage()) {
            case DELIVERED -> chain.arrive(money, number);
            case WITHDRAWN -> chain.withdrawn = true;
            case PAID -> {
                if (chain.kind == Kind.FINANCIAL) {
                    chain.arrive(money, number);
                }
                chain.promise(event, root, money, number);
            }
            case PROMISED, COMMITTED, ALLOCATED, CONTRACTED, CORRECTED ->
                    chain.promise(event, root, money, number);
        }
    }

    private static Open open(String key, Chain c) {
        return new Open(
                key,
                c.donor,
                c.kind,
                c.when,
                c.when.latest(),
                c.worthKnown ? OptionalDouble.of(c.worth) : OptionalDouble.empty(),
                c.arrivedKnown ? OptionalDouble.of(c.arrived) : OptionalDouble.empty(),
                c.isCounted() ? OptionalDouble.of(c.units) : OptionalDouble.empty(),
                c.isCounted() && c.unitsArrivedKnown
                        ? OptionalDouble.of(c.unitsArrived)
                        : OptionalDouble.empty(),
                c.reached,
                String.join(", ", c.items),
                c.locator);
    }
}
