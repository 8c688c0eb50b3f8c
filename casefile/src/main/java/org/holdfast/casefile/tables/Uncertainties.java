package org.holdfast.casefile.tables;

import java.util.List;
import java.util.Map;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Distribution;
import org.holdfast.model.Uncertainty;

/** How uncertain numbers of other tables are drawn. */
public final class Uncertainties {
    /** The tables with numbers that are drawn, and the column that names their rows. */
    public static final Map<String, String> SUBJECTS =
            Map.ofEntries(
                    Map.entry("substitutes", "item"),
                    Map.entry("needs", "item"),
                    Map.entry("stocks", "item"),
                    Map.entry("producers", "id"),
                    Map.entry("expansions", "subject"),
                    Map.entry("materials", "id"),
                    Map.entry("material_use", "material"),
                    Map.entry("material_sources", "id"),
                    Map.entry("offers", "id"),
                    Map.entry("envelopes", "fund"),
                    Map.entry("adversary_flows", "item"),
                    Map.entry("exposure", "party"),
                    Map.entry("levers", "id"));

    /** Columns and binding. */
    public static final Table<Uncertainty.Rule> TABLE =
            Table.of(
                    "uncertainties",
                    "How uncertain numbers of other tables are drawn, and which move together; of the rows that fit a number the first counts.",
                    List.of(
                            Column.oneOf(
                                    "table",
                                    SUBJECTS.keySet().stream().sorted().toList(),
                                    "The table of the numbers. A lever of the world is drawn only where the scenario leaves it at its default."),
                            Column.text("subject", "The row's name; empty: every row.").optional(),
                            Column.text("column", "The number's column; empty: every column.")
                                    .optional(),
                            Column.name(
                                            "stands_on",
                                            Form.Filter.ANY,
                                            "The source that the number names; empty: any.",
                                            "sources")
                                    .optional(),
                            Column.name(
                                            "factor",
                                            Form.Filter.ANY,
                                            "What moves them together; empty: numbers of one column on one source do.",
                                            "factors")
                                    .optional(),
                            Column.oneOf(
                                            "distribution",
                                            Distribution.class,
                                            "How a number lies in its range.")
                                    .standard("triangular"),
                            Column.of(
                                            "values",
                                            new Form.Weighted(),
                                            "For a discrete distribution: values with weights, as factors of the central value; for a lever, settings.")
                                    .optional()),
                    Uncertainties::bind);

    private Uncertainties() {}

    private static Uncertainty.Rule bind(Entry row) {
        List<double[]> pairs = row.weighted("values");
        return new Uncertainty.Rule(
                row.text("table"),
                row.text("subject"),
                row.text("column"),
                row.text("stands_on"),
                row.text("factor"),
                row.oneOf("distribution", Distribution.class),
                pairs.stream().map(p -> p[0]).toList(),
                pairs.stream().map(p -> p[1]).toList(),
                row.origin());
    }
}
