package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Answer;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Forecast;
import org.holdfast.model.Scenario;
import org.holdfast.model.schema.Listed;

/** Bands that were frozen, to be held against what comes. */
@Listed
public final class Forecasts {
    /** The file's name. */
    public static final String FILE = "forecast.csv";

    public static final Table<Row> TABLE =
            new Table<>(
                    FILE,
                    "What is foreseen of one series for one month. From `holdfast forecast`.",
                    columns(),
                    false,
                    findings -> Optional.empty());

    private Forecasts() {}

    /**
     * One month of one series.
     *
     * @param madeOn the day on which it was frozen
     */
    public record Row(Case c, String scenario, String madeOn, Forecast of, Forecast.Month month) {}

    /** The rows, series by series. */
    public static Table.Filled<Row> of(
            Case c, Scenario scenario, List<Forecast> forecasts, Answer.RunData run) {
        List<Row> rows = new ArrayList<>();
        for (Forecast f : forecasts) {
            f.months().forEach(m -> rows.add(new Row(c, scenario.id(), run.made(), f, m)));
        }
        return TABLE.with(rows, c.settings().currency());
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.words("case", "id", "The case.", r -> r.c().settings().id()));
        columns.add(Column.words("case_hash", "hash", "The files of the case.", r -> r.c().hash()));
        columns.add(Column.words("scenario", "id", "The scenario.", Row::scenario));
        columns.add(Column.words("made_on", "day", "When it was frozen.", Row::madeOn));
        columns.add(
                Column.words(
                        "series", "id", "The series of hindcasts.csv.", r -> r.of().series().id()));
        columns.add(
                Column.words(
                        "month",
                        "month",
                        "What it is about; for a year or a sum its last month.",
                        r -> Cells.month(r.c(), r.month().month())));
        columns.add(
                Column.word(
                        "period",
                        "What a figure sums: month, quarter or year (up to the month), or since_start.",
                        r -> r.of().series().period()));
        columns.add(
                Column.words(
                        "conditional",
                        "yes or no",
                        "Whether it is what a plan chooses, and no forecast.",
                        r -> r.of().series().measure().isConditional() ? "yes" : "no"));
        for (double level : Bands.LEVELS) {
            columns.add(FutureBands.quantile(level, r -> r.month().bands().at(level)));
        }
        columns.add(
                Column.words(
                        "unit",
                        "words",
                        "The unit of all its figures.",
                        r -> r.of().series().unit().en()));
        return columns;
    }
}
