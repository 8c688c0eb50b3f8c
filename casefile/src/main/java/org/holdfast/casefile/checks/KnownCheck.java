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
record KnownCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        Optional<LocalDate> knownBy = rows.settings().knownBy();
        if (knownBy.isEmpty()) {
            return;
        }
        for (Table<?> table : Tables.ALL) {
            switch (table.origin()) {
                case STATED, MAY_STATE -> look(table, knownBy.get());
                case LOOKING_BACK, ITSELF_A_SOURCE -> {}
            }
        }
        targets(knownBy.get());
    }

    private void look(Table<?> table, LocalDate knownBy) {
        for (String column : table.allColumns().keySet()) {
            if (column.equals("known_on") || column.endsWith("_known_on")) {
                rows.of(table).forEach(row -> judge(row, column, knownBy));
            }
        }
    }

    private void targets(LocalDate knownBy) {
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

    private void judge(Row row, String column, LocalDate knownBy) {
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
