package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.AdversaryFlow;

/** What the adversary has, makes, buys and uses. */
public final class AdversaryFlows {
    /** Columns and binding. */
    public static final Table<AdversaryFlow> TABLE =
            Table.of(
                    "adversary_flows",
                    "What the adversary has, makes, buys and uses.",
                    Table.columns(
                            List.of(
                                    Column.item("item", Form.Filter.ADVERSARYS, "The item."),
                                    Column.oneOf(
                                            "flow",
                                            AdversaryFlow.Flow.class,
                                            "What the figure is."),
                                    Column.month("from", "First month; empty: from the start.")
                                            .optional(),
                                    Column.month("to", "Last month; empty: to the end.").optional(),
                                    Column.quantity(
                                            "quantity",
                                            "units a month; units for a stock",
                                            "The figure; its range is the dispute between the sources."),
                                    Column.quantity(
                                                    "growth",
                                                    Range.of(-1, 10),
                                                    "a year, as a share",
                                                    "Growth before sanctions.")
                                            .standard("0"),
                                    Column.share(
                                                    "imported_share",
                                                    "Share that depends on imported parts.")
                                            .standard("0"))),
                    AdversaryFlows::bind);

    private AdversaryFlows() {}

    private static AdversaryFlow bind(Entry row) {
        return new AdversaryFlow(
                row.text("item"),
                row.oneOf("flow", AdversaryFlow.Flow.class),
                row.from("from"),
                row.to("to"),
                row.quantity("quantity"),
                row.quantity("growth"),
                row.quantity("imported_share"),
                row.origin());
    }
}
