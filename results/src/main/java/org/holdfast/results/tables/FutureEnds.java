package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.model.Bands;
import org.holdfast.model.Measure;
import org.holdfast.model.Played;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What futures end with. */
@Listed
public final class FutureEnds {
    private static final List<Measure> OF_ITEMS =
            List.of(
                    Measure.RUNS_SHORT_MONTH,
                    Measure.PARITY_MONTH,
                    Measure.WAITING_LOST_MONTH,
                    Measure.TARGET_MONTH);

    private static final List<Measure> OF_SUBJECTS =
            Stream.concat(OF_ITEMS.stream(), Stream.of(Measure.LEAKED)).toList();

    public static final Table<Provenance.Of<Played.Ended>> TABLE =
            Table.ofPlans(
                    "outcomes.csv",
                    "What futures end with under one plan, over all that could be run.",
                    columns(),
                    Table.of(Findings.Exploring.class, FutureEnds::of));

    private FutureEnds() {}

    private static List<Column<Played.Ended>> columns() {
        List<Column<Played.Ended>> columns = new ArrayList<>();
        columns.add(
                Column.words(
                        "measure",
                        "word",
                        "What is counted; the measures are listed below.",
                        row -> row.of().measure().id()));
        columns.add(
                Column.<Played.Ended>words(
                                "item",
                                "id",
                                "The item; of parity and waiting the adversary's; of a target its"
                                        + " id or `holder/item`; of what gets through the class"
                                        + " of attack.",
                                row -> row.of().subject())
                        .of(OF_SUBJECTS));
        columns.add(
                Column.amount("mean", "as in `unit`", "Mean over futures.", Played.Ended::mean));
        for (double level : Bands.LEVELS) {
            columns.add(FutureBands.quantile(level, row -> row.quantiles().at(level)));
        }
        columns.add(
                Column.<Played.Ended>amount(
                                "never",
                                "share",
                                "Share of futures in which that month does not come in the period.",
                                row ->
                                        OF_ITEMS.contains(row.of().measure())
                                                ? row.never()
                                                : Double.NaN)
                        .of(OF_ITEMS));
        columns.add(
                Column.unit(
                        "item-months, millions of the case's currency, or the index of a month.",
                        row -> row.of().measure().unit()));
        return columns;
    }

    /** The rows, plan by plan. */
    public static List<Provenance.Of<Played.Ended>> of(Findings.Exploring e) {
        List<Provenance.Of<Played.Ended>> rows = new ArrayList<>();
        for (Played played : e.exploration().played()) {
            rows.addAll(e.provenance(played.id()).of(played.ends()));
        }
        return rows;
    }
}
