package org.holdfast.model;

import java.util.List;
import java.util.Optional;

/** What the balance finds: for each holder and item, one series a measure. */
public record Trajectory(int months, List<Row> rows) {
    public Trajectory {
        rows = List.copyOf(rows);
    }

    /**
     * One measure of one holder's item.
     *
     * @param holder a holder, or {@code adversary}
     * @param detail bloc or source that a supply comes from, or empty
     */
    public record Row(String holder, String item, Measure measure, String detail, Series series) {
        /** The bloc that a supply comes from; empty if the row is of something else. */
        public Optional<String> suppliedBy(Case c) {
            return switch (measure) {
                case ARRIVED, BOUGHT -> Optional.of(detail);
                case RECEIVED -> Optional.of(c.blocOf(detail));
                case NEED_FLOOR,
                        NEED_FULL,
                        STOCK,
                        GIVEN,
                        USED,
                        EXPIRED,
                        SUBSTITUTED,
                        SHORT_OF_FLOOR,
                        SHORT_OF_FULL,
                        SHORT_OF_TARGET,
                        COVER,
                        ADVERSARY_SUPPLY,
                        ADVERSARY_USE,
                        ADVERSARY_STOCK ->
                        Optional.empty();
            };
        }
    }

    /** What is followed, in units of the item a month unless said otherwise. */
    public enum Measure {
        NEED_FLOOR,
        NEED_FULL,
        /** Stock at the end of the month, units. */
        STOCK,
        /** From producers, after the lag; detail: bloc of the producer. */
        ARRIVED,
        /** From offers, after the lag; detail: bloc of the seller. */
        BOUGHT,
        /** From allies' stocks; detail: the giver. */
        RECEIVED,
        GIVEN,
        USED,
        /** Units that were not used before their shelf life ended. */
        EXPIRED,
        /** Work done by substitutes, in units of this item. */
        SUBSTITUTED,
        SHORT_OF_FLOOR,
        SHORT_OF_FULL,
        /** Units below an ally's stock target. */
        SHORT_OF_TARGET,
        /** Units used to cover plants. */
        COVER,
        /**
         * Adversary: production, refurbishment and purchases; units a month. Detail: low, central
         * or high.
         */
        ADVERSARY_SUPPLY,
        /** Adversary: use or launches. Detail: low, central or high. */
        ADVERSARY_USE,
        /** Adversary: stock at the end of the month. Detail: low, central or high. */
        ADVERSARY_STOCK
    }

    public Optional<Series> find(String holder, String item, Measure measure, String detail) {
        return rows.stream()
                .filter(r ->
                        r.measure() == measure
                                && r.holder().equals(holder)
                                && r.item().equals(item)
                                && r.detail().equals(detail))
                .map(Row::series)
                .findFirst();
    }

    /** The sum over all details; zero if nothing is recorded. */
    public Series total(String holder, String item, Measure measure) {
        return rows.stream()
                .filter(r ->
                        r.measure() == measure
                                && r.holder().equals(holder)
                                && r.item().equals(item))
                .map(Row::series)
                .reduce(Series.zero(months), Series::plus);
    }
}
