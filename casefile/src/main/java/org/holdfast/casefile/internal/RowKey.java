package org.holdfast.casefile.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;

/**
 * By what a row is known as the same row: its table's key, or, in a table without one, all that is
 * no figure.
 */
public final class RowKey {
    private RowKey() {}

    /** The cells, one a column of the key; empty texts where they are empty. */
    public static List<String> of(Table<?> table, Row row) {
        return columns(table).stream().map(column -> row.find(column).orElse("")).toList();
    }

    /** The same as people write it: {@code ukraine, shell-155, floor, hold}. */
    public static String told(Table<?> table, Row row) {
        return of(table, row).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<String> columns(Table<?> table) {
        return table.key().isEmpty()
                ? table.columns().stream()
                        .filter(column -> !isFigure(column.form()))
                        .map(Column::name)
                        .toList()
                : table.key();
    }

    /** Whether a cell holds a number. */
    static boolean isFigure(Form form) {
        return form instanceof Form.Quantity || form instanceof Form.Plain;
    }
}
