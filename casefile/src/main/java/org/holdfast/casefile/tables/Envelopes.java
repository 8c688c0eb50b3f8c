package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Envelope;

/** What a fund may spend in a calendar year. */
public final class Envelopes {
    /** Columns and binding. */
    public static final Table<Envelope> TABLE =
            Table.of(
                            "envelopes",
                            "What a fund may spend in a calendar year.",
                            Table.columns(
                                    List.of(
                                            Column.name(
                                                    "fund", Form.Filter.ANY, "The fund.", "funds"),
                                            Column.of(
                                                    "year", new Form.Year(), "The calendar year."),
                                            Column.money(
                                                    "amount",
                                                    "EUR billion",
                                                    "What may be spent."))),
                            Envelopes::bind)
                    .keyedBy("fund", "year");

    private static final double MILLIONS_IN_A_BILLION = 1_000;

    private Envelopes() {}

    private static Envelope bind(Entry row) {
        return new Envelope(
                row.text("fund"),
                row.year("year"),
                row.quantity("amount").times(MILLIONS_IN_A_BILLION));
    }
}
