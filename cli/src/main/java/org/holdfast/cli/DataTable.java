package org.holdfast.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdfast.intake.tables.CsvFile;
import org.holdfast.results.parquet.TableFile;
import org.holdfast.results.parquet.TableFile.Column;
import org.holdfast.results.tables.Cell;
import org.holdfast.results.tables.Column.Kind;

/**
 * An answer as a table that programs read, row by row.
 *
 * @param rows each with a String, {@link Long} or {@link OptionalDouble} for each column; its
 *     streams are closed here
 */
record DataTable(List<Column> columns, Supplier<Stream<List<Object>>> rows) {
    DataTable {
        columns = List.copyOf(columns);
    }

    static Column words(String name) {
        return new Column(name, Kind.WORDS);
    }

    static Column whole(String name) {
        return new Column(name, Kind.WHOLE);
    }

    static Column amount(String name) {
        return new Column(name, Kind.AMOUNT);
    }

    /** Prints it as CSV; what is not known is an empty cell. */
    void print(PrintWriter out) {
        CsvFile csv = new CsvFile(out);
        csv.row(columns.stream().map(Column::name).toList());
        try (Stream<List<Object>> all = rows.get()) {
            all.forEachOrdered(row -> csv.row(row.stream().map(DataTable::cell).toList()));
        }
    }

    /**
     * Writes it as Parquet.
     *
     * @param about what else is to be known of it
     */
    void write(Path file, Map<String, String> about) throws IOException {
        try (Stream<List<Object>> all = rows.get()) {
            TableFile.write(file, columns, all.map(DataTable::cells).iterator(), about);
        }
    }

    private static List<Cell> cells(List<Object> row) {
        return row.stream()
                .map(value ->
                        switch (value) {
                            case Long whole -> new Cell.Whole(whole);
                            case OptionalDouble amount -> Cell.amount(amount.orElse(Double.NaN));
                            default -> new Cell.Words(value.toString());
                        })
                .toList();
    }

    private static String cell(Object value) {
        return value instanceof OptionalDouble amount ? plain(amount) : value.toString();
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
