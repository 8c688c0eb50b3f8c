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
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problem;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;
import org.holdfast.model.Actual;
import org.holdfast.model.Case;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.HindcastSeries.Measure;
import org.holdfast.model.HindcastSeries.Period;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Origin;
import org.holdfast.model.Parts;
import org.holdfast.model.Text;

/**
 * What happened, in a file that is no part of the case, in the layout of actuals.csv or another of
 * {@link WrittenTable}: to hold a forecast against figures as they come. A series is one of
 * hindcasts.csv, or says itself what of the model it is: in columns measure, item, bloc, period and
 * scale, or in its name, {@code adversary-use:adv-drone-long}, {@code capacity:shell-155:eu:year}.
 * A date may be a day, a month, a quarter such as 2026-Q4, or a year, also in words; cells may be
 * separated and numbers written as in other countries, and series called by their names; a series
 * that is counted by month is then summed over it, and one that stands by the day over its month.
 * Rows that cannot be scored are left out and told; what cannot be read is an error.
 */
public final class ActualsFile {
    /** What stands where nobody knows. */
    private static final Set<String> UNKNOWN =
            Set.of(
                    "na", "n/a", "n.a.", "nan", "null", "none", "-", "–", "—", "?", ".", "..",
                    "...", "…", ":");

    private static final List<String> FIGURES =
            List.of("quantity", "quantity_low", "quantity_high", "scale");

    private final Case c;
    private final Where where;
    private final Problems problems = new Problems();
    private final Set<String> otherUnits = new HashSet<>();
    private final ScoredMonths months;
    private final Map<String, HindcastSeries> series = new LinkedHashMap<>();
    private final Map<String, HindcastSeries> called = new HashMap<>();
    private WrittenNumber numbers = new WrittenNumber('.');
    private WrittenDate dates = new WrittenDate(WrittenDate.Order.OPEN);
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

