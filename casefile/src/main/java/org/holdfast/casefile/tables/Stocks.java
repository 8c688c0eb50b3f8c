package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Stock;

/** What holders have at the start. */
public final class Stocks {
    /** Columns and binding. */
    public static final Table<Stock> TABLE =
            Table.of(
                            "stocks",
                            "What holders have at the start.",
                            Table.columns(
                                    List.of(
                                            Column.party("holder", Form.Filter.ANY, "Who has it."),
                                            Column.item("item", Form.Filter.OURS, "What it is."),
                                            Column.quantity(
                                                    "quantity",
                                                    "units",
                                                    "The stock in the first month."),
                                            Column.quantity(
                                                            "giftable",
                                                            "units over the horizon",
                                                            "What of it may be given to Ukraine.")
                                                    .standard("0"))),
                            Stocks::bind)
                    .keyedBy("holder", "item");

    private Stocks() {}

    private static Stock bind(Entry row) {
        return new Stock(
                row.text("holder"),
                row.text("item"),
                row.quantity("quantity"),
                row.quantity("giftable"));
    }
}
