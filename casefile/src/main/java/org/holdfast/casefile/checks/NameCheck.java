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
record NameCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        for (Table<?> table : Tables.ALL) {
            for (Column column : table.allColumns().values()) {
                for (Row row : rows.of(table)) {
                    row.find(column.name()).ifPresent(text -> name(column, row, text));
                }
            }
        }
        rows.settings()
                .claimant()
                .ifPresent(party -> find(party.where(), party.name(), List.of("parties")));
        rows.settings().assumptions().values().forEach(named -> assumption(named));
    }

    private void name(Column column, Row row, String text) {
        Where where = row.where(column.name());
        switch (column.form()) {
            case Form.Name(var tables, var filter) ->
                    find(where, text, tables).ifPresent(found -> judge(where, text, found, filter));
            case Form.Names(var table) -> {
                for (String each : text.split("\\s+", -1)) {
                    var _ = find(where, each, List.of(table));
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

    private Optional<Row> find(Where where, String name, List<String> tables) {
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

    private void judge(Where where, String name, Row found, Form.Filter filter) {
        filter.objection(found)
                .ifPresent(is ->
                        problems.add(
                                CaseProblems.wrongKindOfName(
                                        where, name, found.file(), is, filter.words())));
    }

    private void assumption(Settings.Named named) {
        find(named.where(), named.name(), List.of("sources"))
                .flatMap(row -> row.find("kind"))
                .filter(kind -> !kind.equals("assumption"))
                .ifPresent(kind ->
                        problems.add(
                                CaseProblems.notAnAssumption(named.where(), named.name(), kind)));
    }
}
