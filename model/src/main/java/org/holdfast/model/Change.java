package org.holdfast.model;

import java.util.Optional;

/**
 * One cell, setting or statement that differs between two cases.
 *
 * @param table file in which it stands: {@code needs.csv}, {@code case.yaml}; {@code scenarios/}
 *     for all of them
 * @param row what tells the row from others, by the table's own key; a scenario's id; empty where
 *     there are no rows
 * @param column the column, or the entry of a YAML file
 * @param before empty where the row was added
 * @param after empty where the row was removed
 */
public record Change(
        Kind kind,
        Sort sort,
        String table,
        String row,
        String column,
        Optional<Side> before,
        Optional<Side> after) {
    /** Whether a row came, went or stayed. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What sort of thing differs, by what it can do to an answer. */
    public enum Sort {
        /** A number that answers rest on, or its range. */
        FIGURE,
        /** A name, word, month or switch that answers rest on. */
        CHOICE,
        /** What no answer rests on: titles, notes, sources, dates of knowledge, actuals. */
        REMARK
    }

    /**
     * What stands in one of the two cases.
     *
     * @param text as written; empty if the cell is
     * @param value the number, if it is one
     * @param low lowest value thought possible, if given
     * @param high highest value thought possible, if given
     * @param source id of the source of the figure or else of the row; may be empty
     * @param knownOn from when it could be known, as written; may be empty
     */
    public record Side(
            String text,
            Optional<Double> value,
            Optional<Double> low,
            Optional<Double> high,
            String source,
            String knownOn) {
        /** A text without a number or an origin. */
        public static Side of(String text) {
            return new Side(text, Optional.empty(), Optional.empty(), Optional.empty(), "", "");
        }

        /** A number without a range or an origin. */
        public static Side of(String text, double value) {
            return new Side(text, Optional.of(value), Optional.empty(), Optional.empty(), "", "");
        }
    }

    /**
     * How much the number changed, as a share of what it was; empty for what was 0 or no number.
     */
    public Optional<Double> relative() {
        Optional<Double> from = before.flatMap(Side::value);
        Optional<Double> to = after.flatMap(Side::value);
        return from.isPresent() && to.isPresent() && from.get() != 0
                ? Optional.of((to.get() - from.get()) / Math.abs(from.get()))
                : Optional.empty();
    }

    /**
     * How weighty it is, for an order in which doubling and halving come together: the difference
     * as a share of the larger of the two numbers, 0 to 1 where their signs are the same. 0 where
     * no number changed.
     */
    public double weight() {
        return apart(before.flatMap(Side::value), after.flatMap(Side::value));
    }

    /** The same for the ends of the range, whichever moved more. */
    public double rangeWeight() {
        return Math.max(
                apart(before.flatMap(Change::low), after.flatMap(Change::low)),
                apart(before.flatMap(Change::high), after.flatMap(Change::high)));
    }

    private static Optional<Double> low(Side side) {
        return side.low().or(side::value);
    }

    private static Optional<Double> high(Side side) {
        return side.high().or(side::value);
    }

    private static double apart(Optional<Double> from, Optional<Double> to) {
        if (from.isEmpty() || to.isEmpty() || from.get().equals(to.get())) {
            return 0;
        }
        double size = Math.max(Math.abs(from.get()), Math.abs(to.get()));
        return size == 0 ? 0 : Math.abs(to.get() - from.get()) / size;
    }
}
