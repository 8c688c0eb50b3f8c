package org.holdfast.casefile.checks;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;

/** The numbers of a case that a document would have to state. */
final class Figures {
    /** Growth, shares and waits, which are worked out from what a document states. */
    private static final String COMPUTED = "reference_classes";

    private Figures() {}

    /**
     * A number, and what it rests on.
     *
     * @param source id of a document; not of a rule or of what was computed
     */
    record Figure(Row row, String column, double value, String source) {}

    /**
     * Every number that may have a range and rests on a document. Nothing yet, or all of it, is no
     * number that a page would state.
     */
    static List<Figure> of(CaseRows rows) {
        List<Figure> figures = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            if (table.name().equals(COMPUTED)) {
                continue;
            }
            for (String column : table.allColumns().keySet()) {
                if (table.allColumns().containsKey(column + "_low")) {
                    rows.of(table).forEach(row -> add(figures, rows, row, column));
                }
            }
        }
        return figures;
    }

    private static void add(List<Figure> figures, CaseRows rows, Row row, String column) {
        String source = row.source(column).orElse("");
        row.findNumber(column).stream()
                .filter(value -> value != 0 && value != 1)
                .filter(value -> isDocument(rows, source))
                .forEach(value -> figures.add(new Figure(row, column, value, source)));
    }

    private static boolean isDocument(CaseRows rows, String source) {
        return rows.find("sources", source)
                .flatMap(row -> row.find("kind"))
                .filter(kind -> kind.equals("document"))
                .isPresent();
    }
}
