package org.holdfast.casefile;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problem;
import org.holdfast.intake.Problems;
import org.holdfast.intake.TextFile;
import org.holdfast.intake.Where;
import org.holdfast.intake.tables.CsvRows;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Forecast;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Quantiles;

/** A forecast that was frozen, as {@code holdfast forecast} writes it. */
public final class ForecastFile {
    private static final List<String> NEEDED = List.of("case", "case_hash", "series", "month");

    private ForecastFile() {}

    /**
     * What a file holds.
     *
     * @param frozen the bands of the series that the case still names
     * @param problems of which an error means that nothing may be scored
     */
    public record Read(List<Forecast> frozen, List<Problem> problems) {
        public Read {
            frozen = List.copyOf(frozen);
            problems = List.copyOf(problems);
        }
    }

    /** Reads a file for a case. */
    public static Read of(Path file, Case c) {
        Where where = Where.inFile(file.toString());
        Problems problems = new Problems();
        Map<String, List<Forecast.Month>> months = new LinkedHashMap<>();
        TextFile.bytes(file, where, TextFile.LARGEST_TABLE, problems)
                .flatMap(bytes -> TextFile.text(bytes, where, problems))
                .ifPresent(text ->
                        rows(CsvRows.of(text, where, problems), c, where, problems, months));
        List<Forecast> frozen = new ArrayList<>();
        for (HindcastSeries series : c.hindcasts()) {
            if (months.containsKey(series.id())) {
                frozen.add(new Forecast(series, months.get(series.id())));
            }
        }
        return new Read(frozen, problems.inOrder(List.of(file.toString())));
    }

    private static void rows(
            CsvRows rows,
            Case c,
            Where where,
            Problems problems,
            Map<String, List<Forecast.Month>> months) {
        List<String> heads = rows.hasNext() ? rows.next().cells() : List.of();
        List<String> needed = new ArrayList<>(NEEDED);
        Bands.LEVELS.forEach(level -> needed.add(column(level)));
        if (!heads.containsAll(needed)) {
            problems.add(FileProblems.noHeader(where, String.join(", ", needed)));
            return;
        }
        boolean isTold = false;
        while (rows.hasNext()) {
            CsvRows.Row row = rows.next();
            Where at = where.atLine(row.line());
            if (row.cells().size() < heads.size()) {
                problems.add(FileProblems.noHeader(at, String.join(", ", needed)));
                return;
            }
            String id = cell(row, heads, "case");
            if (!id.equals(c.settings().id())) {
                problems.add(
                        CaseProblems.otherForecast(at.atColumn("case"), id, c.settings().id()));
                return;
            }
            if (!isTold && !cell(row, heads, "case_hash").equals(c.hash())) {
                isTold = true;
                problems.add(CaseProblems.changedSince(at.atColumn("case_hash"), c.hash()));
            }
            month(row, heads, c, at, problems)
                    .ifPresent(m ->
                            months.computeIfAbsent(
                                            cell(row, heads, "series"), name -> new ArrayList<>())
                                    .add(m));
        }
    }

    private static Optional<Forecast.Month> month(
            CsvRows.Row row, List<String> heads, Case c, Where at, Problems problems) {
        List<Double> values = new ArrayList<>();
        for (double level : Bands.LEVELS) {
            String text = cell(row, heads, column(level));
            OptionalDouble value = Decimal.parse(text);
            if (value.isEmpty() || (!values.isEmpty() && value.getAsDouble() < values.getLast())) {
                problems.add(
                        FileProblems.wrongForm(
                                at.atColumn(column(level)), text, CaseMessages.ANY_NUMBER));
                return Optional.empty();
            }
            values.add(value.getAsDouble());
        }
        String month = cell(row, heads, "month");
        try {
            int t =
                    (int)
                            c.settings()
                                    .firstMonth()
                                    .until(YearMonth.parse(month), ChronoUnit.MONTHS);
            return Optional.of(new Forecast.Month(t, new Quantiles(Bands.LEVELS, values)));
        } catch (DateTimeParseException notOne) {
            problems.add(
                    FileProblems.wrongForm(at.atColumn("month"), month, CaseMessages.ROUGH_DAY));
            return Optional.empty();
        }
    }

    private static String cell(CsvRows.Row row, List<String> heads, String column) {
        return row.cells().get(heads.indexOf(column)).strip();
    }

    /** The column of a quantile: q5, q50. */
    private static String column(double level) {
        return "q" + Math.round(100 * level);
    }
}
