package org.holdfast.results.tables;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.holdfast.model.Currency;
import org.holdfast.model.Measure;

/**
 * A column of a table of results, described once: its CSV and Parquet files and the dictionary
 * follow from it.
 *
 * @param name name in the header
 * @param kind what its cells are
 * @param unit unit of its numbers in words, or what its words are
 * @param about what it says, in a sentence for the dictionary
 * @param of the kinds of row that fill it, as words of the table's column of kinds; a row of any
 *     other kind leaves it empty. None: it has no rule.
 * @param cell what it holds of a row, in a case of a currency
 */
public record Column<R>(
        String name,
        Kind kind,
        String unit,
        String about,
        List<String> of,
        BiFunction<R, Currency, Cell> cell) {
    public Column {
        of = List.copyOf(of);
    }

    /** What the cells of a column are. */
    public enum Kind {
        WORDS,
        AMOUNT,
        WHOLE
    }

    /** A column of ids, words or months; the text is empty where none applies. */
    public static <R> Column<R> words(
            String name, String what, String about, Function<R, String> text) {
        return new Column<>(
                name, Kind.WORDS, what, about, List.of(), (row, _) -> Cell.words(text.apply(row)));
    }

    /** A column of constants, each as one writes it in a file. */
    static <R> Column<R> word(String name, String about, Function<R, Enum<?>> constant) {
        return word(name, "word", about, constant);
    }

    /**
     * A column of constants, each as one writes it in a file.
     *
     * @param which the words that there are
     */
    static <R> Column<R> word(
            String name, String which, String about, Function<R, Enum<?>> constant) {
        return words(name, which, about, row -> Cells.word(constant.apply(row)));
    }

    /** The column of what a row counts; money is told in the case's currency. */
    static <R> Column<R> unit(String about, Function<R, Measure.Unit> unit) {
        return new Column<>(
                "unit",
                Kind.WORDS,
                "words",
                about,
                List.of(),
                (row, currency) -> Cell.words(unit.apply(row).word(currency)));
    }

    /** A column of numbers, NaN where none applies. */
    public static <R> Column<R> amount(
            String name, String unit, String about, ToDoubleFunction<R> number) {
        return new Column<>(
                name,
                Kind.AMOUNT,
                unit,
                about,
                List.of(),
                (row, _) -> Cell.amount(number.applyAsDouble(row)));
    }

    /** A column of counts. */
    public static <R> Column<R> whole(
            String name, String unit, String about, ToLongFunction<R> count) {
        return new Column<>(
                name,
                Kind.WHOLE,
                unit,
                about,
                List.of(),
                (row, _) -> new Cell.Whole(count.applyAsLong(row)));
    }

    /** The same, filled by rows of these kinds and by no other. */
    public Column<R> of(Enum<?>... kinds) {
        return of(List.of(kinds));
    }

    /** The same, filled by rows of these kinds and by no other. */
    public Column<R> of(Collection<? extends Enum<?>> kinds) {
        return new Column<>(
                name, kind, unit, about, kinds.stream().sorted().map(Cells::word).toList(), cell);
    }

    /** The same column of another kind of row, which has such a row in it. */
    <S> Column<S> on(Function<S, R> part) {
        return new Column<>(
                name,
                kind,
                unit,
                about,
                of,
                (row, currency) -> cell.apply(part.apply(row), currency));
    }
}
