package org.holdfast.ledger;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When something happened, as exactly as its source says and no more. Each keeps the source's own
 * words beside the reading.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface When {
    /** What the source says, to the letter. */
    String text();

    /** The first day on which it can have happened, if the source sets one. */
    Optional<LocalDate> earliest();

    /** The last day on which it can have happened, if the source sets one. */
    Optional<LocalDate> latest();

    /** Whether it happened on one known day. */
    default boolean isExact() {
        return this instanceof Exact;
    }

    /** On a day. */
    record Exact(LocalDate date, String text) implements When {
        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(date);
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(date);
        }
    }

    /** In a month; the day was not said. */
    record InMonth(YearMonth month, String text) implements When {
        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(month.atDay(1));
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(month.atEndOfMonth());
        }
    }

    /** In a year; the month was not said. */
    record InYear(Year year, String text) implements When {
        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(year.atDay(1));
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(year.atDay(year.length()));
        }
    }

    /** Between two days, both included. */
    record Between(LocalDate from, LocalDate to, String text) implements When {
        public Between {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("'" + text + "' ends before it begins");
            }
        }

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(from);
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(to);
        }
    }

    /** On a day or at some time before it. */
    record Until(LocalDate date, String text) implements When {
        @Override
        public Optional<LocalDate> earliest() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(date);
        }
    }

    /** From a day on, in parts or at a time not said. */
    record Since(LocalDate date, String text) implements When {
        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(date);
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.empty();
        }
    }

    /** The source says that it keeps the date to itself. */
    record Undisclosed(String text) implements When {
        @Override
        public Optional<LocalDate> earliest() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.empty();
        }
    }

    /** The source says nothing, or something that is no date. */
    record NotGiven(String text) implements When {
        @Override
        public Optional<LocalDate> earliest() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.empty();
        }
    }
}
