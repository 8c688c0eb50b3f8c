package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;

/** Units of a currency for one euro. */
public final class ExchangeRates {
    /** Columns and binding. */
    public static final Table<YearlyFigure> TABLE =
            Table.of(
                            "exchange_rates",
                            "Units of a currency for one euro.",
                            Table.columns(
                                    List.of(
                                            Column.of("currency", new Form.Code(), "The currency."),
                                            Column.of("year", new Form.Year(), "The year."),
                                            Column.number(
                                                    "rate",
                                                    Range.POSITIVE,
                                                    "Units of it for one euro."))),
                            ExchangeRates::bind)
                    .keyedBy("currency", "year");

    private ExchangeRates() {}

    private static YearlyFigure bind(Entry row) {
        return new YearlyFigure(row.text("currency"), row.year("year"), row.number("rate"));
    }
}
