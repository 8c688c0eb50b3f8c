package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Material;

/** What items are made of, and what runs short first. */
public final class Materials {
    /** Columns and binding. */
    public static final Table<Material> TABLE =
            Table.of(
                    "materials",
                    "What items are made of, and what runs short first.",
                    Table.columns(
                            List.of(Column.id("The material's name in other tables.")),
                            Column.texts("name", "Full name."),
                            Column.texts("unit", "The unit, plural."),
                            List.of(
                                    Column.number(
                                            "lot",
                                            Range.LOT,
                                            "Units in one lot; the programme counts in lots."),
                                    Column.quantity(
                                            "stock", "units", "The stock in the first month."),
                                    Column.share(
                                            "defence_share",
                                            "Share of the sources' output that reaches these items when markets decide."),
                                    Column.share(
                                            "priority_share",
                                            "The same when these items have full priority."))),
                    Materials::bind);

    private Materials() {}

    private static Material bind(Entry row) {
        return new Material(
                row.text("id"),
                row.texts("name"),
                row.texts("unit"),
                row.number("lot"),
                row.quantity("stock"),
                row.quantity("defence_share"),
                row.quantity("priority_share"),
                row.origin());
    }
}
