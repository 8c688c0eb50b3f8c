package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Measure;
import org.holdfast.model.PolicyRuns.ItemRun;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What each policy comes to in each future, by item. */
@Listed
public final class PolicyFutures {
    /** One policy, item and future. */
    record Row(String policy, String item, int future, double months, double units, int from) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofMany(
                    "policy_futures.csv",
                    "One policy in one future, by item: the same future for all of them.",
                    List.of(
                            PolicyTable.way(Row::policy),
                            Column.words("item", "id", "The item.", Row::item),
                            Column.whole("future", "number", "The future.", Row::future),
                            Column.amount(
                                    "shortfall",
                                    Measure.Unit.ITEM_MONTHS.word(),
                                    "Missed of the claimant's floor, by the weight of the item.",
                                    Row::months),
                            Column.amount(
                                    "units",
                                    "units",
                                    "Missed of the claimant's floor.",
                                    Row::units),
                            Column.whole(
                                    "runs_short_month",
                                    Measure.Unit.MONTH.word(),
                                    "From when it runs short; the number of months if never.",
                                    Row::from)),
                    Table.of(Findings.Deciding.class, PolicyFutures::of));

    private PolicyFutures() {}

    private static List<Provenance.Of<Row>> of(Findings.Deciding found) {
        List<Row> rows = new ArrayList<>();
        for (Way way : found.policies().ways()) {
            for (ItemRun run : way.items()) {
                for (int f = 0; f < found.policies().futures(); f++) {
                    rows.add(
                            new Row(
                                    way.id(),
                                    run.item(),
                                    f,
                                    run.months().get(f),
                                    run.units().get(f),
                                    run.from().get(f)));
                }
            }
        }
        return found.provenance().of(rows);
    }
}
