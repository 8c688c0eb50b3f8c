package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.model.Measure;
import org.holdfast.model.PairedChange;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.schema.Listed;

/** What each policy comes to, and what it changes. */
@Listed
public final class PolicyTable {
    private static final String ITEM_MONTHS = Measure.Unit.ITEM_MONTHS.word();

    /**
     * One way to decide.
     *
     * @param below futures in which it misses less than who knows the future
     * @param against the way that it changes
     */
    record Row(Way way, int below, Optional<String> against, Optional<PairedChange> change) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "policies.csv",
                    "One policy, planned anew in futures that are the same for all.",
                    PairedColumns.after(
                            List.of(
                                    way(r -> r.way().id()),
                                    Column.word(
                                            "kind",
                                            "`packages`, `today`, `added`, `left_out`, `all`, `added_later`,"
                                                    + " `all_later`, `triggered` or `foresight`",
                                            "What is decided, by whom, and knowing what.",
                                            r -> r.way().kind()),
                                    Column.words(
                                            "lever",
                                            "id",
                                            "The measure that is added or left out, or the rule.",
                                            r -> r.way().lever()),
                                    Column.whole(
                                            "after",
                                            "months",
                                            "Months for which today's terms stay.",
                                            r -> r.way().after()),
                                    Column.amount(
                                            "shortfall",
                                            ITEM_MONTHS,
                                            "Missed of the claimant's floor, mean over futures.",
                                            r -> r.way().meanMissed()),
                                    Column.amount(
                                            "money_million",
                                            "millions of the case's currency, in prices of its price year",
                                            "Spent, mean over futures.",
                                            r -> r.way().meanSpent()),
                                    Column.whole(
                                            "below",
                                            "futures",
                                            "In which it misses less than `foresight`: 0, if that"
                                                    + " is what nobody can avoid.",
                                            Row::below),
                                    Column.whole(
                                            "set_off",
                                            "futures",
                                            "In which its rule is set off; 0 without a rule.",
                                            r -> r.way().setOff()),
                                    Column.words(
                                            "against",
                                            "id",
                                            "The policy that it is held against.",
                                            r -> r.against().orElse(""))),
                            Row::change),
                    found ->
                            found.policyRuns()
                                    .map(runs -> found.policyProvenance().of(rows(runs))));

    private PolicyTable() {}

    private static List<Row> rows(PolicyRuns runs) {
        List<Row> rows = new ArrayList<>();
        for (Way way : runs.ways()) {
            Optional<Way> from = runs.before(way);
            rows.add(
                    new Row(
                            way,
                            runs.below(way),
                            from.map(Way::id),
                            from.map(f -> runs.change(f, way))));
        }
        return rows;
    }

    /** The first column of what is told of each way. */
    static <R> Column<R> way(Function<R, String> id) {
        return Column.words(
                "way",
                "id",
                "The way to decide; `policy` names the terms that it starts from.",
                id);
    }
}
