package org.holdfast.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problem;
import org.holdfast.intake.Problems;
import org.holdfast.intake.TextFile;
import org.holdfast.intake.Where;
import org.holdfast.intake.tables.CsvRows;
import org.holdfast.model.Actual;
import org.holdfast.model.Case;
import org.holdfast.model.CsvText;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.HindcastSeries.Measure;
import org.holdfast.model.HindcastSeries.Period;
import org.holdfast.model.Language;
import org.holdfast.model.Origin;
import org.holdfast.model.Parts;
import org.holdfast.model.Text;

/**
 * What happened, in a file that is no part of the case, in the layout of actuals.csv: to hold a
 * forecast against figures as they come. A series is one of hindcasts.csv, or says itself what of
 * the model it is: in columns measure, item, bloc, period and scale, or in its name, {@code
 * adversary-use:adv-drone-long}, {@code capacity:shell-155:eu:year}. A date may be a day, a month,
 * a quarter such as 2026-Q4, or a year, also in words; cells may be separated and numbers written
 * as in other countries, and series called by their names; a series that is counted by month is
 * then summed over it, and one that stands by the day over its month. Rows that cannot be scored
 * are left out and told; what cannot be read is an error.
 */
public final class ActualsFile {
    /** What stands where nobody knows. */
    private static final Set<String> UNKNOWN =
            Set.of("na", "n/a", "nan", "null", "none", "-", "–", "?");

    private static final List<String> FIGURES =
            List.of("quantity", "quantity_low", "quantity_high", "scale");

    private static final List<String> NEEDED = List.of("series", "date", "quantity");

    private final Case c;
    private final Where where;
    private final Problems problems = new Problems();
    private final Set<String> otherUnits = new HashSet<>();
    private final ScoredMonths months;
    private final Map<String, HindcastSeries> series = new LinkedHashMap<>();
    private final Map<String, HindcastSeries> called = new HashMap<>();
    private WrittenNumber numbers = new WrittenNumber('.');
    private boolean told;

    private ActualsFile(Case c, Where where) {
        this.c = c;
        this.where = where;
        this.months = new ScoredMonths(c, problems);
        for (HindcastSeries h : c.hindcasts()) {
            series.put(h.id(), h);
            called.put(spelled(h.id()), h);
            for (Language language : Language.values()) {
                called.putIfAbsent(spelled(h.name().in(language)), h);
            }
        }
    }

    /** A name without its capitals and the signs between its words. */
    private static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /**
     * What a file holds.
     *
     * @param c the case with these figures as what happened, and their series
     * @param problems of which an error means that nothing may be scored, and a warning that its
     *     row is left out or read as it says
     */
    public record Read(Case c, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }

