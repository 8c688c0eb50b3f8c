package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Expansion;
import org.holdfast.model.Quantity;

/** Capacity that is coming, or could come. */
public final class Expansions {
    /** Columns and binding. */
    public static final Table<Expansion> TABLE =
            Table.of(
                    "expansions",
                    "Capacity that is coming, or could come.",
                    Table.columns(
                            List.of(
                                    Column.name(
                                            "subject",
                                            Form.Filter.ANY,
                                            "Whose capacity it is.",
                                            "producers",
                                            "material_sources"),
                                    Column.oneOf(
                                            "kind",
                                            List.of("announced", "possible"),
                                            "Already decided and paid by others, or possible at a price."),
                                    Column.month(
                                                    "month",
                                                    "When announced capacity starts to be there.")
                                            .optional(),
                                    Column.quantity(
                                            "size",
                                            "units a month",
                                            "What is announced, or the most that can be added."),
                                    Column.quantity(
                                                    "rate",
                                                    "units a month, each month",
                                                    "What can be started each month; announced: added each month, empty: all at once.")
                                            .optional(),
                                    Column.months(
                                                    "lead",
                                                    "Time from decision to first output; may be empty for announced capacity.")
                                            .optional(),
                                    Column.money(
                                                    "cost",
                                                    "EUR for one unit of yearly capacity",
                                                    "What it costs; may be empty for announced capacity.")
                                            .optional(),
                                    Column.oneOf(
                                                    "finance",
                                                    Expansion.Finance.class,
                                                    "Who may pay for it; may be empty for announced capacity.")
                                            .optional(),
                                    Column.share(
                                                    "probability",
                                                    "Probability of being there on time.")
                                            .standard("1"))),
                    Expansions::bind);

    private Expansions() {}

    private static Expansion bind(Entry row) {
        return new Expansion(
                row.text("subject"),
                row.text("kind").equals("announced"),
                row.findMonth("month").map(month -> Math.max(0, month)),
                row.quantity("size"),
                row.findQuantity("rate").orElseGet(() -> row.quantity("size")),
                row.findQuantity("lead").orElseGet(() -> Quantity.exactly(0, row.origin())),
                row.findQuantity("cost").orElseGet(() -> Quantity.exactly(0, row.origin())),
                row.findText("finance").isEmpty()
                        ? Expansion.Finance.EITHER
                        : row.oneOf("finance", Expansion.Finance.class),
                row.quantity("probability"),
                row.origin());
    }
}
