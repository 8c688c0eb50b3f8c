package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Hindcast;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What was forecast, against what happened. */
@Listed
public final class Hindcasts {
    /** One date of one series. */
    public record Row(HindcastSeries series, String month, Hindcast.Point point) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "hindcast.csv",
                    "What was forecast of one series for one date, and what happened.",
                    columns(),
                    Table.of(Findings.Scoring.class, Hindcasts::of));

    private Hindcasts() {}

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(
                Column.words(
                        "month",
                        "month",
                        "What it is about; for a year or a sum its last month.",
                        Row::month));
        columns.add(
                Column.words(
                        "series", "id", "The series of actuals.csv.", row -> row.series().id()));
        columns.add(
                Column.word(
                        "measure",
                        "What of the model it is held against.",
                        row -> row.series().measure()));
        columns.add(
                Column.words(
                        "item",
                        "id",
                        "The item that it counts; empty for money.",
                        row -> row.series().item()));
        columns.add(
                Column.words(
                        "party",
                        "id",
                        "The bloc, party, fund's home or offer that it counts; empty for all.",
                        row -> row.series().bloc()));
        columns.add(
                Column.word(
                        "period",
                        "What a figure sums: month, year (up to the month) or since_start.",
                        row -> row.series().period()));
        columns.add(amount("actual", "What happened.", p -> p.actual().central()));
        columns.add(amount("actual_low", "What happened, low end.", p -> p.actual().low()));
        columns.add(amount("actual_high", "High end.", p -> p.actual().high()));
        for (double level : Bands.LEVELS) {
            columns.add(FutureBands.quantile(level, row -> row.point().forecast().at(level)));
        }
        columns.add(
                amount(
                        "persistence",
                        "The last value that was known.",
                        Hindcast.Point::persistence));
        columns.add(
                amount(
                        "target",
                        "The official target; empty if there is none.",
                        p -> p.target().orElse(Double.NaN)));
        columns.add(
                Column.word(
                        "place",
                        "Where what happened lies: inside the 90 % band, below it or above it.",
                        row -> row.point().place()));
        columns.add(
                Column.amount(
                        "pit",
                        "share",
                        "Share of the futures below what happened.",
                        row -> row.point().pit()));
        columns.add(
                Column.words(
                        "conditional",
                        "yes or no",
                        "Whether it is what the plan chose, and not counted as a forecast.",
                        row -> row.series().measure().isConditional() ? "yes" : "no"));
        columns.add(
                Column.words(
                        "unit",
                        "words",
                        "The unit of all its figures.",
                        row -> row.series().unit().en()));
        return columns;
    }

    private static Column<Row> amount(
            String name, String about, ToDoubleFunction<Hindcast.Point> of) {
        return Column.amount(name, "as in `unit`", about, row -> of.applyAsDouble(row.point()));
    }

    private static List<Provenance.Of<Row>> of(Findings.Scoring s) {
        return s.provenance(Provenance.AD_HOC).of(of(s.c(), s.hindcasts()));
    }

    /** The rows, series by series. */
    private static List<Row> of(Case c, List<Hindcast> hindcasts) {
        List<Row> rows = new ArrayList<>();
        for (Hindcast h : hindcasts) {
            HindcastSeries series =
                    c.hindcasts().stream()
                            .filter(s -> s.id().equals(h.series()))
                            .findFirst()
                            .orElseThrow();
            for (Hindcast.Point p : h.points()) {
                rows.add(new Row(series, Cells.month(c, p.month()), p));
            }
        }
        return rows;
    }
}
