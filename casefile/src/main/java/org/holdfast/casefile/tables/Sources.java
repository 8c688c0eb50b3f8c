package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Source;

/** Every document, and every rule behind an assumption. */
public final class Sources {
    /** Columns and binding. */
    public static final Table<Source> TABLE =
            Table.of(
                            "sources",
                            "Every document, and every rule behind an assumption.",
                            Table.columns(
                                    List.of(
                                            Column.id("The source's name in other tables."),
                                            Column.oneOf(
                                                    "kind",
                                                    Source.Kind.class,
                                                    "A document, a figure derived from documents, or an assumption."),
                                            Column.text(
                                                    "title",
                                                    "Title of the document, or the assumption in a few words."),
                                            Column.text("publisher", "Who published it.")
                                                    .optional(),
                                            Column.of("date", new Form.RoughDay(), "When.")
                                                    .optional(),
                                            Column.text(
                                                            "url",
                                                            "Where it can be read; empty for an assumption.")
                                                    .optional(),
                                            Column.oneOf(
                                                    "grade",
                                                    List.of("A", "B", "C", "D"),
                                                    "A official or primary; B careful secondary; C press; D weak, or an assumption."))),
                            Sources::bind)
                    .mustBeThere()
                    .atTheTop()
                    .with(Table.OriginRule.ITSELF_A_SOURCE);

    private Sources() {}

    private static Source bind(Entry row) {
        return new Source(
                row.text("id"),
                row.oneOf("kind", Source.Kind.class),
                row.text("title"),
                row.text("publisher"),
                row.text("date"),
                row.text("url"),
                row.text("grade").charAt(0),
                row.text("note"),
                row.origin());
    }
}
