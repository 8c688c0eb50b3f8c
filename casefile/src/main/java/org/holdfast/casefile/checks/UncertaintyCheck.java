package org.holdfast.casefile.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problems;
import org.holdfast.model.Text;

/** Rules of drawing fit rows that are there, and what is forecast is known to have happened. */
record UncertaintyCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        for (Row rule : rows.of("uncertainties")) {
            rule.find("table").ifPresent(table -> rule(rule, table));
            boolean discrete = rule.has("distribution", "discrete");
            if (discrete && rule.isEmpty("values")) {
                problems.add(FileProblems.valueNeeded(rule.where("values"), CaseMessages.VALUES));
            }
            if (!discrete && rule.find("values").isPresent()) {
                problems.add(
                        FileProblems.wrongForm(
                                rule.where("values"),
                                rule.find("values").get(),
                                CaseMessages.NO_VALUES));
            }
        }
        classes();
        Set<String> series = rows.texts("series", "actuals", "observations");
        for (Row row : rows.of("hindcasts")) {
            for (String column : List.of("series", "target")) {
                row.find(column)
                        .filter(name -> !series.contains(name) && rows.isKnown("actuals"))
                        .ifPresent(name ->
                                problems.add(
                                        CaseProblems.unknownName(
                                                row.where(column),
                                                name,
                                                CaseMessages.SERIES_OF_ACTUALS,
                                                problems.nearest(name, series))));
            }
        }
    }

    /** A class that something rests on has cases. */
    private void classes() {
        Set<String> classes = rows.texts("class", "reference_classes");
        for (String table : List.of("uncertainties", "hindcasts")) {
            for (Row row : rows.of(table)) {
                row.find("reference_class")
                        .filter(name -> !classes.contains(name))
                        .filter(name -> rows.isKnown("reference_classes"))
                        .ifPresent(name ->
                                problems.add(
                                        CaseProblems.unknownName(
                                                row.where("reference_class"),
                                                name,
                                                Text.same("reference_classes.csv"),
                                                problems.nearest(name, classes))));
            }
        }
    }

    private void rule(Row rule, String table) {
        Optional<String> subject = rule.find("subject");
        boolean lever = table.equals("levers");
        if (lever && rule.isEmpty("subject")) {
            problems.add(FileProblems.valueNeeded(rule.where("subject"), CaseMessages.DRAWN_LEVER));
        }
        if (subject.isPresent() && rows.isKnown(table)) {
            Set<String> names = rows.texts(Tables.SUBJECTS.getOrDefault(table, "id"), table);
            if (!names.contains(subject.get())) {
                problems.add(
                        CaseProblems.unknownName(
                                rule.where("subject"),
                                subject.get(),
                                Text.same(table + ".csv"),
                                problems.nearest(subject.get(), names)));
            }
        }
        List<String> columns =
                lever
                        ? List.of("default")
                        : Tables.ALL.stream()
                                .filter(t -> t.name().equals(table))
                                .flatMap(t -> t.columns().stream())
                                .filter(c -> c.form() instanceof Form.Quantity)
                                .map(Column::name)
                                .toList();
        rule.find("column")
                .filter(column -> !columns.contains(column))
                .ifPresent(column ->
                        problems.add(
                                FileProblems.notOneOf(
                                        rule.where("column"),
                                        column,
                                        columns,
                                        problems.nearest(column, columns))));
    }
}
