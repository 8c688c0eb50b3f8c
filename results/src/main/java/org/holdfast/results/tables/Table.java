package org.holdfast.results.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
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

    /** A table of plans: before its own columns it has those of {@link Provenance}. */
    static <R> Table<Provenance.Of<R>> ofPlans(String file, String about, List<Column<R>> own) {
        return new Table<>(file, about, Provenance.columns(own));
    }

    /** A table with its rows. */
    public record Filled<R>(Table<R> table, List<R> rows) {
        public Filled {
            rows = List.copyOf(rows);
        }

        /** The rows as CSV. */
        public String csv() {
            return table.csv(rows);
        }

        /** The rows, cell by cell. */
        public Stream<List<Cell>> cells() {
            return rows.stream().map(table::cells);
        }
    }

    /** The table with rows. */
    public Filled<R> with(List<R> rows) {
        return new Filled<>(this, rows);
    }

    private List<Cell> cells(R row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }

    /** The rows as CSV: a header, commas, LF, quotes only where needed, no formulas. */
    private String csv(List<R> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            for (R row : rows) {
                csv.writeRecord(cells(row).stream().map(cell -> CsvText.of(cell.text())).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }
}
