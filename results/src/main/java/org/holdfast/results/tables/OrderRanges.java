package org.holdfast.results.tables;

import java.util.List;
import org.holdfast.model.OrderRange;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** How far what is told of a plan's first orders could be otherwise at no loss. */
@Listed
public final class OrderRanges {
    private static final String UNITS =
            "units of the subject, lines and contracts a month; of a payment millions of the case's"
                    + " currency";

    /** The table. */
    public static final Table<Provenance.Of<OrderRange>> TABLE =
            Table.ofPlans(
                    "order_ranges.csv",
                    "What the brief tells of the plan's first twelve months, in all plans that are"
                            + " as good in every tier: by bloc or giver, of a maker or seller that"
                            + " it names by itself, and of a fund over all months.",
                    List.of(
                            Column.words(
                                    "kind",
                                    "`line_by_firm`, `line_by_public`, `contract`, `purchase`,"
                                            + " `gift` or `payment`",
                                    "What is decided.",
                                    row -> Cells.word(row.order().kind())),
                            Column.words(
                                    "subject",
                                    "id",
                                    "The item, the material of a line, or the fund.",
                                    row -> row.order().subject()),
                            Column.words(
                                    "from",
                                    "id",
                                    "The bloc, the giver, or one maker, seller or source; empty for"
                                            + " a payment.",
                                    row -> row.order().from()),
                            Column.amount(
                                    "low", UNITS, "The least in any of them.", OrderRange::low),
                            Column.amount(
                                    "planned",
                                    UNITS,
                                    "In the plan that is told.",
                                    OrderRange::planned),
                            Column.amount(
                                    "high", UNITS, "The most in any of them.", OrderRange::high)),
                    Table.of(
                            Findings.Told.class,
                            told -> told.provenance().of(told.answer().orders())));

    private OrderRanges() {}
}
