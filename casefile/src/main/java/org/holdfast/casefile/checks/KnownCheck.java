package org.holdfast.casefile.checks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.Problems;

/**
 * Nothing is used that could not be known by the case's day; only actuals may look back, and of
 * those not the targets that a forecast is compared with.
 */
final class KnownCheck {
    private KnownCheck() {}

    static void look(CaseRows rows, Problems problems) {
        Optional<LocalDate> knownBy = rows.settings().knownBy();
        if (knownBy.isEmpty()) {
            return;
        }
        for (Table<?> table : Tables.ALL) {
            switch (table.origin()) {
                case STATED, MAY_STATE -> look(table, rows, knownBy.get(), problems);
                case LOOKING_BACK, ITSELF_A_SOURCE -> {}
            }
        }
        targets(rows, knownBy.get(), problems);
    }

    private static void look(Table<?> table, CaseRows rows, LocalDate knownBy, Problems problems) {
        for (String column : table.allColumns().keySet()) {
            if (column.equals("known_on") || column.endsWith("_known_on")) {
                rows.of(table).forEach(row -> judge(row, column, knownBy, problems));
            }
        }
    }

    private static void targets(CaseRows rows, LocalDate knownBy, Problems problems) {
        Set<String> targets = rows.texts("target", "hindcasts");
        rows.of("actuals").stream()
                .filter(row -> row.find("series").filter(targets::contains).isPresent())
                .forEach(row ->
                        late(row, "known_on", knownBy)
                                .ifPresent(text ->
                                        problems.add(
                                                CaseProblems.targetKnownTooLate(
                                                        row.where("known_on"),
                                                        text,
                                                        knownBy.toString()))));
    }

    private static void judge(Row row, String column, LocalDate knownBy, Problems problems) {
        late(row, column, knownBy)
                .ifPresent(text ->
                        problems.add(
                                CaseProblems.knownTooLate(
                                        row.where(column), text, knownBy.toString())));
    }

    private static Optional<String> late(Row row, String column, LocalDate knownBy) {
        return row.find(column)
                .filter(text -> Form.lastDay(text).map(day -> day.isAfter(knownBy)).orElse(false));
    }
}
