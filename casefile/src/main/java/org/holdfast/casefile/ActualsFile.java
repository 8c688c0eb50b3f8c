package org.holdfast.casefile;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
import org.holdfast.model.Origin;
import org.holdfast.model.Parts;
import org.holdfast.model.Quantity;
import org.holdfast.model.Text;

/**
 * What happened, in a file that is no part of the case, in the layout of actuals.csv: to hold a
 * forecast against figures as they come. A series is one of hindcasts.csv, or says itself what of
 * the model it is: in columns measure, item, bloc, period and scale, or in its name, {@code
 * adversary-use:adv-drone-long}, {@code capacity:shell-155:eu:year}. A date may be a day, a month,
 * a quarter such as 2026-Q4, or a year; a series that is counted by month is then summed over it.
 * Rows that cannot be scored are left out and told; what cannot be read is an error.
 */
public final class ActualsFile {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?|-?[Qq][1-4])?");

    /** What stands where nobody knows. */
    private static final Set<String> UNKNOWN =
            Set.of("na", "n/a", "nan", "null", "none", "-", "–", "?");

    private static final Map<String, Double> MANY = Map.of("thousand", 1e3, "million", 1e6);
    private static final List<String> NEEDED = List.of("series", "date", "quantity");

    private final Case c;
    private final Where where;
    private final Problems problems = new Problems();
    private final List<Actual> actuals = new ArrayList<>();
    private final Map<String, HindcastSeries> series = new LinkedHashMap<>();

    private ActualsFile(Case c, Where where) {
        this.c = c;
        this.where = where;
        c.hindcasts().forEach(h -> series.put(h.id(), h));
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
        Set<String> told = read.actuals.stream().map(Actual::series).collect(Collectors.toSet());
        return new Read(
                c.withActuals(targetsAnd(c, read.actuals))
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
        CsvRows rows = CsvRows.of(text, where, problems);
        if (!rows.hasNext()) {
            problems.add(FileProblems.noHeader(where, String.join(", ", NEEDED)));
            return;
        }
        List<String> heads =
                rows.next().cells().stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
        for (String needed : NEEDED) {
            if (!heads.contains(needed)) {
                problems.add(FileProblems.noHeader(where, String.join(", ", NEEDED)));
                return;
            }
        }
        while (rows.hasNext()) {
            CsvRows.Row row = rows.next();
            Map<String, String> cells = new LinkedHashMap<>();
            for (int k = 0; k < heads.size() && k < row.cells().size(); k++) {
                String cell = CsvText.read(row.cells().get(k)).strip();
                if (!cell.isEmpty()) {
                    cells.put(heads.get(k), cell);
                }
            }
            row(cells, where.atLine(row.line()));
        }
    }

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
        String date = cells.getOrDefault("date", "");
        if (!DATE.matcher(date).matches() || !isMonth(date)) {
            problems.add(FileProblems.wrongForm(at.atColumn("date"), date, CaseMessages.ROUGH_DAY));
            return;
        }
        Optional<HindcastSeries> of = series(cells, at);
        Optional<Double> value = number(cells, "quantity", at);
        if (of.isEmpty() || value.isEmpty()) {
            return;
        }
        double low = number(cells, "quantity_low", at).orElse(value.get());
        double high = number(cells, "quantity_high", at).orElse(value.get());
        double times = times(cells.getOrDefault("unit", ""), of.get(), at);
        double most = of.get().measure().isShare() ? 1 : 1e15;
        if (value.get() < 0 || value.get() * times > most) {
            problems.add(
                    FileProblems.outOfRange(
                            at.atColumn("quantity"),
                            cells.getOrDefault("quantity", ""),
                            most == 1 ? CaseMessages.SHARE_SCORED : CaseMessages.NOT_NEGATIVE));
            return;
        }
        String last = lastMonth(date);
        if (isAhead(last, at) && isFirst(of.get(), last, at)) {
            Origin origin =
                    new Origin(
                            cells.getOrDefault("source", ""),
                            cells.getOrDefault("known_on", ""),
                            String.valueOf(where),
                            0,
                            cells.getOrDefault("note", ""));
            actuals.add(
                    new Actual(
                            of.get().id(),
                            last,
                            new Quantity(
                                            value.get(),
                                            Math.min(low, value.get()),
                                            Math.max(high, value.get()),
                                            origin)
                                    .times(times),
                            cells.getOrDefault("unit", "")));
        }
    }

    /** The month or day that a date ends with. */
    private static String lastMonth(String date) {
        char end = date.charAt(date.length() - 2);
        if (date.length() == 4) {
            return date + "-12";
        }
        if (end == 'Q' || end == 'q') {
            int month = 3 * Character.digit(date.charAt(date.length() - 1), 10);
            return date.substring(0, 4) + (month < 10 ? "-0" : "-") + month;
        }
        return date;
    }

    /** Whether a date lies in the months that are forecast; told if not. */
    private boolean isAhead(String date, Where at) {
        YearMonth first = c.settings().firstMonth();
        YearMonth last = first.plusMonths(c.settings().months() - 1);
        YearMonth month = YearMonth.parse(date.substring(0, 7));
        boolean isAhead = !month.isBefore(first) && !month.isAfter(last);
        if (!isAhead) {
            problems.add(
                    CaseProblems.notForecast(
                            at.atColumn("date"), date, first.toString(), last.toString()));
        }
        return isAhead;
    }

    /** Whether a series has no figure yet for a date; told if it has. */
    private boolean isFirst(HindcastSeries of, String date, Where at) {
        boolean isFirst =
                actuals.stream()
                        .noneMatch(a ->
                                a.series().equals(of.id())
                                        && a.date().substring(0, 7).equals(date.substring(0, 7)));
        if (!isFirst) {
            problems.add(CaseProblems.scoredTwice(at, of.id(), date));
        }
        return isFirst;
    }

    /** Units of the series in one of the file's; told where it is another that nobody knows. */
    private double times(String unit, HindcastSeries of, Where at) {
        List<String> own = of.unit().said();
        String asked = unit.strip();
        if (asked.isEmpty() || own.isEmpty() || own.stream().anyMatch(asked::equalsIgnoreCase)) {
            return 1;
        }
        for (Map.Entry<String, Double> many : MANY.entrySet()) {
            String rest = asked.toLowerCase(Locale.ROOT);
            if (rest.startsWith(many.getKey() + " ")
                    && own.stream()
                            .anyMatch(
                                    rest.substring(many.getKey().length()).strip()
                                            ::equalsIgnoreCase)) {
                return many.getValue();
            }
        }
        if (asked.equals("%") || asked.equalsIgnoreCase("percent")) {
            return of.measure().isShare() ? 0.01 : 1;
        }
        if (!of.unit().en().isEmpty()) {
            problems.add(CaseProblems.otherUnit(at.atColumn("unit"), asked, of.unit()));
        }
        return 1;
    }

    private static boolean isMonth(String date) {
        if (date.length() == 4 || !Character.isDigit(date.charAt(date.length() - 2))) {
            return true;
        }
        int month = Integer.parseInt(date.substring(5, 7));
        return month >= 1 && month <= 12;
    }

    private Optional<Double> number(Map<String, String> cells, String column, Where at) {
        String text = cells.getOrDefault(column, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble found = Decimal.parse(text);
        if (found.isEmpty() || Double.isInfinite(found.getAsDouble())) {
            problems.add(
                    FileProblems.wrongForm(at.atColumn(column), text, CaseMessages.ANY_NUMBER));
            return Optional.empty();
        }
        return Optional.of(found.getAsDouble());
    }

    private Optional<HindcastSeries> series(Map<String, String> cells, Where at) {
        String name = cells.getOrDefault("series", "");
        String date = cells.getOrDefault("date", "");
        HindcastSeries known = series.get(name);
        List<String> parts = Parts.of(name, ':');
        String spans =
                date.length() == 4
                        ? "year"
                        : date.toLowerCase(Locale.ROOT).contains("q") ? "quarter" : "";
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
        HindcastSeries other = known.over(period, named);
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
