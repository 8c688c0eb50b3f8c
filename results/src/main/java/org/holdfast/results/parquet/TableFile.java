package org.holdfast.results.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.holdfast.results.tables.Cell;
import org.holdfast.results.tables.Column.Kind;
import org.holdfast.results.tables.Table;

/** A plain table as one Parquet file, written row by row; a cell without anything is null. */
public final class TableFile {
    private static final int ROWS = 1 << 16;

    private TableFile() {}

    /** A column by its name. */
    public record Column(String name, Kind kind) {}

    /** Writes a table of results. */
    public static void write(Path file, Table.Filled<?> table, Map<String, String> about)
            throws IOException {
        var columns =
                table.table().columns().stream().map(c -> new Column(c.name(), c.kind())).toList();
        write(file, columns, table.cells().iterator(), about);
    }

    /**
     * Writes a table; the file has its name only when it is whole.
     *
     * @param rows each with a cell for each column
     * @param about what else is to be known of it, for readers that ask
     */
    public static void write(
            Path file, List<Column> columns, Iterator<List<Cell>> rows, Map<String, String> about)
            throws IOException {
        MessageType schema =
                new MessageType("table", columns.stream().map(TableFile::type).toList());
        List<String> names = columns.stream().map(Column::name).toList();
        Path whole = file.toAbsolutePath();
        try (ParquetFile parquet =
                new ParquetFile(
                        Objects.requireNonNullElse(whole.getParent(), whole),
                        String.valueOf(whole.getFileName()),
                        schema)) {
            while (rows.hasNext()) {
                RowGroup group = new RowGroup(schema, names);
                for (int k = 0; k < ROWS && rows.hasNext(); k++) {
                    List<Cell> row = rows.next();
                    for (int c = 0; c < names.size(); c++) {
                        put(group.column(names.get(c)), row.get(c));
                    }
                    group.endRow();
                }
                parquet.append(group.complete());
            }
            parquet.finish(about);
        }
    }

    private static Type type(Column column) {
        return switch (column.kind()) {
            case WORDS -> Types.optional(BINARY).as(stringType()).named(column.name());
            case WHOLE -> Types.optional(INT64).named(column.name());
            case AMOUNT -> Types.optional(DOUBLE).named(column.name());
        };
    }

    private static void put(ColumnWriter column, Cell cell) {
        switch (cell) {
            case Cell.Words(String words) -> column.write(Binary.fromString(words), 0, 1);
            case Cell.Whole(long value) -> column.write(value, 0, 1);
            case Cell.Amount(double value) -> column.write(value, 0, 1);
            case Cell.None none -> column.writeNull(0, 0);
        }
    }
}
