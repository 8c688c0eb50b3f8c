package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.HindcastSeries;

/** What of the model each series of actuals.csv is held against. */
public final class Hindcasts {
    /** Columns and binding. */
    public static final Table<HindcastSeries> TABLE =
            Table.of(
                            "hindcasts",
                            "What of the model each series of actuals.csv is held against.",
                            Table.columns(
                                    List.of(Column.text("series", "The series in actuals.csv.")),
                                    Column.texts("name", "Name on the screen."),
                                    Column.texts("unit", "Unit of the series."),
                                    List.of(
                                            Column.oneOf(
                                                    "measure",
                                                    HindcastSeries.Measure.class,
                                                    "What of the model it is."),
                                            Column.item(
                                                            "item",
                                                            Form.Filter.ANY,
                                                            "The item that it counts.")
                                                    .optional(),
                                            Column.text(
                                                            "bloc",
                                                            "The bloc, party, fund's home or offer that it counts; empty: all.")
                                                    .optional(),
                                            Column.oneOf(
                                                    "period",
                                                    HindcastSeries.Period.class,
                                                    "Over which months the model is summed."),
                                            Column.number(
                                                            "scale",
                                                            Range.POSITIVE,
                                                            "Units of the series in one unit of the model.")
                                                    .standard("1"),
                                            Column.text(
                                                            "note_nl",
                                                            "The note in Dutch: in what the series and the model differ.")
                                                    .optional(),
                                            Column.text(
                                                            "target",
                                                            "The series of actuals.csv that holds official targets for it.")
                                                    .optional())),
                            Hindcasts::bind)
                    .keyedBy("series");

    private Hindcasts() {}

    private static HindcastSeries bind(Entry row) {
        return new HindcastSeries(
                row.text("series"),
                row.texts("name"),
                row.texts("unit"),
                row.oneOf("measure", HindcastSeries.Measure.class),
                row.text("item"),
                row.text("bloc"),
                row.oneOf("period", HindcastSeries.Period.class),
                row.number("scale"),
                row.name("note"),
                row.text("target"),
                row.origin());
    }
}
