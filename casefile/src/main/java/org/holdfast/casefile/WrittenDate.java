package org.holdfast.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Days, months, quarters and years as people write them: {@code 2026-10}, {@code 31.10.2026},
 * {@code 1-Mar-24}, {@code 12 oktober 2026}, {@code 4Q26}, {@code жовтень 2026}. Where a date
 * leaves open which of its numbers is the month, as in 3/4/2026, the other dates of its column
 * settle it.
 *
 * @param order which number comes first where a date is nothing but numbers between strokes
 */
record WrittenDate(Order order) {
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** No date of the column settles it. */
        OPEN
    }

    private static final int YEAR_LENGTH = 4;
    private static final int MOST_MONTHS = 12;

    private static final String YEAR = "(?<year>\\d{4})";
    private static final String SHORT_YEAR = "(?<year>\\d{4}|'?\\d{2})";
    private static final String MONTH = "(?<month>\\d{1,2})";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String WORD = "(?<word>\\p{L}{3,})\\.?";
    private static final String QUARTER = "(?<quarter>[1-4]|IV|I{1,3})";
    private static final String Q = "[QqКкK]";
    private static final String QUARTERS = "(?:quarter|kwartaal|квартал|кв)\\.?";

    /** Tried in this order; the first that fits is taken. */
    private static final Pattern[] FORMS = {
        Pattern.compile(YEAR),
        Pattern.compile(YEAR + "[-/. M]?(?<month>\\d{2})"),
        Pattern.compile(YEAR + "[-/.]" + MONTH),
        Pattern.compile(YEAR + "([-/.]?)(?<month>\\d{2})\\2(?<day>\\d{2})"),
        Pattern.compile(YEAR + "([-/.])" + MONTH + "\\2" + DAY),
        Pattern.compile(YEAR + "[ /-]?" + Q + QUARTER),
        Pattern.compile(YEAR + "[ /-]?" + QUARTER + Q),
        Pattern.compile(YEAR + "[ /-](?<quarter>IV|I{1,3})"),
        Pattern.compile(Q + QUARTER + "[ /-]?" + SHORT_YEAR),
        Pattern.compile(QUARTER + Q + "[ /-]?" + SHORT_YEAR),
        Pattern.compile(QUARTER + "\\.?(?:e|st|nd|rd|th|-й)?[ -]?" + QUARTERS + " ?" + YEAR),
        Pattern.compile(MONTH + "[-/.]" + YEAR),
        Pattern.compile(DAY + "\\." + MONTH + "\\." + YEAR),
        Pattern.compile("(?:" + DAY + "\\.? )?" + WORD + " " + YEAR),
        Pattern.compile("(?:" + DAY + "[ -])" + WORD + "[ -]" + SHORT_YEAR),
        Pattern.compile(WORD + "[-/]" + SHORT_YEAR),
        Pattern.compile(WORD + " " + DAY + "(?:st|nd|rd|th)? " + YEAR),
        Pattern.compile(YEAR + "[ -]" + WORD),
    };

    /** Two numbers of which either may be the month. */
    private static final Pattern STROKES = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})");

    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");
    private static final Pattern OF_THE_YEAR = Pattern.compile(" ?(?:р\\.|року)$");

    /** How the names of each month begin, in English, Dutch and Ukrainian. */
    private static final Map<String, Integer> MONTHS = new LinkedHashMap<>();

    static {
        String[] all = {
            "jan січ", "feb лют", "mar maa mrt бер", "apr кві", "may mei тра", "jun чер",
            "jul лип", "aug сер", "sep вер", "oct okt жов", "nov лис", "dec гру"
        };
        for (int month = 1; month <= all.length; month++) {
            for (String begin : all[month - 1].split(" ", -1)) {
                MONTHS.put(begin, month);
            }
        }
    }

    /** As the dates of a column are written. */
    static WrittenDate in(Collection<String> column) {
        boolean isDayFirst = false;
        boolean isMonthFirst = false;
        for (String cell : column) {
            Matcher strokes = STROKES.matcher(bare(cell));
            if (strokes.matches()) {
                isDayFirst |= Integer.parseInt(strokes.group(1)) > MOST_MONTHS;
                isMonthFirst |= Integer.parseInt(strokes.group(3)) > MOST_MONTHS;
            }
        }
        return new WrittenDate(
                isDayFirst == isMonthFirst
                        ? Order.OPEN
                        : isDayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** Whether a text is a date, whichever of its numbers is the month. */
    static boolean isDate(String text) {
        return new WrittenDate(Order.DAY_FIRST).read(text).isPresent()
                || new WrittenDate(Order.MONTH_FIRST).read(text).isPresent();
    }

    /** The same as 2026-10-31, 2026-10, 2026-Q4 or 2026; nothing if it is none of these, or two. */
    Optional<String> read(String cell) {
        String text = bare(cell);
        Matcher strokes = STROKES.matcher(text);
        if (strokes.matches()) {
            return read(strokes, order);
        }
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                return read(found, form.namedGroups());
            }
        }
        return Optional.empty();
    }

    /** What is asked for where a date may be two; nothing where it is not doubtful. */
    Optional<Text> either(String cell) {
        Matcher strokes = STROKES.matcher(bare(cell));
        return order == Order.OPEN && strokes.matches()
                ? read(strokes, Order.DAY_FIRST)
                        .flatMap(one ->
                                read(strokes, Order.MONTH_FIRST)
                                        .map(other -> CaseMessages.oneDayOrTheOther(one, other)))
                : Optional.empty();
    }

    private static Optional<String> read(Matcher strokes, Order order) {
        int first = Integer.parseInt(strokes.group(1));
        int second = Integer.parseInt(strokes.group(3));
        String year = strokes.group(4);
        return switch (order) {
            case DAY_FIRST -> day(year, second, strokes.group(1));
            case MONTH_FIRST -> day(year, first, strokes.group(3));
            case OPEN -> {
                boolean isClear = first > MOST_MONTHS || second > MOST_MONTHS || first == second;
                yield isClear
                        ? read(strokes, second > MOST_MONTHS ? Order.MONTH_FIRST : Order.DAY_FIRST)
                        : Optional.empty();
            }
        };
    }

    private static Optional<String> read(Matcher found, Map<String, Integer> groups) {
        String year = found.group("year").replace("'", "");
        String whole = year.length() == YEAR_LENGTH ? year : "20" + year;
        @Nullable String day = groups.containsKey("day") ? found.group("day") : null;
        if (groups.containsKey("quarter")) {
            return Optional.of(whole + "-Q" + quarter(found.group("quarter")));
        }
        if (groups.containsKey("month")) {
            return day(whole, Integer.parseInt(found.group("month")), day);
        }
        if (groups.containsKey("word")) {
            String begin = found.group("word").toLowerCase(Locale.ROOT).substring(0, 3);
            return Optional.ofNullable(MONTHS.get(begin)).flatMap(month -> day(whole, month, day));
        }
        return Optional.of(whole);
    }

    private static int quarter(String written) {
        return switch (written) {
            case "I" -> 1;
            case "II" -> 2;
            case "III" -> 3;
            case "IV" -> 4;
            default -> Integer.parseInt(written);
        };
    }

    /** Without a time of the day, a comma, the word for year, and more than one blank. */
    private static String bare(String cell) {
        String text = cell.replaceAll("[\\s\u00a0,]+", " ").replace('’', '\'').strip();
        return OF_THE_YEAR
                .matcher(TIME.matcher(text).replaceFirst(""))
                .replaceFirst("")
                .replaceAll("[–‑]", "-");
    }

    private static Optional<String> day(String year, int month, @Nullable String day) {
        try {
            int y = Integer.parseInt(year);
            return Optional.of(
                    day == null
                            ? YearMonth.of(y, month).toString()
                            : LocalDate.of(y, month, Integer.parseInt(day)).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
