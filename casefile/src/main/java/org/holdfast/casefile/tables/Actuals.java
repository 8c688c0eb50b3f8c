package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Actual;

/** What happened, known later: for the hindcast only. */
public final class Actuals {
    /** Columns and binding. */
    public static final Table<Actual> TABLE =
            Table.of(
                            "actuals",
                            "What happened, known later: for the hindcast only.",
                            Table.columns(
                                    List.of(
                                            Column.text("series", "What the figure measures."),
                                            Column.of(
                                                    "date",
                                                    new Form.DayOrMonth(),
                                                    "What it is about."),
                                            Column.quantity(
                                                    "quantity",
                                                    Range.ANY,
                                                    "see unit",
                                                    "The figure."),
                                            Column.text("unit", "Its unit."))),
                            Actuals::bind)
                    .with(Table.OriginRule.LOOKING_BACK);

    private Actuals() {}

    private static Actual bind(Entry row) {
        return new Actual(
                row.text("series"), row.text("date"), row.quantity("quantity"), row.text("unit"));
    }
}
