package org.holdfast.casefile.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.Problems;
import org.holdfast.model.Text;

/** No row says again what another has said, and no name stands for two things. */
record RepeatCheck(CaseRows rows, Problems problems) implements Check {
    /** Tables that share their names, because a column may point to any of them. */
    private static final List<String> SHARED = List.of("producers", "material_sources", "offers");

    @Override
    public void look() {
        for (Table<?> table : Tables.ALL) {
            Map<Object, Integer> first = new HashMap<>();
            for (Row row : rows.of(table)) {
                if (table.key().stream().anyMatch(column -> row.find(column).isEmpty())) {
                    continue;
                }
                Object key = table.key().isEmpty() ? row.cells() : texts(row, table.key());
                Integer line = first.putIfAbsent(key, row.line());
                if (line != null) {
                    report(table, row, line);
                }
            }
        }
        shared(SHARED);
    }

    private static List<String> texts(Row row, List<String> columns) {
        return columns.stream().map(column -> row.find(column).orElse("")).toList();
    }

    private void report(Table<?> table, Row row, int line) {
        if (table.key().isEmpty()) {
            problems.add(CaseProblems.duplicateRow(row.where(), CaseMessages.WHOLE_ROW, line));
        } else {
            String key = texts(row, table.key()).stream().collect(Collectors.joining(", "));
            String columns = String.join(", ", table.key());
            problems.add(
                    CaseProblems.duplicateRow(row.where().atColumn(columns), Text.same(key), line));
        }
    }

    private void shared(List<String> tables) {
        for (int later = 1; later < tables.size(); later++) {
            for (Row row : rows.of(tables.get(later))) {
                String id = row.find("id").orElse("");
                for (String earlier : tables.subList(0, later)) {
                    rows.find(earlier, id)
                            .ifPresent(other ->
                                    problems.add(
                                            CaseProblems.nameInTwoTables(
                                                    row.where("id"), id, other.file())));
                }
            }
        }
    }
}
