package org.holdfast.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What was promised and what of it arrived, side by side. Stages are shown beside each other and
 * never added.
 *
 * @param series the list that it is read from
 * @param unit what amounts are counted in, such as {@code EUR} or pieces
 * @param stages words of the stages, from promise to delivery
 * @param rows one for each donor, item or month
 */
public record Gap(String series, String unit, List<String> stages, List<Row> rows) {
    /** Stages at which something has reached the recipient. */
    private static final Set<String> ARRIVED = Set.of("paid", "delivered");

    /** What is said of aid beside its way to the recipient. */
    private static final Set<String> BESIDE = Set.of("withdrawn", "corrected");

    public Gap {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.amounts().size() != stages.size()
                    || row.notKnown().size() != stages.size()
                    || row.recorded().size() != stages.size()) {
                throw new IllegalArgumentException(row.name() + " has other stages than " + stages);
            }
        }
    }

    /** An amount of a list that counts money. */
    public Money money(double amount) {
        return Money.ofUnits(amount, new Currency(unit));
    }

    /** The same with other rows. */
    public Gap with(List<Row> others) {
        return new Gap(series, unit, stages, others);
    }

    /** Whether a stage is one at which something has reached the recipient. */
    public boolean isArrival(int stage) {
        return ARRIVED.contains(stages.get(stage));
    }

    /** Whether a stage is one on the way to the recipient, after the first. */
    public boolean isLater(int stage) {
        return stage > 0 && !BESIDE.contains(stages.get(stage));
    }

    /**
     * The stage that is furthest on the way to the recipient: of those at which aid arrives, the
     * last of which an amount is known, for money that was paid has arrived though the list also
     * tells of deliveries in kind without one. The first stage if there is no other.
     */
    public int furthest() {
        int furthest = 0;
        int known = 0;
        for (int s = 1; s < stages.size(); s++) {
            if (isLater(s)) {
                furthest = s;
                known =
                        isArrival(s) && recorded(s).stream().anyMatch(r -> r.come() > 0)
                                ? s
                                : known;
            }
        }
        return known > 0 ? known : furthest;
    }

    /** What all rows record of a stage together; empty if none does. */
    public Optional<Recorded> recorded(int stage) {
        double of = 0;
        double come = 0;
        boolean any = false;
        for (Row row : rows) {
            Optional<Recorded> one = row.recorded().get(stage);
            any |= one.isPresent();
            of += one.map(Recorded::of).orElse(0.0);
            come += one.map(Recorded::come).orElse(0.0);
        }
        return any ? Optional.of(new Recorded(of, come)) : Optional.empty();
    }

    /** The sum of a stage over all rows; empty if no row says anything of it. */
    public OptionalDouble sum(int stage) {
        return rows.stream().anyMatch(r -> r.amounts().get(stage).isPresent())
                ? OptionalDouble.of(
                        rows.stream().mapToDouble(r -> r.amounts().get(stage).orElse(0)).sum())
                : OptionalDouble.empty();
    }

    /**
     * The aid for which a list records a later stage, and what of it has come so far. Of other aid
     * it is not known how far it has come, so that no share counts it.
     *
     * @param of what was promised of it
     * @param come what of that reached the stage
     */
    public record Recorded(double of, double come) {
        /** The share that has come; empty if nothing was promised. */
        public OptionalDouble share() {
            return of > 0 ? OptionalDouble.of(come / of) : OptionalDouble.empty();
        }
    }

    /**
     * One donor, item or month.
     *
     * @param amounts by stage; empty where the list says nothing of the stage
     * @param notKnown by stage: how many events have no amount, so that it is a least one
     * @param recorded by stage: for which of the first amount the list records the stage; empty
     *     where it records it for none, and for the first stage
     */
    public record Row(
            String name,
            List<OptionalDouble> amounts,
            List<Long> notKnown,
            List<Optional<Recorded>> recorded) {
        public Row {
            amounts = List.copyOf(amounts);
            notKnown = List.copyOf(notKnown);
            recorded = List.copyOf(recorded);
        }

        /** A row of which only the amounts are shown. */
        public Row(String name, List<OptionalDouble> amounts, List<Long> notKnown) {
            this(name, amounts, notKnown, Collections.nCopies(amounts.size(), Optional.empty()));
        }

        /** The same under another name. */
        public Row named(String other) {
            return new Row(other, amounts, notKnown, recorded);
        }

        /** What of the recorded aid has not come to a stage. */
        public OptionalDouble open(int stage) {
            return recorded.get(stage)
                    .map(r -> OptionalDouble.of(r.of() - r.come()))
                    .orElse(OptionalDouble.empty());
        }

        /** What has come to a stage, as a share of the aid for which the list records it. */
        public OptionalDouble share(int stage) {
            return recorded.get(stage).map(Recorded::share).orElse(OptionalDouble.empty());
        }
    }
}
