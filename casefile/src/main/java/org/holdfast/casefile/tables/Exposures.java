package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Exposure;

/** What strikes do to sites in a party, and what cover costs. */
public final class Exposures {
    /** Columns and binding. */
    public static final Table<Exposure> TABLE =
            Table.of(
                            "exposure",
                            "What strikes do to sites in a party, and what cover costs.",
                            Table.columns(
                                    List.of(
                                            Column.party(
                                                    "party",
                                                    Form.Filter.ANY,
                                                    "Where the sites are."),
                                            Column.share(
                                                    "loss",
                                                    "Share of unprotected capacity lost a month."),
                                            Column.share(
                                                    "covered_loss",
                                                    "Share of covered capacity lost a month."),
                                            Column.quantity(
                                                    "repair",
                                                    Range.of(1, 600),
                                                    "months",
                                                    "Time until lost capacity works again."),
                                            Column.item(
                                                    "interceptor",
                                                    Form.Filter.OURS,
                                                    "What covers a site."),
                                            Column.quantity(
                                                    "interceptors",
                                                    "a month",
                                                    "What covers one whole site."))),
                            Exposures::bind)
                    .keyedBy("party");

    private Exposures() {}

    private static Exposure bind(Entry row) {
        return new Exposure(
                row.text("party"),
                row.quantity("loss"),
                row.quantity("covered_loss"),
                row.quantity("repair"),
                row.text("interceptor"),
                row.quantity("interceptors"));
    }
}
