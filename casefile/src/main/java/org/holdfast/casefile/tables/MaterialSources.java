package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.MaterialSource;
import org.holdfast.model.Producer;

/** Plants, or pools of plants, that make a material. */
public final class MaterialSources {
    /** Columns and binding. */
    public static final Table<MaterialSource> TABLE =
            Table.of(
                    "material_sources",
                    "Plants, or pools of plants, that make a material.",
                    Table.columns(
                            List.of(
                                    Column.id("The source's name in other tables."),
                                    Column.text("name", "Name for the reader."),
                                    Column.text(
                                                    "name_nl",
                                                    "The name in Dutch, where it is another.")
                                            .optional(),
                                    Column.party("party", Form.Filter.ANY, "Where it is."),
                                    Column.yesNo(
                                            "pool", "Whether this is several plants together."),
                                    Column.oneOf(
                                            "kind",
                                            Producer.Kind.class,
                                            "Existing, new on a green field, or a state company."),
                                    Column.text(
                                                    "group",
                                                    "Tag by which a lever opens or closes it with others.")
                                            .optional(),
                                    Column.name(
                                            "material",
                                            Form.Filter.ANY,
                                            "What it makes.",
                                            "materials"),
                                    Column.quantity(
                                            "capacity",
                                            "units a month",
                                            "Capacity in the first month."),
                                    Column.share(
                                            "availability",
                                            "Share of capacity that turns into output."))),
                    MaterialSources::bind);

    private MaterialSources() {}

    private static MaterialSource bind(Entry row) {
        return new MaterialSource(
                row.text("id"),
                row.name("name"),
                row.text("party"),
                row.yes("pool"),
                row.oneOf("kind", Producer.Kind.class),
                row.text("group"),
                row.text("material"),
                row.quantity("capacity"),
                row.quantity("availability"),
                row.origin());
    }
}
