package org.holdfast.results.tables;

import java.util.Optional;

/** What one column holds of one row: raw, the same in every language and every kind of file. */
public sealed interface Cell {
    /** Does not apply to the row, or is not known. */
    @SuppressWarnings("ClassInitializationDeadlock") // nobody but this line makes a None
    Cell NONE = new None();

    /** Words, an id, a month or a word of the dictionary. */
    record Words(String words) implements Cell {}

    /** A number that may have decimals. */
    record Amount(double value) implements Cell {}

    /** A count. */
    record Whole(long value) implements Cell {}

    /** Nothing; see {@link #NONE}. */
    record None() implements Cell {}

    /** Words; nothing where there are none. */
    static Cell words(String words) {
        return words.isEmpty() ? NONE : new Words(words);
    }

    /** A number; nothing where it is none. */
    static Cell amount(double value) {
        return Double.isFinite(value) ? new Amount(value) : NONE;
    }

    /** Whether there is anything. */
    default boolean isFilled() {
        return !(this instanceof None);
    }

    /** What the cell is in JSON: a text or a number; nothing where it is empty. */
    default Optional<Object> inJson() {
        return switch (this) {
            case Words(String words) when words.isEmpty() -> Optional.empty();
            case Words(String words) -> Optional.of(words);
            case Amount(double value) -> Optional.of(value);
            case Whole(long value) -> Optional.of(value);
            case None none -> Optional.empty();
        };
    }

    /** The text of the cell in a CSV file: numbers with at most six decimals. */
    default String text() {
        return switch (this) {
            case Words(String words) -> words;
            case Amount(double value) -> Cells.number(value);
            case Whole(long value) -> Long.toString(value);
            case None none -> "";
        };
    }
}
