package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Claim;

/** Factual claims of the paper that the case is built around, checked. */
public final class Claims {
    /** Columns and binding. */
    public static final Table<Claim> TABLE =
            Table.of(
                            "claims",
                            "Factual claims of the paper that the case is built around, checked.",
                            Table.columns(
                                    List.of(Column.id("The claim's name.")),
                                    Column.texts("claim", "What the paper says."),
                                    List.of(
                                            Column.oneOf(
                                                    "verdict",
                                                    Claim.Verdict.class,
                                                    "What the check found.")),
                                    Column.texts("finding", "Why."),
                                    List.of(
                                            Column.of(
                                                    "sources",
                                                    new Form.Names("sources"),
                                                    "The documents of the check."))),
                            Claims::bind)
                    .atTheTop();

    private Claims() {}

    private static Claim bind(Entry row) {
        return new Claim(
                row.text("id"),
                row.texts("claim"),
                row.oneOf("verdict", Claim.Verdict.class),
                row.texts("finding"),
                row.names("sources"),
                row.origin());
    }
}
