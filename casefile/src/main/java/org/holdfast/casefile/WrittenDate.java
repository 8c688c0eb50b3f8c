package org.holdfast.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, quarter or year as people write it: {@code 2026-10}, {@code 31.10.2026}, {@code 12
 * oktober 2026}, {@code жовтень 2026}.
 */
final class WrittenDate {
    private static final Pattern PLAIN =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?|[ -]?[QqКк]([1-4]))?");
    private static final Pattern QUARTER = Pattern.compile("[QqКк]([1-4])[ /-]?(\\d{4})");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}{3,})\\.? (\\d{4})");

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

    private WrittenDate() {}

    /** The same as 2026-10-31, 2026-10, 2026-Q4 or 2026; nothing if it is none of these. */
    static Optional<String> read(String text) {
        Matcher plain = PLAIN.matcher(text);
        Matcher quarter = QUARTER.matcher(text);
        Matcher points = POINTS.matcher(text);
        Matcher words = WORDS.matcher(text);
        if (plain.matches()) {
            return plain.group(2) == null
                    ? Optional.of(
                            plain.group(4) == null ? text : plain.group(1) + "-Q" + plain.group(4))
                    : day(plain.group(1), Integer.parseInt(plain.group(2)), plain.group(3));
        }
        if (quarter.matches()) {
            return Optional.of(quarter.group(2) + "-Q" + quarter.group(1));
        }
        if (points.matches()) {
            return day(points.group(3), Integer.parseInt(points.group(2)), points.group(1));
        }
        if (words.matches()) {
            String begin = words.group(2).toLowerCase(Locale.ROOT).substring(0, 3);
            return Optional.ofNullable(MONTHS.get(begin))
                    .flatMap(month -> day(words.group(3), month, words.group(1)));
        }
        return Optional.empty();
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