    /**
     * Reads a file for a case, a text file or a workbook.
     *
     * @throws BadFileException if it is none of these, or not whole
     */
    public static Read of(Path file, Case c) throws BadFileException {
        ActualsFile read = new ActualsFile(c, Where.inFile(file.toString()));
        read.all(WrittenTable.of(file, read::isSeries, read.problems));
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

    /** Whether a heading of a file names a series, of the case or of its own. */
    private boolean isSeries(String name) {
        return series.containsKey(name)
                || called.containsKey(spelled(name))
                || constant(Measure.values(), Parts.of(name, ':').getFirst()).isPresent();
    }

    private void all(WrittenTable table) {
        List<WrittenTable.Figure> figures = table.figures();
        numbers =
                WrittenNumber.in(
                        figures.stream().flatMap(f -> FIGURES.stream().map(f::at)).toList(),
                        table.decimal());
        dates = WrittenDate.in(figures.stream().map(f -> f.at(WrittenTable.DATE)).toList());
        figures.forEach(this::row);
    }

    private void row(WrittenTable.Figure figure) {
        String quantity = figure.at(WrittenTable.QUANTITY);
        if (quantity.isEmpty() || UNKNOWN.contains(quantity.toLowerCase(Locale.ROOT))) {
            problems.add(CaseProblems.noFigure(figure.where(WrittenTable.QUANTITY)));
            return;
        }
        for (String needed : WrittenTable.NEEDED) {
            if (figure.at(needed).isEmpty()) {
                problems.add(FileProblems.valueNeeded(figure.where(needed), Text.same(needed)));
                return;
            }
        }
        String written = figure.at(WrittenTable.DATE);
        Optional<String> date = dates.read(written);
        if (date.isEmpty()) {
            problems.add(
                    FileProblems.wrongForm(
                            figure.where(WrittenTable.DATE),
                            written,
                            dates.either(written).orElse(CaseMessages.SCORED_DATE)));
            return;
        }
        Optional<HindcastSeries> of = series(figure, date.get());
        Optional<Double> value = number(figure, WrittenTable.QUANTITY);
        if (of.isEmpty() || value.isEmpty()) {
            return;
        }
        String unit = figure.at("unit");
        Optional<WrittenUnit.Times> times = times(unit, of.get(), figure);
        if (times.isEmpty()) {
            return;
        }
        months.add(
                new ScoredMonths.Figure(
                        of.get(),
                        lastMonth(date.get()),
                        value.get(),
                        number(figure, "quantity_low").orElse(value.get()),
                        number(figure, "quantity_high").orElse(value.get()),
                        unit,
                        times.get(),
                        new Origin(
                                figure.at("source"),
                                figure.at("known_on"),
                                String.valueOf(where),
                                0,
                                figure.at("note")),
                        figure));
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
     * Units of the series in one of the file's; nothing where one cannot be reckoned over to the
     * other. Told once where what is counted has another name.
     */
    private Optional<WrittenUnit.Times> times(
            String unit, HindcastSeries of, WrittenTable.Figure figure) {
        Optional<WrittenUnit.Times> times = WrittenUnit.in(of, unit);
        if (times.isEmpty()) {
            problems.add(
                    CaseProblems.unitNotConverted(figure.where("unit"), unit.strip(), of.unit()));
        } else if (times.get().isOther() && otherUnits.add(of.id() + ":" + unit)) {
            problems.add(CaseProblems.otherUnit(figure.where("unit"), unit.strip(), of.unit()));
        }
        return times;
    }

    private Optional<Double> number(WrittenTable.Figure figure, String column) {
        String text = figure.at(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble found = numbers.read(text);
        Where cell = figure.where(column);
        if (found.isEmpty()) {
            problems.add(
                    numbers.either(text)
                            .map(either -> FileProblems.wrongForm(cell, text, either))
                            .orElseGet(
                                    () -> FileProblems.notANumber(cell, text, Decimal.hint(text))));
            return Optional.empty();
        }
        if (Double.isInfinite(found.getAsDouble())) {
            problems.add(FileProblems.wrongForm(cell, text, CaseMessages.ANY_NUMBER));
            return Optional.empty();
        }
        return Optional.of(found.getAsDouble());
    }

    private Optional<HindcastSeries> series(WrittenTable.Figure figure, String date) {
        String name = figure.at(WrittenTable.SERIES);
        HindcastSeries known = series.getOrDefault(name, called.get(spelled(name)));
        List<String> parts = Parts.of(name, ':');
        String spans = date.length() == 4 ? "year" : date.contains("Q") ? "quarter" : "";
        String written =
                or(
                        figure.at("period"),
                        known == null && parts.size() > 3
                                ? part(parts, 3)
                                : spans.isEmpty() && known == null ? "month" : spans);
        Optional<Period> period = constant(Period.values(), written);
        if (period.isEmpty() && !written.isEmpty()) {
            problems.add(
                    FileProblems.notOneOf(
                            figure.where("period"),
                            written,
                            Stream.of(Period.values()).map(ActualsFile::word).toList(),
                            Optional.empty()));
            return Optional.empty();
        }
        if (known != null) {
            return Optional.of(period.map(p -> over(known, p)).orElse(known));
        }
        Optional<Measure> of =
                constant(Measure.values(), or(figure.at("measure"), parts.getFirst()));
        Where at = figure.where(WrittenTable.SERIES);
        if (of.isEmpty()) {
            problems.add(
                    CaseProblems.notScored(
                            at,
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
        String item = or(figure.at("item"), part(parts, 1));
        HindcastSeries made =
                new HindcastSeries(
                        name,
                        Text.same(name),
                        figure.at("scale").isEmpty()
                                ? unit(of.get(), item, period.orElse(Period.MONTH))
                                : Text.same(figure.at("unit")),
                        of.get(),
                        item,
                        or(figure.at("bloc"), part(parts, 2)),
                        period.orElse(Period.MONTH),
                        number(figure, "scale").filter(s -> s > 0).orElse(1.0),
                        Text.same(""),
                        "",
                        "",
                        Origin.computed(String.valueOf(where)));
        Optional<MeasuredNames.Unknown> unknown = MeasuredNames.unknown(c, made);
        if (unknown.isPresent()) {
            Set<String> names = unknown.get().known();
            String asked = unknown.get().name();
            problems.add(
                    asked.isEmpty()
                            ? CaseProblems.itemNotNamed(at, name, word(of.get()))
                            : CaseProblems.notScored(
                                    at,
                                    asked,
                                    names.isEmpty()
                                            ? CaseMessages.countedWhole(word(of.get()))
                                            : CaseMessages.countedBy(
                                                    word(of.get()), String.join(", ", names)),
                                    problems.nearest(asked, names)));
            return Optional.empty();
        }
        series.put(name, made);
        return Optional.of(made);
    }

    /** In what the model counts a measure over a period. */
    private Text unit(Measure measure, String item, Period period) {
        Text what =
                switch (measure) {
                    case FUNDS -> Text.same(c.settings().currency().code() + " million");
                    case STOPPED -> CaseMessages.SHARE_OF_LAUNCHES;
                    case CAPACITY,
                            OFFERED,
                            OUTPUT,
                            RECEIVED,
                            BOUGHT,
                            USED,
                            ADVERSARY_SUPPLY,
                            ADVERSARY_PRODUCTION,
                            ADVERSARY_USE ->
                            c.findItem(item).map(Item::unit).orElse(CaseMessages.UNITS);
                };
        return measure.isShare() ? what : WrittenUnit.over(WrittenUnit.monthly(what), period);
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
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
