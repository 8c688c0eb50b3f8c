package org.holdfast.ledger.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.intake.tables.Cell;
import org.holdfast.ledger.When;
import org.holdfast.model.Text;

/**
 * Dates as people write them. With slashes the month comes first, as in the trackers read here,
 * unless it cannot or the column shows another {@link Order}; with points the day comes first.
 */
public final class Dates {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final String SLASHED = "(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})";
    private static final String POINTED = "(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})";
    private static final String ISO = "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ][0-9:.]+Z?)?";
    private static final String NAME =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern SLASHED_DAY = Pattern.compile(SLASHED);
    private static final Pattern POINTED_DAY = Pattern.compile(POINTED);
    private static final Pattern ISO_DAY = Pattern.compile(ISO);
    private static final Pattern NAMED_DAY =
            Pattern.compile("(\\d{1,2})\\s+" + NAME + "\\s+(\\d{4})");
    private static final Pattern NAMED_DAY_US =
            Pattern.compile(NAME + "\\s+(\\d{1,2}),?\\s+(\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern SLASHED_MONTH = Pattern.compile("(\\d{1,2})/(\\d{2}|\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile(NAME + ",?\\s+(\\d{4})");
    private static final Pattern A_YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|by|before|up to)\\s+(.+)");
    private static final Pattern SINCE = Pattern.compile("(?:since|from|after)\\s+(.+)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:between|from)\\s+(.+?)(?:\\s*&\\s*|\\s+(?:and|to|-|–)\\s+)(.+)");
    private static final Pattern VAGUE =
            Pattern.compile(
                    "(?:not specified|unspecified|unclear|unknown|about|around|approx\\.?|ca\\.?)[,:]?\\s+(.+)");

    /** No aid of today's ledgers is older. */
    private static final int FIRST_YEAR = 1990;

    private static final int AHEAD = 10;

    /** What the first of three numbers between slashes is, if it can be either. */
    public enum Order {
        MONTH_FIRST,
        DAY_FIRST,
        /** Nobody can tell: such a date is one of two days. */
        UNKNOWN
    }

    private final int lastYear;
    private final LocalDate written;
    private final Order order;

    /** Whether other dates of the column show the order. */
    private final boolean isShown;

    /**
     * @param written day on which the file was made: a date long after it cannot be meant
     */
    public Dates(LocalDate written) {
        this(written, Order.MONTH_FIRST, false);
    }

    /**
     * @param order what the dates of the column show
     */
    public Dates(LocalDate written, Order order) {
        this(written, order, true);
    }

    private Dates(LocalDate written, Order order, boolean isShown) {
        this.written = written;
        this.isShown = isShown;
        this.order = order;
        this.lastYear = written.getYear() + AHEAD;
    }

    /** The order that the dates of a column show: by those that can be read in one way only. */
    public static Order order(Stream<Cell> column) {
        Set<Boolean> dayFirst = new HashSet<>();
        column.forEach(cell -> {
            Matcher slashed = SLASHED_DAY.matcher(cell.text());
            if (slashed.matches() && (number(slashed, 1) > 12) != (number(slashed, 2) > 12)) {
                dayFirst.add(number(slashed, 1) > 12);
            }
        });
        return dayFirst.size() != 1
                ? Order.UNKNOWN
                : dayFirst.contains(true) ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    /** The date of a cell, as exactly as it is written. */
    public Reading<When> of(Cell cell) {
        return switch (cell) {
            case Cell.Empty e -> Reading.plain(new When.NotGiven(""));
            case Cell.Uncalculated u -> Reading.plain(new When.NotGiven("=" + u.formula()));
            case Cell.Day d -> plausible(new When.Exact(d.date(), d.text()), Optional.empty());
            case Cell.Figure f -> words(f.text());
            case Cell.Words w -> words(w.text());
        };
    }

    private Reading<When> words(String original) {
        String text = original.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (Marks.isKept(text)) {
            return Reading.plain(new When.Undisclosed(original));
        }
        if (Marks.isNothing(text)) {
            return Reading.plain(new When.NotGiven(original));
        }
        try {
            return meant(text, original);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Reading.judged(
                    new When.NotGiven(original), ReadingMessages.NO_DATE_AS_WRITTEN_LEFT);
        }
    }

    private Reading<When> meant(String text, String original) {
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            Optional<Day> from = day(between.group(1));
            Optional<Day> to = day(between.group(2));
            if (from.isPresent() && to.isPresent()) {
                return plausible(
                        new When.Between(from.get().date(), to.get().date(), original),
                        Optional.of(
                                ReadingMessages.readAsSomeDay(
                                        from.get().date().toString(), to.get().date().toString())));
            }
        }
        Matcher until = UNTIL.matcher(text);
        if (until.matches()) {
            LocalDate last =
                    day(until.group(1))
                            .map(Day::date)
                            .or(() -> span(until.group(1)).map(s -> s.latest().orElseThrow()))
                            .orElseThrow(Dates::none);
            return plausible(
                    new When.Until(last, original),
                    Optional.of(ReadingMessages.readAsDayNo(last.toString())));
        }
        Matcher since = SINCE.matcher(text);
        if (since.matches()) {
            LocalDate first =
                    day(since.group(1))
                            .map(Day::date)
                            .or(() -> span(since.group(1)).map(s -> s.earliest().orElseThrow()))
                            .orElseThrow(Dates::none);
            return plausible(
                    new When.Since(first, original),
                    Optional.of(ReadingMessages.readAsFromOn(first.toString())));
        }
        Matcher vague = VAGUE.matcher(text);
        if (vague.matches()) {
            When when =
                    span(vague.group(1)).map(s -> renamed(s, original)).orElseThrow(Dates::none);
            return plausible(when, Optional.of(ReadingMessages.READ_AS_MONTH_OR_YEAR));
        }
        Optional<When> either = order == Order.UNKNOWN ? either(text, original) : Optional.empty();
        if (either.isPresent()) {
            return plausible(
                    either.get(),
                    Optional.of(
                            ReadingMessages.dayOrMonthFirst(
                                    either.get().earliest().orElseThrow().toString(),
                                    either.get().latest().orElseThrow().toString())));
        }
        Optional<Day> exact = day(text);
        if (exact.isPresent()) {
            return plausible(new When.Exact(exact.get().date(), original), exact.get().remark());
        }
        return plausible(
                span(text).map(s -> renamed(s, original)).orElseThrow(Dates::none),
                Optional.empty());
    }

    private static DateTimeException none() {
        return new DateTimeException("no date");
    }

    private static When renamed(When when, String original) {
        return switch (when) {
            case When.InMonth m -> new When.InMonth(m.month(), original);
            case When.InYear y -> new When.InYear(y.year(), original);
            case When other -> other;
        };
    }

    /** A month or a year. */
    private static Optional<When> span(String text) {
        Matcher iso = ISO_MONTH.matcher(text);
        if (iso.matches()) {
            return Optional.of(
                    new When.InMonth(YearMonth.of(number(iso, 1), number(iso, 2)), text));
        }
        Matcher slashed = SLASHED_MONTH.matcher(text);
        if (slashed.matches()) {
            return Optional.of(
                    new When.InMonth(
                            YearMonth.of(year(slashed.group(2)), number(slashed, 1)), text));
        }
        Matcher named = NAMED_MONTH.matcher(text);
        if (named.matches()) {
            return Optional.of(
                    new When.InMonth(YearMonth.of(number(named, 2), month(named.group(1))), text));
        }
        if (A_YEAR.matcher(text).matches()) {
            return Optional.of(new When.InYear(Year.parse(text), text));
        }
        return Optional.empty();
    }

    /** Both days that it may be, if it may be two. */
    private static Optional<When> either(String text, String original) {
        Matcher slashed = SLASHED_DAY.matcher(text);
        if (!slashed.matches()) {
            return Optional.empty();
        }
        int one = number(slashed, 1);
        int other = number(slashed, 2);
        if (one > 12 || other > 12 || one == other) {
            return Optional.empty();
        }
        int year = year(slashed.group(3));
        return Optional.of(
                new When.Between(
                        LocalDate.of(year, Math.min(one, other), Math.max(one, other)),
                        LocalDate.of(year, Math.max(one, other), Math.min(one, other)),
                        original));
    }

    private record Day(LocalDate date, Optional<Text> remark) {}

    private Optional<Day> day(String text) {
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return plain(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher slashed = SLASHED_DAY.matcher(text);
        if (slashed.matches()) {
            int first = number(slashed, 1);
            int second = number(slashed, 2);
            boolean dayFirst = first > 12 || (order == Order.DAY_FIRST && second <= 12);
            boolean isByColumn = isShown && first <= 12 && second <= 12 && first != second;
            LocalDate date =
                    LocalDate.of(
                            year(slashed.group(3)),
                            dayFirst ? second : first,
                            dayFirst ? first : second);
            return Optional.of(
                    new Day(
                            date,
                            Optional.of(
                                    ReadingMessages.dayFirstAsOther(
                                            dayFirst, isByColumn, date.toString()))));
        }
        Matcher pointed = POINTED_DAY.matcher(text);
        if (pointed.matches()) {
            return plain(number(pointed, 3), number(pointed, 2), number(pointed, 1));
        }
        Matcher named = NAMED_DAY.matcher(text);
        if (named.matches()) {
            return plain(number(named, 3), month(named.group(2)), number(named, 1));
        }
        Matcher us = NAMED_DAY_US.matcher(text);
        if (us.matches()) {
            return plain(number(us, 3), month(us.group(1)), number(us, 2));
        }
        return Optional.empty();
    }

    private static Optional<Day> plain(int year, int month, int day) {
        return Optional.of(new Day(LocalDate.of(year, month, day), Optional.empty()));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    /** Years that cannot be meant are left open; days after the file's own are told. */
    private Reading<When> plausible(When when, Optional<Text> remark) {
        LocalDate last = when.latest().or(when::earliest).orElse(written);
        LocalDate first = when.earliest().or(when::latest).orElse(written);
        if (last.getYear() > lastYear || first.getYear() < FIRST_YEAR) {
            return Reading.judged(
                    new When.NotGiven(when.text()), ReadingMessages.YEAR_CANNOT_BE_MEANT_DATE);
        }
        if (first.isAfter(written)) {
            return Reading.judged(when, ReadingMessages.laterThanFileItself(written.toString()));
        }
        return new Reading<>(when, remark);
    }
}
