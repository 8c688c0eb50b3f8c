package org.holdfast.casefile.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Change;
import org.holdfast.model.Change.Kind;
import org.holdfast.model.Change.Side;
import org.holdfast.model.Change.Sort;
import org.holdfast.model.schema.Rows.Stated;

/**
 * What differs between the rows of one table in two cases. Rows are the same row if they agree in
 * the table's key. In a table without a key they are if they agree in all that is no figure or
 * text; those that are left over in both then are the same, in the order of the files, if they
 * differ in months only and are as many.
 */
public final class RowChanges {
    /** Tables of findings, on which no answer rests. */
    private static final Set<String> FINDINGS =
            Set.of("all_aid", "claims", "hindcasts", "opinion", "oversight", "targets");

    /** Columns of text on which answers rest all the same. */
    private static final Set<String> GROUPS = Set.of("group", "subject");

    /** What is told with the figure that it accompanies. */
    private static final List<String> COMPANIONS = List.of("_low", "_high", "_source", "_known_on");

    private final Table<?> table;
    private final boolean isBeside;
    private final List<Change> changes = new ArrayList<>();

    private RowChanges(Table<?> table) {
        this.table = table;
        this.isBeside = table.origin() != Stated.STATED || FINDINGS.contains(table.name());
    }

    /** The changes, in the order of the file before, then what was added. */
    public static List<Change> of(Table<?> table, List<Row> before, List<Row> after) {
        RowChanges all = new RowChanges(table);
        all.compare(before, after);
        return all.changes;
    }

    private void compare(List<Row> before, List<Row> after) {
        List<Row> old = new ArrayList<>(before);
        List<Row> now = new ArrayList<>(after);
        Map<Row, Row> pairs = new HashMap<>();
        pair(old, now, pairs, Row::cells);
        pair(old, now, pairs, this::key);
        if (table.key().isEmpty()) {
            pairLeftOver(old, now, pairs);
        }
        for (Row row : before) {
            Row other = pairs.get(row);
            if (other == null) {
                whole(Kind.REMOVED, row);
            } else {
                changed(row, other);
            }
        }
        now.forEach(row -> whole(Kind.ADDED, row));
    }

    /** Pairs the rows that agree in something, first with first, and takes them off the lists. */
    private static void pair(
            List<Row> before, List<Row> after, Map<Row, Row> pairs, Function<Row, ?> what) {
        Map<Object, Deque<Row>> waiting = new HashMap<>();
        after.forEach(row ->
                waiting.computeIfAbsent(what.apply(row), key -> new ArrayDeque<>()).add(row));
        Set<Row> paired = new HashSet<>();
        before.removeIf(row -> {
            Row found = waiting.getOrDefault(what.apply(row), new ArrayDeque<>()).poll();
            if (found != null) {
                pairs.put(row, found);
                paired.add(found);
            }
            return found != null;
        });
        after.removeIf(paired::contains);
    }

    /** Pairs what is left over with the same names, where it is as many rows before and after. */
    private void pairLeftOver(List<Row> before, List<Row> after, Map<Row, Row> pairs) {
        Map<List<String>, Long> old = counts(before);
        Map<List<String>, Long> now = counts(after);
        Set<List<String>> equal =
                old.keySet().stream()
                        .filter(names -> Objects.equals(old.get(names), now.get(names)))
                        .collect(Collectors.toSet());
        List<Row> first = new ArrayList<>(before);
        List<Row> second = new ArrayList<>(after);
        first.removeIf(row -> !equal.contains(names(row)));
        second.removeIf(row -> !equal.contains(names(row)));
        before.removeIf(row -> equal.contains(names(row)));
        after.removeIf(row -> equal.contains(names(row)));
        pair(first, second, pairs, this::names);
    }

