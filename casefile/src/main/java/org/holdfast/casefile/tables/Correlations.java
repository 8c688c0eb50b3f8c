package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Correlation;

/** Factors that tend to be high together, or one high where the other is low. */
public final class Correlations {
    /** Columns and binding. */
    public static final Table<Correlation> TABLE =
            Table.of(
                            "correlations",
                            "Factors that tend to be high together, or one high where the other is low.",
                            List.of(
                                    Column.name("factor", Form.Filter.ANY, "A factor.", "factors"),
                                    Column.name("with", Form.Filter.ANY, "Another one.", "factors"),
                                    Column.number(
                                            "correlation",
                                            Range.of(-1, 1),
                                            "Spearman's rank correlation.")),
                            Correlations::bind)
                    .keyedBy("factor", "with");

    private Correlations() {}

    private static Correlation bind(Entry row) {
        return new Correlation(
                row.text("factor"), row.text("with"), row.number("correlation"), row.origin());
    }
}
