package org.holdfast.results.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.model.CsvText;

/**
 * A table of results: its file, what a row is, and its columns.
 *
 * @param file file name, for example {@code delay.csv}
 * @param about what one row is, and which rows are left out
 */
public record Table<R>(String file, String about, List<Column<R>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** The rows as CSV: a header, commas, LF, quotes only where needed, no formulas. */
    public String csv(List<R> rows) {
        return csv(rows, columns);
    }

    /** The rows of one plan, each with what it was made with. */
    public String csv(List<R> rows, Made made) {
        return csv(rows, row -> made);
    }

    /** The rows of several plans, each with what its plan was made with. */
    public String csv(List<R> rows, Function<R, Made> made) {
        return csv(
                rows,
                Stream.concat(
                                columns.stream(),
                                Made.COLUMNS.stream()
                                        .map(column ->
                                                new Column<R>(
                                                        column.name(),
                                                        column.unit(),
                                                        column.about(),
                                                        row ->
                                                                column.cell()
                                                                        .apply(made.apply(row)))))
                        .toList());
    }

    private static <R> String csv(List<R> rows, List<Column<R>> columns) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            for (R row : rows) {
                csv.writeRecord(
                        columns.stream()
                                .map(column -> CsvText.of(column.cell().apply(row)))
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }
}