    private Map<List<String>, Long> counts(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(this::names, Collectors.counting()));
    }

    private List<String> key(Row row) {
        return RowKey.of(table, row);
    }

    /** The key of a table that has none, without its months. */
    private List<String> names(Row row) {
        return table.columns().stream()
                .filter(c -> !RowKey.isFigure(c.form()) && !(c.form() instanceof Form.Month))
                .map(column -> row.find(column.name()).orElse(""))
                .toList();
    }

    /** The same without what is as it is by default. */
    private List<String> named(Row row) {
        return table.columns().stream()
                .filter(c -> !RowKey.isFigure(c.form()) && !(c.form() instanceof Form.Month))
                .map(c ->
                        row.find(c.name()).filter(text -> !c.standard().equals(Optional.of(text))))
                .map(text -> text.orElse(""))
                .toList();
    }

    private String told(Row row) {
        List<String> parts = table.key().isEmpty() ? named(row) : key(row);
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private void whole(Kind kind, Row row) {
        for (Column column : table.columns()) {
            if (row.find(column.name()).isPresent()) {
                Optional<Side> side = Optional.of(side(column, row));
                add(
                        kind,
                        sort(column),
                        row,
                        column.name(),
                        kind == Kind.ADDED ? Optional.empty() : side,
                        kind == Kind.ADDED ? side : Optional.empty());
            }
        }
    }

    private void changed(Row before, Row after) {
        if (before.cells().equals(after.cells())) {
            return;
        }
        for (Column column : table.allColumns().values()) {
            if (isCompanion(column) || isOrigin(column)) {
                continue;
            }
            Side old = side(column, before);
            Side now = side(column, after);
            if (RowKey.isFigure(column.form())) {
                if (!sameFigure(old, now)) {
                    changed(sort(column), after, after.heading(column.name()), old, now);
                } else if (hasOriginOfItsOwn(column, before, after)
                        && !(old.source().equals(now.source())
                                && old.knownOn().equals(now.knownOn()))) {
                    changed(Sort.REMARK, after, after.heading(column.name()), old, now);
                }
            } else if (!old.text().equals(now.text())) {
                changed(sort(column), after, after.heading(column.name()), old, now);
            }
        }
        for (String origin : List.of("source", "known_on")) {
            String old = before.find(origin).orElse("");
            String now = after.find(origin).orElse("");
            if (!old.equals(now)) {
                changed(Sort.REMARK, after, origin, Side.of(old), Side.of(now));
            }
        }
    }

    private static boolean hasOriginOfItsOwn(Column column, Row before, Row after) {
        return Stream.of("_source", "_known_on")
                .map(end -> column.name() + end)
                .anyMatch(name -> before.find(name).isPresent() || after.find(name).isPresent());
    }

    private boolean isCompanion(Column column) {
        return table.columns().stream()
                .filter(own -> own.form() instanceof Form.Quantity)
                .anyMatch(own ->
                        COMPANIONS.stream()
                                .anyMatch(end -> column.name().equals(own.name() + end)));
    }

    private boolean isOrigin(Column column) {
        return !table.columns().contains(column)
                && (column.name().equals("source") || column.name().equals("known_on"));
    }

    private void changed(Sort sort, Row row, String column, Side before, Side after) {
        add(Kind.CHANGED, sort, row, column, Optional.of(before), Optional.of(after));
    }

    private void add(
            Kind kind,
            Sort sort,
            Row row,
            String column,
            Optional<Side> before,
            Optional<Side> after) {
        changes.add(new Change(kind, sort, table.file(), told(row), column, before, after));
    }

    private static boolean sameFigure(Side before, Side after) {
        return before.value().equals(after.value())
                && before.low().or(before::value).equals(after.low().or(after::value))
                && before.high().or(before::value).equals(after.high().or(after::value));
    }

    private static Side side(Column column, Row row) {
        String name = column.name();
        String text = row.find(name).orElse("");
        if (!RowKey.isFigure(column.form())) {
            return Side.of(text);
        }

        return new Side(
                text,
                number(row, name),
                number(row, name + "_low"),
                number(row, name + "_high"),
                row.source(name).orElse(""),
                row.knownOn(name).orElse(""));
    }

    private static Optional<Double> number(Row row, String column) {
        OptionalDouble number = row.findNumber(column);
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private Sort sort(Column column) {
        if (isBeside) {
            return Sort.REMARK;
        }
        return GROUPS.contains(column.name())
                ? Sort.CHOICE
                : switch (column.form()) {
                    case Form.Quantity _, Form.Plain _ -> Sort.FIGURE;
                    case Form.Words _ -> Sort.REMARK;
                    case Form.Id _,
                            Form.Code _,
                            Form.Name _,
                            Form.Names _,
                            Form.YesNo _,
                            Form.Month _,
                            Form.Day _,
                            Form.DayOrMonth _,
                            Form.RoughDay _,
                            Form.Year _,
                            Form.Weighted _,
                            Form.OneOf _ ->
                            Sort.CHOICE;
                };
    }
}
