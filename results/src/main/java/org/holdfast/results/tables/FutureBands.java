package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Bands;
import org.holdfast.model.Played;
import org.holdfast.results.Findings;

/** Monthly measures over futures. */
public final class FutureBands {
    /** One measure of one plan in one month. */
    public record Row(
            String plan, String measure, String item, String month, List<String> quantiles) {
        public Row {
            quantiles = List.copyOf(quantiles);
        }
    }

    /** The table. */
    public static final Table<Row> TABLE =
            new Table<>(
                    "bands.csv",
                    "One measure of one plan in one month, over all futures that could be run.",
                    columns());

    private FutureBands() {}

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(new Column<>("plan", "name", "The plan that was played.", Row::plan));
        columns.add(new Column<>("measure", "word", "What is measured.", Row::measure));
        columns.add(
                new Column<>(
                        "item",
                        "id",
                        "The item; for fire ratios and waiting the adversary's.",
                        Row::item));
        columns.add(new Column<>("month", "month", "The month.", Row::month));
        for (int k = 0; k < Bands.LEVELS.size(); k++) {
            int at = k;
            String name = "q" + Math.round(100 * Bands.LEVELS.get(k));
            columns.add(
                    new Column<>(
                            name,
                            "as the measure",
                            "In this percentage of futures it is lower.",
                            row -> row.quantiles().get(at)));
        }
        return columns;
    }

    /** The rows, plan by plan. */
    public static List<Row> of(Findings.Exploring e) {
        List<Row> rows = new ArrayList<>();
        for (Played played : e.exploration().played()) {
            for (Played.Banded banded : played.bands()) {
                for (int t = 0; t < banded.bands().months(); t++) {
                    int month = t;
                    rows.add(
                            new Row(
                                    played.id(),
                                    Cells.word(banded.of().measure()),
                                    banded.of().item(),
                                    Cells.month(e.c(), t),
                                    banded.bands().series().stream()
                                            .map(s -> Cells.number(s.at(month)))
                                            .toList()));
                }
            }
        }
        return rows;
    }
}
