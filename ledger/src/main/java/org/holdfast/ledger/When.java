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
    default Optional<LocalDate> earliest() {
        return switch (this) {
            case Exact(LocalDate date, _) -> Optional.of(date);
            case InMonth(YearMonth month, _) -> Optional.of(month.atDay(1));
            case InYear(Year year, _) -> Optional.of(year.atDay(1));
            case Between(LocalDate from, _, _) -> Optional.of(from);
            case Since(LocalDate date, _) -> Optional.of(date);
            case Until _, Undisclosed _, NotGiven _ -> Optional.empty();
        };
    }

    /** The last day on which it can have happened, if the source sets one. */
    default Optional<LocalDate> latest() {
        return switch (this) {
            case Exact(LocalDate date, _) -> Optional.of(date);
            case InMonth(YearMonth month, _) -> Optional.of(month.atEndOfMonth());
            case InYear(Year year, _) -> Optional.of(year.atDay(year.length()));
            case Between(_, LocalDate to, _) -> Optional.of(to);
            case Until(LocalDate date, _) -> Optional.of(date);
            case Since _, Undisclosed _, NotGiven _ -> Optional.empty();
        };
    }

    /** Whether it happened on one known day. */
    default boolean isExact() {
        return this instanceof Exact;
    }

    /** On a day. */
    record Exact(LocalDate date, String text) implements When {}

    /** In a month; the day was not said. */
    record InMonth(YearMonth month, String text) implements When {}

    /** In a year; the month was not said. */
    record InYear(Year year, String text) implements When {}

    /** Between two days, both included. */
    record Between(LocalDate from, LocalDate to, String text) implements When {
        public Between {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("'" + text + "' ends before it begins");
            }
        }
    }

    /** On a day or at some time before it. */
    record Until(LocalDate date, String text) implements When {}

    /** From a day on, in parts or at a time not said. */
    record Since(LocalDate date, String text) implements When {}

    /** The source says that it keeps the date to itself. */
    record Undisclosed(String text) implements When {}

    /** The source says nothing, or something that is no date. */
    record NotGiven(String text) implements When {}
}
