package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.holdfast.model.Measure;
import org.holdfast.model.TierValue;

/**
 * What a plan comes to in one measure, beside another plan.
 *
 * @param change how much it is above the other; NaN where that is not known
 */
record Reached(Measure measure, double value, double change) {
    /** Every measure that a plan has a number in. */
    static List<Reached> of(List<TierValue> before, List<TierValue> after) {
        List<Reached> found = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            measure.in(after)
                    .ifPresent(value ->
                            found.add(
                                    new Reached(
                                            measure,
                                            value,
                                            value - measure.in(before).orElse(Double.NaN))));
        }
        return found;
    }

    /** Columns that tell it, after others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static <R> List<Column<R>> after(Function<R, Reached> of, String before, Column<R>... others) {
        List<Column<R>> columns = new ArrayList<>(List.of(others));
        columns.add(
                Column.words(
                        "measure",
                        "word",
                        "What is counted; the measures are listed below.",
                        row -> of.apply(row).measure().id()));
        columns.add(
                Column.amount("value", "as in `unit`", "How much.", row -> of.apply(row).value()));
        columns.add(
                Column.amount(
                        "change",
                        "as in `unit`",
                        "How much `value` is above " + before + ".",
                        row -> of.apply(row).change()));
        columns.add(
                Column.unit(
                        "item-months, or millions of the case's currency.",
                        row -> of.apply(row).measure().unit()));
        return columns;
    }
}
