package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Measure;
import org.holdfast.model.Result;
import org.holdfast.model.TierValue;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** The least shortfall for less and less money. */
@Listed
public final class Frontiers {
    /**
     * One measure of one point.
     *
     * @param point 0: the plan
     */
    record Row(int point, Measure measure, double value) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "frontier.csv",
                    "One measure of the plan, or of the plan that may cost so much less.",
                    List.of(
                            Column.whole(
                                    "point",
                                    "number",
                                    "0: the plan; the last: the one that costs least.",
                                    Row::point),
                            Column.words(
                                    "measure", "id", "The measure.", row -> row.measure().id()),
                            Column.unit("In what.", row -> row.measure().unit()),
                            Column.amount("value", "unit", "What is reached.", Row::value)),
                    Table.of(Findings.Frontier.class, Frontiers::of));

    private Frontiers() {}

    private static List<Provenance.Of<Row>> of(Findings.Frontier found) {
        List<Row> rows = new ArrayList<>();
        for (int n = 0; n < found.found().size(); n++) {
            Result result = found.found().get(n);
            for (TierValue tier : result.tiers()) {
                for (Measure measure : Measure.of(tier.tier())) {
                    int point = n;
                    measure.in(result.tiers())
                            .ifPresent(value -> rows.add(new Row(point, measure, value)));
                }
            }
        }
        return found.provenance().of(rows);
    }
}
