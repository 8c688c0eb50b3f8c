package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.MaterialUse;

/** What items are made of. */
public final class MaterialUses {
    /** Columns and binding. */
    public static final Table<MaterialUse> TABLE =
            Table.of(
                            "material_use",
                            "What items are made of.",
                            Table.columns(
                                    List.of(
                                            Column.item("item", Form.Filter.OURS, "The item."),
                                            Column.name(
                                                    "material",
                                                    Form.Filter.ANY,
                                                    "The material in it.",
                                                    "materials"),
                                            Column.quantity(
                                                    "quantity",
                                                    Range.POSITIVE,
                                                    "units of material in one unit of item",
                                                    "How much of it."))),
                            MaterialUses::bind)
                    .keyedBy("item", "material");

    private MaterialUses() {}

    private static MaterialUse bind(Entry row) {
        return new MaterialUse(row.text("item"), row.text("material"), row.quantity("quantity"));
    }
}
