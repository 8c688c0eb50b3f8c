package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Offer;

/** Stock or spare production that parties outside the plan would sell. */
public final class Offers {
    /** Columns and binding. */
    public static final Table<Offer> TABLE =
            Table.of(
                    "offers",
                    "Stock or spare production that parties outside the plan would sell.",
                    Table.columns(
                            List.of(
                                    Column.id("The offer's name in other tables."),
                                    Column.text("name", "Name for the reader."),
                                    Column.text(
                                                    "name_nl",
                                                    "The name in Dutch, where it is another.")
                                            .optional(),
                                    Column.party("party", Form.Filter.ANY, "Who sells."),
                                    Column.item("item", Form.Filter.OURS, "What is sold."),
                                    Column.text(
                                                    "group",
                                                    "Tag by which a lever opens or closes it with others.")
                                            .optional(),
                                    Column.money("price", "EUR a unit", "Price of a unit."),
                                    Column.quantity("monthly", "units", "The most in a month."),
                                    Column.quantity(
                                            "total", "units", "The most over the whole window."),
                                    Column.month("from", "First month in which it can be bought."),
                                    Column.month("to", "Last month in which it can be bought."),
                                    Column.months("lag", "Time from purchase to arrival."))),
                    Offers::bind);

    private Offers() {}

    private static Offer bind(Entry row) {
        return new Offer(
                row.text("id"),
                row.name("name"),
                row.text("party"),
                row.text("item"),
                row.text("group"),
                row.quantity("price"),
                row.quantity("monthly"),
                row.quantity("total"),
                row.from("from"),
                row.to("to"),
                row.quantity("lag"),
                row.origin());
    }
}
