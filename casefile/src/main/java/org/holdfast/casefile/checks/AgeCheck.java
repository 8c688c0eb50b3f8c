package org.holdfast.casefile.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.Ages;
import org.holdfast.casefile.internal.Ages.Old;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problems;

/** Figures are no older on the case's day than their kind allows; told once a table. */
record AgeCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        kinds();
        rows.settings().knownBy().ifPresent(day -> ages(day));
    }

    private void kinds() {
        Set<String> names = new TreeSet<>();
        Tables.ALL.forEach(table -> names.add(table.name()));
        for (Row kind : rows.of(Tables.AGES)) {
            kind.find("table")
                    .filter(name -> !names.contains(name))
                    .ifPresent(name ->
                            problems.add(
                                    FileProblems.notOneOf(
                                            kind.where("table"),
                                            name,
                                            List.copyOf(names),
                                            problems.nearest(name, names))));
        }
    }

    private void ages(LocalDate day) {
        List<Old> old = Ages.on(day, rows);
        for (Table<?> table : Tables.ALL) {
            List<Old> here = old.stream().filter(each -> each.table().equals(table)).toList();
            here.stream()
                    .min(Comparator.comparing(Old::asOf))
                    .ifPresent(oldest ->
                            problems.add(
                                    CaseProblems.oldFigures(
                                            oldest.row().where(oldest.column()),
                                            new HashSet<>(here.stream().map(Old::row).toList())
                                                    .size(),
                                            rows.of(table).size(),
                                            day.toString(),
                                            oldest.months(),
                                            oldest.asOf().toString(),
                                            oldest.publisher(rows))));
        }
    }
}
