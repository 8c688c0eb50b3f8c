package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Factor;

/** What is uncertain and moves one number or several together. */
public final class Factors {
    /** Columns and binding. */
    public static final Table<Factor> TABLE =
            Table.of(
                            "factors",
                            "What is uncertain and moves one number or several together.",
                            Table.columns(
                                    List.of(
                                            Column.id(
                                                    "Name of the factor in uncertainties.csv and correlations.csv.")),
                                    Column.texts("name", "Name on the screen.")),
                            Factors::bind)
                    .with(Table.OriginRule.MAY_STATE);

    private Factors() {}

    private static Factor bind(Entry row) {
        return new Factor(row.text("id"), row.texts("name"));
    }
}
