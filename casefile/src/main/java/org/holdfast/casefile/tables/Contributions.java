package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Contribution;

/** Shares of parties in funds that have a key of their own; they add up to 1. */
public final class Contributions {
    /** Columns and binding. */
    public static final Table<Contribution> TABLE =
            Table.of(
                            "contributions",
                            "Shares of parties in funds that have a key of their own; they add up to 1.",
                            Table.columns(
                                    List.of(
                                            Column.name(
                                                    "fund", Form.Filter.ANY, "The fund.", "funds"),
                                            Column.party("party", Form.Filter.ANY, "Who pays."),
                                            Column.share("share", "The party's share."))),
                            Contributions::bind)
                    .keyedBy("fund", "party");

    private Contributions() {}

    private static Contribution bind(Entry row) {
        return new Contribution(row.text("fund"), row.text("party"), row.quantity("share"));
    }
}
