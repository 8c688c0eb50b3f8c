package org.holdfast.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.intake.tables.CsvFile;
import org.holdfast.results.parquet.TableFile;
import org.holdfast.results.tables.Cell;
import org.holdfast.results.tables.Column.Kind;

/**
 * An answer as a table that programs read, row by row.
 *
 * @param rows the streams that it gives are closed here
 */
record DataTable<R>(List<Entry<R>> columns, Supplier<Stream<R>> rows) {
    private static final Pattern CAPITAL = Pattern.compile("_(.)");

    DataTable {
        columns = List.copyOf(columns);
    }

    /** A column, and what a row has in it. */
    record Entry<R>(TableFile.Column column, Function<R, Cell> of) {}

    static <R> Entry<R> words(String name, Function<R, String> of) {
        return new Entry<>(
                new TableFile.Column(name, Kind.WORDS), row -> new Cell.Words(of.apply(row)));
    }

    static <R> Entry<R> whole(String name, ToLongFunction<R> of) {
        return new Entry<>(
                new TableFile.Column(name, Kind.WHOLE), row -> new Cell.Whole(of.applyAsLong(row)));
    }

    static <R> Entry<R> amount(String name, Function<R, OptionalDouble> of) {
        return new Entry<>(
                new TableFile.Column(name, Kind.AMOUNT),
                row -> Cell.amount(of.apply(row).orElse(Double.NaN)));
    }

    /** Prints it as CSV; what is not known is an empty cell. */
    void print(PrintWriter out) {
        CsvFile csv = new CsvFile(out);
        csv.row(columns.stream().map(c -> c.column().name()).toList());
        try (Stream<R> all = rows.get()) {
            all.map(this::cells)
                    .forEachOrdered(row -> csv.row(row.stream().map(DataTable::text).toList()));
        }
    }

    /**
     * Writes it as Parquet.
     *
     * @param about what else is to be known of it
     */
    void write(Path file, Map<String, String> about) throws IOException {
        try (Stream<R> all = rows.get()) {
            TableFile.write(
                    file,
                    columns.stream().map(Entry::column).toList(),
                    all.map(this::cells).iterator(),
                    about);
        }
    }

    /**
     * Its rows for JSON, a column an entry under the name that Java would give it; what is not
     * known is not there.
     */
    List<Map<String, Object>> json() {
        try (Stream<R> all = rows.get()) {
            return all.map(this::json).toList();
        }
    }

    /** One of its rows. */
    Map<String, Object> json(R row) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Entry<R> entry : columns) {
            String name = CAPITAL.matcher(entry.column().name()).replaceAll(DataTable::capital);
            entry.of().apply(row).inJson().ifPresent(value -> json.put(name, value));
        }
        return json;
    }

    private static String capital(MatchResult next) {
        return next.group(1).toUpperCase(Locale.ROOT);
    }

    private List<Cell> cells(R row) {
        return columns.stream().map(column -> column.of().apply(row)).toList();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words(String words) -> words;
            case Cell.Whole(long whole) -> Long.toString(whole);
            case Cell.Amount(double amount) -> plain(OptionalDouble.of(amount));
            case Cell.None none -> "";
        };
    }

    /** A number with all its digits and no power of ten. */
    static String plain(OptionalDouble amount) {
        return amount.isPresent()
                ? new BigDecimal(Double.toString(amount.getAsDouble()))
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }
}
