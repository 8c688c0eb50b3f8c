package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Substitute;

/** Items that can do part of the work of another. */
public final class Substitutes {
    /** Columns and binding. */
    public static final Table<Substitute> TABLE =
            Table.of(
                            "substitutes",
                            "Items that can do part of the work of another.",
                            Table.columns(
                                    List.of(
                                            Column.item(
                                                    "item",
                                                    Form.Filter.OURS,
                                                    "The item whose need is met."),
                                            Column.item(
                                                    "by",
                                                    Form.Filter.OURS,
                                                    "The item that stands in."),
                                            Column.quantity(
                                                    "rate",
                                                    Range.POSITIVE,
                                                    "units of by for one unit of item",
                                                    "Units of the one that do the work of one unit of the other."),
                                            Column.share(
                                                    "ceiling",
                                                    "Share of the need that may be met this way."))),
                            Substitutes::bind)
                    .keyedBy("item", "by");

    private Substitutes() {}

    private static Substitute bind(Entry row) {
        return new Substitute(
                row.text("item"), row.text("by"), row.quantity("rate"), row.quantity("ceiling"));
    }
}
