package org.holdfast.casefile.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.internal.Settings;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;

/** Every name points to a row, of the right kind. */
final class NameCheck {
    private NameCheck() {}

    static void look(CaseRows rows, Problems problems) {
        for (Table<?> table : Tables.ALL) {
            for (Column column : table.allColumns().values()) {
                for (Row row : rows.of(table)) {
                    row.find(column.name())
                            .ifPresent(text -> name(column, row, text, rows, problems));
                }
            }
        }
        rows.settings()
                .claimant()
                .ifPresent(party ->
                        find(party.where(), party.name(), List.of("parties"), rows, problems));
        rows.settings().assumptions().values().forEach(named -> assumption(named, rows, problems));
    }

    private static void name(
            Column column, Row row, String text, CaseRows rows, Problems problems) {
        Where where = row.where(column.name());
        switch (column.form()) {
            case Form.Name(var tables, var filter) ->
                    find(where, text, tables, rows, problems)
                            .ifPresent(found -> judge(where, text, found, filter, problems));
            case Form.Names(var table) -> {
                for (String each : text.split("\\s+", -1)) {
                    var _ = find(where, each, List.of(table), rows, problems);
                }
            }
            case Form.Id _,
                    Form.Words _,
                    Form.Code _,
                    Form.YesNo _,
                    Form.Month _,
                    Form.Day _,
                    Form.DayOrMonth _,
                    Form.RoughDay _,
                    Form.Year _,
                    Form.Plain _,
                    Form.Weighted _,
                    Form.Quantity _,
                    Form.OneOf _ -> {}
        }
    }

    private static Optional<Row> find(
            Where where, String name, List<String> tables, CaseRows rows, Problems problems) {
        Set<String> names = new TreeSet<>();
        for (String table : tables) {
            Optional<Row> found = rows.find(table, name);
            if (found.isPresent()) {
                return found;
            }
            names.addAll(rows.ids(table));
        }
        if (tables.stream().allMatch(rows::isKnown)) {
            problems.add(
                    CaseProblems.unknownName(
                            where,
                            name,
                            CaseMessages.files(Table.files(tables)),
                            problems.nearest(name, names)));
        }
        return Optional.empty();
    }

    private static void judge(
            Where where, String name, Row found, Form.Filter filter, Problems problems) {
        filter.objection(found)
                .ifPresent(is ->
                        problems.add(
                                CaseProblems.wrongKindOfName(
                                        where, name, found.file(), is, filter.words())));
    }

    private static void assumption(Settings.Named named, CaseRows rows, Problems problems) {
        find(named.where(), named.name(), List.of("sources"), rows, problems)
                .flatMap(row -> row.find("kind"))
                .filter(kind -> !kind.equals("assumption"))
                .ifPresent(kind ->
                        problems.add(
                                CaseProblems.notAnAssumption(named.where(), named.name(), kind)));
    }
}
