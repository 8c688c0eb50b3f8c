package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.PriceStep;

/**
 * How the price of a producer or an offer rises with what is bought; no rows: one step at the
 * price.
 */
public final class PriceSteps {
    /** Columns and binding. */
    public static final Table<PriceStep> TABLE =
            Table.of(
                            "price_steps",
                            "How the price of a producer or an offer rises with what is bought; no rows: one step at the price.",
                            Table.columns(
                                    List.of(
                                            Column.name(
                                                    "subject",
                                                    Form.Filter.ANY,
                                                    "Whose price it is.",
                                                    "producers",
                                                    "offers"),
                                            Column.number(
                                                    "share",
                                                    new Range(0, true, 1),
                                                    "Upper end of the step, as a share of capacity."),
                                            Column.quantity(
                                                    "factor",
                                                    Range.POSITIVE,
                                                    "times the price",
                                                    "What the step costs; rising, the first usually 1."))),
                            PriceSteps::bind)
                    .keyedBy("subject", "share");

    private PriceSteps() {}

    private static PriceStep bind(Entry row) {
        return new PriceStep(row.text("subject"), row.number("share"), row.quantity("factor"));
    }
}
