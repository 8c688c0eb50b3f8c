package org.holdfast.oversight.ocds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads dates with time and offset as RFC 3339 (2002) writes them, and nothing else. */
public final class Dates {
    private static final int SECONDS_A_DAY = 86_400;

    private Dates() {}

    /** The moment, if the text is {@code 2026-01-31T17:00:00Z} or with an offset. */
    public static Optional<Instant> moment(String text) {
        int length = text.length();
        if (length < 20
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || !isOneOf(text.charAt(10), "Tt ")
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (year < 0 || month < 1 || day < 1 || hour < 0 || minute < 0 || second < 0) {
            return Optional.empty();
        }
        if (hour > 23 || minute > 59 || second > 60) {
            return Optional.empty();
        }
        int at = 19;
        long nanos = 0;
        if (text.charAt(at) == '.') {
            int digits = 0;
            at++;
            while (at < length && isDigit(text.charAt(at))) {
                if (digits < 9) {
                    nanos = 10 * nanos + (text.charAt(at) - '0');
                    digits++;
                }
                at++;
            }
            if (digits == 0) {
                return Optional.empty();
            }
            for (int k = digits; k < 9; k++) {
                nanos *= 10;
            }
        }
        Optional<Integer> offset = offset(text, at);
        if (offset.isEmpty()) {
            return Optional.empty();
        }
        try {
            long days = LocalDate.of(year, month, day).toEpochDay();
            long seconds = days * SECONDS_A_DAY + hour * 3600L + minute * 60L + second;
            return Optional.of(Instant.ofEpochSecond(seconds - offset.get(), nanos));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Seconds east of Greenwich. */
    private static Optional<Integer> offset(String text, int at) {
        int length = text.length();
        if (at == length - 1 && isOneOf(text.charAt(at), "Zz")) {
            return Optional.of(0);
        }
        if (at != length - 6 || !isOneOf(text.charAt(at), "+-") || text.charAt(at + 3) != ':') {
            return Optional.empty();
        }
        int hours = number(text, at + 1, at + 3);
        int minutes = number(text, at + 4, at + 6);
        if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
            return Optional.empty();
        }
        int seconds = hours * 3600 + minutes * 60;
        return Optional.of(text.charAt(at) == '-' ? -seconds : seconds);
    }

    /** The number, or -1 if one of the letters is no digit. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int k = from; k < to; k++) {
            char c = text.charAt(k);
            if (!isDigit(c)) {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOneOf(char c, String letters) {
        return letters.indexOf(c) >= 0;
    }
}
