package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Hindcast;

/** What was forecast, against what happened. */
public final class Hindcasts {
    /** One date of one series. */
    public record Row(
            String series,
            String unit,
            String month,
            String low,
            String actual,
            String high,
            List<String> quantiles,
            String persistence,
            String target,
            String place) {
        public Row {
            quantiles = List.copyOf(quantiles);
        }
    }

    /** The table. */
    public static final Table<Row> TABLE =
            new Table<>(
                    "hindcast.csv",
                    "What was forecast of one series for one date, and what happened.",
                    columns());

    private Hindcasts() {}

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(new Column<>("series", "id", "The series of actuals.csv.", Row::series));
        columns.add(new Column<>("unit", "words", "Its unit.", Row::unit));
        columns.add(
                new Column<>(
                        "month",
                        "month",
                        "What it is about; for a year or a sum its last month.",
                        Row::month));
        columns.add(new Column<>("actual_low", "`unit`", "What happened, low end.", Row::low));
        columns.add(new Column<>("actual", "`unit`", "What happened.", Row::actual));
        columns.add(new Column<>("actual_high", "`unit`", "High end.", Row::high));
        for (int k = 0; k < Bands.LEVELS.size(); k++) {
            int at = k;
            columns.add(
                    new Column<>(
                            "q" + Math.round(100 * Bands.LEVELS.get(k)),
                            "`unit`",
                            "In this percentage of futures it is lower.",
                            row -> row.quantiles().get(at)));
        }
        columns.add(
                new Column<>("persistence", "`unit`", "Had nothing changed.", Row::persistence));
        columns.add(new Column<>("target", "`unit`", "The official target, if any.", Row::target));
        columns.add(
                new Column<>(
                        "place",
                        "word",
                        "Where what happened lies: inside the 90 % band, below it or above it.",
                        Row::place));
        return columns;
    }

    /** The rows, series by series. */
    public static List<Row> of(Case c, List<Hindcast> hindcasts) {
        List<Row> rows = new ArrayList<>();
        for (Hindcast h : hindcasts) {
            for (Hindcast.Point p : h.points()) {
                rows.add(
                        new Row(
                                h.series(),
                                h.unit().en(),
                                Cells.month(c, p.month()),
                                Cells.number(p.actual().low()),
                                Cells.number(p.actual().central()),
                                Cells.number(p.actual().high()),
                                p.forecast().values().stream().map(Cells::number).toList(),
                                Cells.number(p.persistence()),
                                p.target().map(Cells::number).orElse(""),
                                Cells.word(p.place())));
            }
        }
        return rows;
    }
}
