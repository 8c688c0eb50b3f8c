package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Bands;
import org.holdfast.model.Played;
import org.holdfast.results.Findings;

/** What futures end with. */
public final class FutureEnds {
    /** One number of one plan. */
    public record Row(
            String plan, String outcome, String subject, String mean, List<String> quantiles) {
        public Row {
            quantiles = List.copyOf(quantiles);
        }
    }

    /** The table. */
    public static final Table<Row> TABLE =
            new Table<>(
                    "outcomes.csv",
                    "What futures end with under one plan, over all that could be run.",
                    columns());

    private FutureEnds() {}

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(new Column<>("plan", "name", "The plan that was played.", Row::plan));
        columns.add(
                new Column<>(
                        "outcome",
                        "word",
                        "What is counted: item-months, tiers as a present value; months as an index (the horizon if never); EUR million.",
                        Row::outcome));
        columns.add(new Column<>("subject", "id", "What it is about, or empty.", Row::subject));
        columns.add(new Column<>("mean", "as the outcome", "Mean over futures.", Row::mean));
        for (int k = 0; k < Bands.LEVELS.size(); k++) {
            int at = k;
            columns.add(
                    new Column<>(
                            "q" + Math.round(100 * Bands.LEVELS.get(k)),
                            "as the outcome",
                            "In this percentage of futures it is lower.",
                            row -> row.quantiles().get(at)));
        }
        return columns;
    }

    /** The rows, plan by plan; the last outcome of each plan is its regret. */
    public static List<Row> of(Findings.Exploring e) {
        List<Row> rows = new ArrayList<>();
        for (Played played : e.exploration().played()) {
            for (Played.Ended ended : played.ends()) {
                rows.add(
                        new Row(
                                played.id(),
                                Cells.word(ended.of().kind()),
                                ended.of().subject(),
                                Cells.number(ended.mean()),
                                ended.quantiles().values().stream().map(Cells::number).toList()));
            }
        }
        return rows;
    }
}