        /** Whether nothing is left to be scored. */
        public boolean isEmpty() {
            return c.hindcasts().isEmpty();
        }
    }

    /** Reads a file for a case. */
    public static Read of(Path file, Case c) {
        ActualsFile read = new ActualsFile(c, Where.inFile(file.toString()));
        TextFile.bytes(file, read.where, TextFile.LARGEST_TABLE, read.problems)
                .flatMap(bytes -> TextFile.text(bytes, read.where, read.problems))
                .ifPresent(read::rows);
        List<Actual> actuals = read.months.settled();
        Set<String> told = actuals.stream().map(Actual::series).collect(Collectors.toSet());
        return new Read(
                c.withActuals(targetsAnd(c, actuals))
                        .withHindcasts(
                                read.series.values().stream()
                                        .filter(h -> told.contains(h.id()))
                                        .toList()),
                read.problems.inOrder(List.of(file.toString())));
    }

    /** Official targets of the day are the case's own. */
    private static List<Actual> targetsAnd(Case c, List<Actual> actuals) {
        Set<String> targets =
                c.hindcasts().stream().map(HindcastSeries::target).collect(Collectors.toSet());
        List<Actual> all = new ArrayList<>(actuals);
        c.actuals().stream().filter(a -> targets.contains(a.series())).forEach(all::add);
        return all;
    }

    private void rows(String text) {
        char separator = CsvRows.separator(text.lines().findFirst().orElse(""));
        CsvRows rows = CsvRows.of(text, separator, where, problems);
        if (!rows.hasNext()) {
            problems.add(FileProblems.noHeader(where, String.join(", ", NEEDED)));
            return;
        }
        List<String> heads =
                rows.next().cells().stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
        for (String needed : NEEDED) {
            if (!heads.contains(needed)) {
                problems.add(
                        CaseProblems.noSuchHeading(
                                where.atLine(1), needed, String.join(", ", heads)));
                return;
            }
        }
        List<Line> lines = new ArrayList<>();
        while (rows.hasNext()) {
            CsvRows.Row row = rows.next();
            Map<String, String> cells = new LinkedHashMap<>();
            for (int k = 0; k < heads.size() && k < row.cells().size(); k++) {
                String cell = CsvText.read(row.cells().get(k)).strip();
                if (!cell.isEmpty()) {
                    cells.put(heads.get(k), cell);
                }
            }
            lines.add(new Line(cells, where.atLine(row.line())));
        }
        // Between commas a case writes a point before decimals; elsewhere nothing is usual.
        numbers =
                WrittenNumber.in(
                        lines.stream()
                                .flatMap(line ->
                                        FIGURES.stream().map(f -> line.cells().getOrDefault(f, "")))
                                .toList(),
                        separator == ',' ? '.' : ' ');
        lines.forEach(line -> row(line.cells(), line.at()));
    }

    /** What stands on a line, by its heading. */
    private record Line(Map<String, String> cells, Where at) {}

    private void row(Map<String, String> cells, Where at) {
        if (UNKNOWN.contains(cells.getOrDefault("quantity", "-").toLowerCase(Locale.ROOT))) {
            problems.add(CaseProblems.noFigure(at.atColumn("quantity")));
            return;
        }
        for (String needed : NEEDED) {
            if (!cells.containsKey(needed)) {
                problems.add(FileProblems.valueNeeded(at.atColumn(needed), Text.same(needed)));
                return;
            }
        }
        Optional<String> date = WrittenDate.read(cells.getOrDefault("date", ""));
        if (date.isEmpty()) {
            problems.add(
                    FileProblems.wrongForm(
                            at.atColumn("date"),
                            cells.getOrDefault("date", ""),
                            CaseMessages.ROUGH_DAY));
            return;
        }
        Optional<HindcastSeries> of = series(cells, date.get(), at);
        Optional<Double> value = number(cells, "quantity", at);
        if (of.isEmpty() || value.isEmpty()) {
            return;
        }
        String unit = cells.getOrDefault("unit", "");
        months.add(
                new ScoredMonths.Figure(
                        of.get(),
                        lastMonth(date.get()),
                        value.get(),
                        number(cells, "quantity_low", at).orElse(value.get()),
                        number(cells, "quantity_high", at).orElse(value.get()),
                        unit,
                        times(unit, of.get(), at),
                        new Origin(
                                cells.getOrDefault("source", ""),
                                cells.getOrDefault("known_on", ""),
                                String.valueOf(where),
                                0,
                                cells.getOrDefault("note", "")),
                        at));
    }

    /** The month or day that a date ends with. */
    private static String lastMonth(String date) {
        char end = date.charAt(date.length() - 2);
        if (date.length() == 4) {
            return date + "-12";
        }
        if (end == 'Q') {
            int month = 3 * Character.digit(date.charAt(date.length() - 1), 10);
            return date.substring(0, 4) + (month < 10 ? "-0" : "-") + month;
        }
        return date;
    }

    /**
     * Units of the series in one of the file's; told once where it is another that nobody knows.
     */
    private WrittenUnit.Times times(String unit, HindcastSeries of, Where at) {
        Optional<WrittenUnit.Times> times = WrittenUnit.in(of, unit);
        if (times.isEmpty() && otherUnits.add(of.id() + ":" + unit)) {
            problems.add(CaseProblems.otherUnit(at.atColumn("unit"), unit.strip(), of.unit()));
        }
        return times.orElse(new WrittenUnit.Times(1, 1));
    }

    private Optional<Double> number(Map<String, String> cells, String column, Where at) {
        String text = cells.getOrDefault(column, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble found = numbers.read(text);
        if (found.isEmpty()) {
            Where cell = at.atColumn(column);
            problems.add(
                    numbers.either(text)
                            .map(either -> FileProblems.wrongForm(cell, text, either))
                            .orElseGet(
                                    () -> FileProblems.notANumber(cell, text, Decimal.hint(text))));
            return Optional.empty();
        }
        if (Double.isInfinite(found.getAsDouble())) {
            problems.add(
                    FileProblems.wrongForm(at.atColumn(column), text, CaseMessages.ANY_NUMBER));
            return Optional.empty();
        }
        return Optional.of(found.getAsDouble());
    }

    private Optional<HindcastSeries> series(Map<String, String> cells, String date, Where at) {
        String name = cells.getOrDefault("series", "");
        HindcastSeries known = series.getOrDefault(name, called.get(spelled(name)));
        List<String> parts = Parts.of(name, ':');
        String spans = date.length() == 4 ? "year" : date.contains("Q") ? "quarter" : "";
        String written =
                cells.getOrDefault(
                        "period",
                        known == null && parts.size() > 3
                                ? part(parts, 3)
                                : spans.isEmpty() && known == null ? "month" : spans);
        Optional<Period> period = constant(Period.values(), written);
        if (period.isEmpty() && !written.isEmpty()) {
            problems.add(
                    FileProblems.notOneOf(
                            at.atColumn("period"),
                            written,
                            Stream.of(Period.values()).map(ActualsFile::word).toList(),
                            Optional.empty()));
            return Optional.empty();
        }
        if (known != null) {
            return Optional.of(period.map(p -> over(known, p)).orElse(known));
        }
        String measure = cells.getOrDefault("measure", parts.getFirst());
        Optional<Measure> of = constant(Measure.values(), measure);
        String item = cells.getOrDefault("item", part(parts, 1));
        String bloc = cells.getOrDefault("bloc", part(parts, 2));
        if (of.isEmpty()) {
            problems.add(
                    CaseProblems.notScored(
                            at.atColumn("series"),
                            name,
                            CaseMessages.SCORED_SERIES,
                            problems.nearest(name, new TreeSet<>(series.keySet()))));
            if (!told) {
                told = true;
                problems.add(
                        CaseProblems.seriesThatThereAre(
                                where,
                                c.hindcasts().stream()
                                        .map(HindcastSeries::id)
                                        .collect(Collectors.joining(", "))));
            }
            return Optional.empty();
        }
        Set<String> items =
                c.items().stream().map(i -> i.id()).collect(Collectors.toCollection(TreeSet::new));
        if (!item.isEmpty() && !items.contains(item)) {
            problems.add(
                    CaseProblems.unknownName(
                            at.atColumn("series"),
                            item,
                            Text.same("items.csv"),
                            problems.nearest(item, items)));
            return Optional.empty();
        }
        HindcastSeries made =
                new HindcastSeries(
                        name,
                        Text.same(name),
                        Text.same(cells.getOrDefault("unit", "")),
                        of.get(),
                        item,
                        bloc,
                        period.orElse(Period.MONTH),
                        number(cells, "scale", at).filter(s -> s > 0).orElse(1.0),
                        Text.same(""),
                        "",
                        "",
                        Origin.computed(String.valueOf(where)));
        series.put(name, made);
        return Optional.of(made);
    }

    /** A series of the case, counted over other months than there. */
    private HindcastSeries over(HindcastSeries known, Period period) {
        if (period == known.period() || known.period() == Period.SINCE_START) {
            return known;
        }
        Text named =
                switch (period) {
                    case MONTH -> CaseMessages.BY_MONTH;
                    case QUARTER -> CaseMessages.BY_QUARTER;
                    case YEAR -> CaseMessages.BY_YEAR;
                    case SINCE_START -> CaseMessages.SINCE_START;
                };
        HindcastSeries other = known.over(period, named, WrittenUnit.over(known.unit(), period));
        series.putIfAbsent(other.id(), other);
        return other;
    }

    private static String part(List<String> parts, int k) {
        return k < parts.size() ? parts.get(k).strip() : "";
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Stream.of(all).filter(e -> word(e).equals(word)).findFirst();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
