package org.holdfast.casefile.checks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.model.schema.Rows.Stated;

/**
 * How many rows a table of a case has, and what they rest on.
 *
 * @param documents rows whose source is a document
 * @param derived rows computed from documents
 * @param assumptions rows chosen by the case's authors
 */
public record TableGrounds(int rows, int documents, int derived, int assumptions) {
    /** No rows. */
    public static final TableGrounds NONE = new TableGrounds(0, 0, 0, 0);

    /** Those of both. */
    public TableGrounds plus(TableGrounds other) {
        return new TableGrounds(
                rows + other.rows,
                documents + other.documents,
                derived + other.derived,
                assumptions + other.assumptions);
    }

    /**
     * Of every table whose rows have to name a source, in the order of the reference; empty ones
     * are left out.
     */
    public static Map<String, TableGrounds> of(CaseRows rows) {
        Map<String, TableGrounds> all = new LinkedHashMap<>();
        Tables.ALL.stream()
                .filter(table ->
                        table.origin() == Stated.STATED || table.origin() == Stated.LOOKING_BACK)
                .forEach(table ->
                        rows.of(table)
                                .forEach(row ->
                                        all.merge(
                                                table.name(), of(row, rows), TableGrounds::plus)));
        return all;
    }

    private static TableGrounds of(Row row, CaseRows rows) {
        String kind =
                row.find("source")
                        .flatMap(source -> rows.find("sources", source))
                        .flatMap(source -> source.find("kind"))
                        .orElse("");
        return switch (kind) {
            case "document" -> new TableGrounds(1, 1, 0, 0);
            case "derived" -> new TableGrounds(1, 0, 1, 0);
            default -> new TableGrounds(1, 0, 0, 1);
        };
    }
}
