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
import java.util.OptionalDouble;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A plain table as one Parquet file, written row by row: words, whole numbers, and amounts. */
public final class TableFile {
    private static final int ROWS = 1 << 16;

    private TableFile() {}

    /** What a column holds. */
    public enum Kind {
        WORDS,
        WHOLE,
        /** A number that may be missing; it is then null and not zero. */
        AMOUNT
    }

    /** A column by its name. */
    public record Column(String name, Kind kind) {}

    /**
     * Writes a table; the file has its name only when it is whole.
     *
     * @param rows each with a {@link String}, {@link Long} or {@link OptionalDouble} for each
     *     column
     * @param about what else is to be known of it, for readers that ask
     */
    public static void write(
            Path file, List<Column> columns, Iterator<List<Object>> rows, Map<String, String> about)
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
                    List<Object> row = rows.next();
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
            case WORDS -> Types.required(BINARY).as(stringType()).named(column.name());
            case WHOLE -> Types.required(INT64).named(column.name());
            case AMOUNT -> Types.optional(DOUBLE).named(column.name());
        };
    }

    private static void put(ColumnWriter column, Object value) {
        switch (value) {
            case String words -> column.write(Binary.fromString(words), 0, 0);
            case Long whole -> column.write(whole.longValue(), 0, 0);
            case OptionalDouble amount -> {
                if (amount.isPresent()) {
                    column.write(amount.getAsDouble(), 0, 1);
                } else {
                    column.writeNull(0, 0);
                }
            }
            default -> throw new IllegalArgumentException("no kind of column holds " + value);
        }
    }
}
