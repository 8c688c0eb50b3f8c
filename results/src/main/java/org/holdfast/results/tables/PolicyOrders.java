package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Order;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.schema.Listed;

/** What each policy orders in its first year, over futures. */
@Listed
public final class PolicyOrders {
    private static final String UNITS = "units of the subject; lines and contracts a month";

    /** What one way orders of one thing. */
    record Row(Way way, Order order) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "policy_orders.csv",
                    "What one policy orders of one thing in its first twelve months, whoever makes,"
                            + " sells or pays.",
                    List.of(
                            PolicyTable.way(r -> r.way().id()),
                            Column.word(
                                    "kind",
                                    "`line`, `contract`, `purchase` or `gift`",
                                    "New lines, whoever pays; frame contracts of any length"
                                            + " (none of `foresight`, which no contract binds);"
                                            + " purchases; gifts from stock.",
                                    r -> r.order().kind()),
                            Column.words(
                                    "subject",
                                    "id",
                                    "The item, or the material of a line.",
                                    r -> r.order().subject()),
                            Column.amount(
                                    "share",
                                    "share",
                                    "Share of futures in which it is ordered: at least a hundredth"
                                            + " of a lot, and a fiftieth of the most that any of"
                                            + " them orders.",
                                    r -> r.order().share()),
                            Column.amount(
                                    "quantity_p10",
                                    UNITS,
                                    "10 % quantile over the futures in which it is ordered.",
                                    r -> r.order().at(0.1)),
                            Column.amount(
                                    "quantity_p90",
                                    UNITS,
                                    "90 % quantile over the futures in which it is ordered.",
                                    r -> r.order().at(0.9))),
                    found ->
                            found.policyRuns()
                                    .map(runs -> found.policyProvenance().of(rows(runs))));

    private PolicyOrders() {}

    private static List<Row> rows(PolicyRuns runs) {
        List<Row> rows = new ArrayList<>();
        for (Way way : runs.ways()) {
            way.orders().stream()
                    .filter(order -> order.share() > 0)
                    .forEach(order -> rows.add(new Row(way, order)));
        }
        return rows;
    }
}
