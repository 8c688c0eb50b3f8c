package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Bill;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.schema.Listed;

/** What each fund pays under each policy, over futures. */
@Listed
public final class PolicyBills {
    private static final String MILLIONS =
            "millions of the case's currency, in prices of its price year";

    /** What one fund pays for somebody under one way. */
    record Row(Way way, Bill bill) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "policy_bills.csv",
                    "What one fund pays under one policy for one claimant, over all months.",
                    List.of(
                            PolicyTable.way(r -> r.way().id()),
                            Column.words("fund", "id", "Who pays.", r -> r.bill().fund()),
                            Column.words(
                                    "claimant",
                                    "id",
                                    "For whose needs, stocks and lines.",
                                    r -> r.bill().claimant()),
                            Column.amount(
                                    "money_million",
                                    MILLIONS,
                                    "Mean over futures.",
                                    r -> r.bill().mean()),
                            Column.amount(
                                    "money_p10",
                                    MILLIONS,
                                    "10 % quantile over futures.",
                                    r -> r.bill().at(0.1)),
                            Column.amount(
                                    "money_p90",
                                    MILLIONS,
                                    "90 % quantile over futures.",
                                    r -> r.bill().at(0.9))),
                    found ->
                            found.policyRuns()
                                    .map(runs -> found.policyProvenance().of(rows(runs))));

    private PolicyBills() {}

    private static List<Row> rows(PolicyRuns runs) {
        List<Row> rows = new ArrayList<>();
        for (Way way : runs.ways()) {
            way.bills().forEach(bill -> rows.add(new Row(way, bill)));
        }
        return rows;
    }
}
