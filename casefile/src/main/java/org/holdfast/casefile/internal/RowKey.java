package org.holdfast.casefile.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.model.Review;
import org.holdfast.model.schema.Rows.Stated;

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

    /**
     * The same as people write it, without what is as it is by default: {@code ukraine, shell-155,
     * floor, hold}.
     */
    public static String told(Table<?> table, Row row) {
        return columns(table).stream()
                .filter(column ->
                        !table.key().isEmpty()
                                || table.columns().stream()
                                        .filter(c -> c.name().equals(column))
                                        .noneMatch(c -> c.standard().equals(row.find(column))))
                .flatMap(column -> row.find(column).stream())
                .collect(Collectors.joining(", "));
    }

    /** The tables with figures that somebody can judge. */
    public static List<Table<?>> figureTables() {
        return Tables.ALL.stream()
                .filter(table ->
                        table.origin() == Stated.STATED
                                && table.columns().stream()
                                        .anyMatch(c -> c.form() instanceof Form.Quantity))
                .toList();
    }

    /** One of them by its name. */
    public static Optional<Table<?>> figureTable(String name) {
        return figureTables().stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The first row whose key people write so. */
    public static Optional<Row> find(Table<?> table, List<Row> rows, String told) {
        return rows.stream().filter(row -> told(table, row).equals(told)).findFirst();
    }

    /** The figure that somebody judged, as it stands. */
    public static Optional<Double> figure(CaseRows rows, Review of) {
        return figureTable(of.table())
                .flatMap(table -> find(table, rows.of(table), of.row()))
                .map(row -> row.findNumber(of.column()))
                .flatMap(number ->
                        number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty());
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
