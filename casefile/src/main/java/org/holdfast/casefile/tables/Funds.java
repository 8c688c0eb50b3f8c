package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Fund;

/** Public money with a name, an owner and rules. */
public final class Funds {
    /** Columns and binding. */
    public static final Table<Fund> TABLE =
            Table.of(
                    "funds",
                    "Public money with a name, an owner and rules.",
                    Table.columns(
                            List.of(Column.id("The fund's name in other tables.")),
                            Column.texts("name", "Full name."),
                            List.of(
                                    Column.oneOf(
                                            "status",
                                            Fund.Status.class,
                                            "How far it is: agreed, proposed, a lever that nobody proposed in this form, or only a yardstick."),
                                    Column.party(
                                            "home",
                                            Form.Filter.MARKET,
                                            "Whose money it is; national pooling makes it buy there."),
                                    Column.of(
                                                    "proposed",
                                                    new Form.Day(),
                                                    "Day on which it was proposed.")
                                            .optional(),
                                    Column.of(
                                                    "agreed",
                                                    new Form.Day(),
                                                    "Day on which it was agreed.")
                                            .optional(),
                                    Column.month(
                                            "first_payment",
                                            "Month of the first payment; nothing is paid before."),
                                    Column.oneOf(
                                            "decides", Fund.Decision.class, "How it is decided.")),
                            Column.texts("decided_by", "Who decides."),
                            Column.texts("blocked_by", "Who can block it."),
                            List.of(
                                    Column.share(
                                            "carry_over",
                                            "Share of what is left at the end of a year that can be used the next year."),
                                    Column.share(
                                            "invest_share",
                                            "Highest share of a year's envelope that may pay for production lines."),
                                    Column.oneOf(
                                            "pooling",
                                            List.of("national", "joint"),
                                            "Whether the money buys at home, or anywhere together with others."),
                                    Column.party(
                                            "contributors",
                                            Form.Filter.ANY,
                                            "The party or bloc that pays."),
                                    Column.oneOf(
                                            "key",
                                            Fund.Key.class,
                                            "How contributors share it: by GDP, by defence spending, or by contributions.csv."),
                                    Column.money(
                                                    "size",
                                                    "EUR billion",
                                                    "Size in all, for yardsticks and for the reader.")
                                            .optional())),
                    Funds::bind);

    private Funds() {}

    private static Fund bind(Entry row) {
        return new Fund(
                row.text("id"),
                row.texts("name"),
                row.oneOf("status", Fund.Status.class),
                row.text("home"),
                row.text("proposed"),
                row.text("agreed"),
                Math.max(0, row.findMonth("first_payment").orElse(0)),
                row.oneOf("decides", Fund.Decision.class),
                row.texts("decided_by"),
                row.texts("blocked_by"),
                row.quantity("carry_over"),
                row.quantity("invest_share"),
                row.text("pooling").equals("national"),
                row.text("contributors"),
                row.oneOf("key", Fund.Key.class),
                row.findQuantity("size"),
                row.origin());
    }
}
