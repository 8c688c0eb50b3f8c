package org.holdfast.words;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Language;

/** Writes months, spans of months and durations. */
public final class Months {
    private Months() {}

    /** The month with index {@code t} of a case. */
    public static YearMonth at(CaseSettings settings, int t) {
        return settings.firstMonth().plusMonths(t);
    }

    /** The same, if there is one. */
    public static Optional<YearMonth> at(CaseSettings settings, OptionalInt t) {
        return t.isPresent() ? Optional.of(at(settings, t.getAsInt())) : Optional.empty();
    }

    /** {@code Oct 2027}, {@code okt 2027}. */
    public static String shortName(YearMonth month, Language language) {
        return shortMonth(month, language) + " " + month.getYear();
    }

    /** {@code October 2027}, {@code oktober 2027}. */
    public static String longName(YearMonth month, Language language) {
        return NumberMessages.month(month.getMonthValue(), month.getYear(), language);
    }

    /** Only the month: {@code Oct}, {@code okt}. For an axis that names the year once. */
    public static String shortMonth(YearMonth month, Language language) {
        return NumberMessages.shortMonth(month.getMonthValue(), language);
    }

    /**
     * From a month to a month, both inside: {@code Mar 2024–Feb 2031}, {@code Mar–Oct 2027}; one
     * month for one, {@code 2027} for a whole year, {@code 2027–2028} for whole years.
     */
    public static String span(YearMonth from, YearMonth to, Language language) {
        if (from.equals(to)) {
            return shortName(from, language);
        }
        boolean sameYear = from.getYear() == to.getYear();
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return sameYear ? "" + from.getYear() : from.getYear() + "–" + to.getYear();
        }
        String first = sameYear ? shortMonth(from, language) : shortName(from, language);
        return first + "–" + shortName(to, language);
    }

    /** {@code no months}, {@code 1 month}, {@code 14 months}. */
    public static String count(int months, Language language) {
        return NumberMessages.months(months, language);
    }

    /**
     * A period in running text, in years where it is whole years and in words up to twelve: {@code
     * seven years}, {@code zeven jaar}, {@code six months}, {@code 18 months}.
     */
    public static String period(int months, Language language) {
        boolean years = months > 0 && months % 12 == 0;
        int count = years ? months / 12 : months;
        return years
                ? NumberMessages.yearsInWords(count, language)
                : NumberMessages.monthsInWords(count, language);
    }
}
