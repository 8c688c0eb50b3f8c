package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;

/**
 * Price indices: an amount of a year becomes amount × index of the price year ÷ index of that year.
 */
public final class Deflators {
    /** Columns and binding. */
    public static final Table<YearlyFigure> TABLE =
            Table.of(
                            "deflators",
                            "Price indices: an amount of a year becomes amount × index of the price year ÷ index of that year.",
                            Table.columns(
                                    List.of(
                                            Column.of(
                                                    "area",
                                                    new Form.Code(),
                                                    "The currency whose prices they are."),
                                            Column.of("year", new Form.Year(), "The year."),
                                            Column.number(
                                                    "index",
                                                    Range.POSITIVE,
                                                    "The index, on any base."))),
                            Deflators::bind)
                    .keyedBy("area", "year");

    private Deflators() {}

    private static YearlyFigure bind(Entry row) {
        return new YearlyFigure(row.text("area"), row.year("year"), row.number("index"));
    }
}
