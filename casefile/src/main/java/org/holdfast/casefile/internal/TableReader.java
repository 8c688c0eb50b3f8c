package org.holdfast.casefile.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Folder;
import org.holdfast.intake.Problems;
import org.holdfast.intake.TextFile;
import org.holdfast.intake.Where;
import org.holdfast.intake.tables.CsvRows;
import org.holdfast.model.CsvText;

/** Reads the text of one table into rows, and judges each cell by its column. */
public final class TableReader {
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 1_000;

    private final Table<?> table;
    private final Map<String, Column> known;
    private final Map<String, Column> formerly = new HashMap<>();
    private final Map<String, String> headings = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Where where;
    private final Problems problems;
    private boolean isCut;

    private TableReader(Table<?> table, Where where, Problems problems) {
        this.table = table;
        this.known = table.allColumns();
        known.values().forEach(c -> c.formerly().ifPresent(name -> formerly.put(name, c)));
        this.where = where;
        this.problems = problems;
    }

    /**
     * What was read of a table.
     *
     * @param rows the rows; what cannot be read as a row is left out
     * @param isWhole whether nothing was left out, nor the key of a row wrong, so that a name which
     *     is not here is truly missing
     */
    public record Rows(List<Row> rows, boolean isWhole) {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** The text of a table. No answer rests on reviews, so that none is computed anew for them. */
    public static Optional<String> text(Folder folder, Table<?> table, Where where) {
        String path = table.folder() + table.file();
        return table.equals(Tables.REVIEWS)
                ? folder.textBeside(path, where, TextFile.LARGEST_TABLE)
                : folder.text(path, where, TextFile.LARGEST_TABLE);
    }

    /**
     * Reads the text of a table.
     *
     * @param where the file, for problems and origins
     */
    public static Rows read(Table<?> table, String text, Where where, Problems problems) {
        TableReader reader = new TableReader(table, where, problems);
        List<Row> rows = reader.read(text);
        boolean isWhole =
                !reader.isCut
                        && rows.stream()
                                .noneMatch(row -> table.key().stream().anyMatch(row::isWrong));
        return new Rows(rows, isWhole);
    }

    private List<Row> read(String text) {
        List<Row> rows = new ArrayList<>();
        CsvRows lines = CsvRows.of(text, where, problems);
        if (!lines.hasNext()) {
            isCut = true;
            if (!lines.isBroken()) {
                problems.add(
                        FileProblems.noHeader(
                                where,
                                known.values().stream()
                                        .filter(Column::required)
                                        .map(Column::name)
                                        .collect(Collectors.joining(","))));
            }
            return rows;
        }
        List<Optional<Column>> header = header(lines.next());
        if (header.isEmpty()) {
            isCut = true;
            return rows;
        }
        while (lines.hasNext()) {
            CsvRows.Row next = lines.next();
            if (rows.size() == MOST_ROWS) {
                isCut = true;
                problems.add(
                        FileProblems.tooMany(
                                where.atLine(next.line()), CaseMessages.ROWS, MOST_ROWS));
                return rows;
            }
            row(header, next).ifPresent(rows::add);
        }
        isCut |= lines.isBroken();
        if (rows.isEmpty() && table.needed() && !isCut) {
            problems.add(FileProblems.noRows(where));
        }
        return rows;
    }

    /** The column of each cell, empty for unknown ones; an empty list if nothing can be read. */
    private List<Optional<Column>> header(CsvRows.Row row) {
        Where at = where.atLine(row.line());
        if (row.cells().size() > MOST_COLUMNS) {
            problems.add(FileProblems.tooMany(at, CaseMessages.COLUMNS, MOST_COLUMNS));
            return List.of();
        }
        if (row.cells().size() == 1) {
            String only = row.cells().getFirst();
            if (only.contains(";") || only.contains("\t")) {
                problems.add(
                        FileProblems.wrongSeparator(
                                at,
                                only.contains(";") ? CaseMessages.SEMICOLON : CaseMessages.TABS));
                return List.of();
            }
        }
        List<Optional<Column>> header = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String field : row.cells()) {
            String name = field.strip();
            Optional<Column> column =
                    Optional.ofNullable(known.get(name))
                            .or(() -> Optional.ofNullable(formerly.get(name)));
            column.ifPresent(c -> headings.putIfAbsent(c.name(), name));
            if (!seen.add(column.map(Column::name).orElse(name))) {
                problems.add(FileProblems.duplicateColumn(at.atColumn(name)));
                column = Optional.empty();
            } else if (column.isEmpty()) {
                problems.add(
                        FileProblems.unknownColumn(
                                at.atColumn(name),
                                table.name(),
                                problems.nearest(name, known.keySet())));
            }
            header.add(column);
        }
        for (Column column : known.values()) {
            if (seen.contains(column.name())) {
                continue;
            }
            if (column.required()) {
                problems.add(
                        FileProblems.missingColumn(at.atColumn(column.name()), column.about()));
            } else {
                leftOut.add(column.name());
            }
        }
        return header;
    }

    private Optional<Row> row(List<Optional<Column>> header, CsvRows.Row written) {
        Where at = where.atLine(written.line());
        if (written.cells().stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (written.cells().size() != header.size()) {
            isCut = true;
            problems.add(
                    FileProblems.wrongNumberOfCells(at, written.cells().size(), header.size()));
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>();
        Set<String> wrong = new HashSet<>(known.keySet());
        wrong.removeAll(leftOut);
        for (int i = 0; i < header.size(); i++) {
            String text = CsvText.read(written.cells().get(i).strip());
            header.get(i)
                    .ifPresent(column -> {
                        if (judge(
                                column,
                                text,
                                at.atColumn(headings.getOrDefault(column.name(), column.name())))) {
                            wrong.remove(column.name());
                            if (!text.isEmpty()) {
                                cells.put(column.name(), text);
                            }
                        }
                    });
        }
        for (Column column : known.values()) {
            if (!wrong.contains(column.name()) && !cells.containsKey(column.name())) {
                column.standard().ifPresent(value -> cells.put(column.name(), value));
            }
        }
        Row row = new Row(where.file(), written.line(), cells, wrong, headings);
        table.columns().forEach(column -> judgeRange(column, row));
        return Optional.of(row);
    }

    private boolean judge(Column column, String text, Where at) {
        if (text.isEmpty()) {
            if (column.required()) {
                problems.add(FileProblems.emptyCell(at, column.about()));
            }
            return !column.required();
        }
        return column.form().accepts(text, at, problems);
    }

    /** A range must surround its value; a companion needs something to accompany. */
    private void judgeRange(Column column, Row row) {
        if (!(column.form() instanceof Form.Quantity) || row.isWrong(column.name())) {
            return;
        }
        String name = column.name();
        OptionalDouble value = row.findNumber(name);
        if (value.isEmpty()) {
            for (String end : List.of("_low", "_high", "_source", "_known_on")) {
                if (row.find(name + end).isPresent()) {
                    problems.add(FileProblems.rangeWithoutValue(row.where(name + end), name));
                }
            }
            return;
        }
        OptionalDouble low = row.findNumber(name + "_low");
        OptionalDouble high = row.findNumber(name + "_high");
        if (low.orElse(value.getAsDouble()) > value.getAsDouble()
                || value.getAsDouble() > high.orElse(value.getAsDouble())) {
            String central = row.find(name).orElseThrow();
            problems.add(
                    FileProblems.rangeOutOfOrder(
                            row.where(name),
                            row.find(name + "_low").orElse(central),
                            central,
                            row.find(name + "_high").orElse(central)));
        }
    }
}
