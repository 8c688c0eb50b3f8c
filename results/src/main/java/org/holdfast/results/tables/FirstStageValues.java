package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.FirstStage;
import org.holdfast.model.FirstStage.Value;
import org.holdfast.model.Measure;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What commitments of the first year come to in the same futures. */
@Listed
public final class FirstStageValues {
    private static final String ITEM_MONTHS = Measure.Unit.ITEM_MONTHS.word();

    /**
     * One first year.
     *
     * @param onTail weight of the worst tenth, NaN where none is weighed
     * @param isFresh whether it is counted in futures that it was not chosen for
     */
    record Row(String plan, double onTail, boolean isFresh, Value value) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "first-stage-values.csv",
                    "What one way to commit in the first year comes to, in futures that are the same"
                            + " for all ways.",
                    List.of(
                            Column.words(
                                    "first_year",
                                    "`central`, `together` or `apart`",
                                    "The lines and contracts of the plan for the central case; the"
                                            + " same in all futures; each future's own.",
                                    Row::plan),
                            Column.amount(
                                    "on_tail",
                                    "share",
                                    "Weight of the worst tenth of the futures; the rest is the"
                                            + " mean's.",
                                    Row::onTail),
                            Column.words(
                                    "futures",
                                    "`same` or `fresh`",
                                    "Whether it is counted in the futures that it was chosen for,"
                                            + " or in others.",
                                    r -> r.isFresh() ? "fresh" : "same"),
                            Column.amount(
                                    "shortfall",
                                    ITEM_MONTHS,
                                    "Missed of the claimant's floor, mean over futures.",
                                    r -> r.value().missed()),
                            Column.amount(
                                    "shortfall_tail",
                                    ITEM_MONTHS,
                                    "The same, mean over the worst tenth.",
                                    r -> r.value().missedTail()),
                            Column.amount(
                                    "objective",
                                    ITEM_MONTHS,
                                    "What is minimised: missed under the floors of all as present"
                                            + " value, and what later tiers add; mean over futures.",
                                    r -> r.value().objective()),
                            Column.amount(
                                    "objective_tail",
                                    ITEM_MONTHS,
                                    "The same, mean over the worst tenth.",
                                    r -> r.value().objectiveTail()),
                            Column.amount(
                                    "money_million",
                                    "millions of the case's currency, in prices of its price year",
                                    "Spent, mean over futures.",
                                    r -> r.value().spent())),
                    Table.of(Findings.Committing.class, f -> f.provenance().of(rows(f.found()))));

    private FirstStageValues() {}

    private static List<Row> rows(FirstStage found) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("central", Double.NaN, false, found.central()));
        found.frontier()
                .forEach(each -> rows.add(new Row("together", each.onTail(), false, each.value())));
        rows.add(new Row("apart", Double.NaN, false, found.apart()));
        found.fresh()
                .ifPresent(fresh -> {
                    rows.add(new Row("central", Double.NaN, true, fresh.central()));
                    rows.add(new Row("together", 0, true, fresh.together()));
                    rows.add(new Row("apart", Double.NaN, true, fresh.apart()));
                });
        return rows;
    }
}
