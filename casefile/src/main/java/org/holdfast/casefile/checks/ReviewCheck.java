package org.holdfast.casefile.checks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.internal.RowKey;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problems;
import org.holdfast.model.Text;

/** A review is of a figure that is there, and of the figure as it is. */
record ReviewCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        for (Row review : rows.of(Tables.REVIEWS)) {
            review.find("table").ifPresent(name -> table(review, name));
        }
    }

    private void table(Row review, String name) {
        Optional<Table<?>> table = RowKey.figureTable(name);
        if (table.isEmpty()) {
            Set<String> names = new TreeSet<>();
            RowKey.figureTables().forEach(t -> names.add(t.name()));
            problems.add(
                    FileProblems.notOneOf(
                            review.where("table"),
                            name,
                            List.copyOf(names),
                            problems.nearest(name, names)));
        } else if (rows.isKnown(name)) {
            review.find("row").ifPresent(key -> row(review, key, table.get()));
        }
    }

    private void row(Row review, String key, Table<?> table) {
        Optional<Row> row = RowKey.find(table, rows.of(table), key);
        if (row.isEmpty()) {
            Set<String> keys =
                    rows.of(table).stream()
                            .map(each -> RowKey.told(table, each))
                            .collect(Collectors.toCollection(TreeSet::new));
            problems.add(
                    CaseProblems.unknownName(
                            review.where("row"),
                            key,
                            Text.same(table.file()),
                            begun(key, keys).or(() -> problems.nearest(key, keys))));
            return;
        }
        review.find("column").ifPresent(name -> figure(review, name, table, row.get()));
    }

    /** Of a key that was left off half-way the first that begins so. */
    private static Optional<String> begun(String key, Set<String> keys) {
        return keys.stream().filter(each -> each.startsWith(key + ", ")).findFirst();
    }

    private void figure(Row review, String name, Table<?> table, Row row) {
        List<String> columns =
                table.columns().stream()
                        .filter(column -> column.form() instanceof Form.Quantity)
                        .map(Column::name)
                        .toList();
        Optional<Column> column =
                table.columns().stream()
                        .filter(c -> c.name().equals(name) && columns.contains(name))
                        .findFirst();
        if (column.isEmpty()) {
            problems.add(
                    FileProblems.notOneOf(
                            review.where("column"),
                            name,
                            columns,
                            problems.nearest(name, columns)));
            return;
        }
        OptionalDouble now = row.findNumber(name);
        OptionalDouble seen = review.findNumber("seen");
        if (now.isEmpty() && !row.isWrong(name)) {
            problems.add(CaseProblems.reviewOfNothing(review.where("column"), row.where(name)));
        } else if (seen.isPresent() && now.isPresent() && !seen.equals(now)) {
            problems.add(
                    CaseProblems.changedSinceReview(
                            review.where("seen"),
                            row.where(name),
                            now.getAsDouble(),
                            review.find("role").orElse("?")));
        }
        for (String own : List.of("value", "value_low", "value_high")) {
            review.find(own)
                    .ifPresent(
                            text -> column.get().form().accepts(text, review.where(own), problems));
        }
    }
}
