package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.holdfast.plan.Programme;

/** Writes a linear programme column by column, row by row and entry by entry. */
final class ProgrammeWriter {
    private record Column(String name, double cost, double lower, double upper) {}

    private record Row(String name, double lower, double upper) {}

    private record Entry(int row, int column, double coefficient) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    /** Its place. */
    int column(String name, double cost, double lower, double upper) {
        columns.add(new Column(name, cost, lower, upper));
        return columns.size() - 1;
    }

    /** Its place. */
    int row(String name, double lower, double upper) {
        rows.add(new Row(name, lower, upper));
        return rows.size() - 1;
    }

    /** An entry of the matrix, at most one in a place; none where it is 0. */
    void entry(int row, int column, double coefficient) {
        if (coefficient != 0) {
            entries.add(new Entry(row, column, coefficient));
        }
    }

    int rows() {
        return rows.size();
    }

    Programme programme() {
        List<Entry> byColumn =
                entries.stream()
                        .sorted(Comparator.comparingInt(Entry::column).thenComparingInt(Entry::row))
                        .toList();
        int[] starts = new int[columns.size() + 1];
        byColumn.forEach(e -> starts[e.column + 1]++);
        for (int c = 0; c < columns.size(); c++) {
            starts[c + 1] += starts[c];
        }
        List<String> columnNames = columns.stream().map(Column::name).toList();
        List<String> rowNames = rows.stream().map(Row::name).toList();
        return new Programme(
                columns.stream().mapToDouble(Column::cost).toArray(),
                columns.stream().mapToDouble(Column::lower).toArray(),
                columns.stream().mapToDouble(Column::upper).toArray(),
                rows.stream().mapToDouble(Row::lower).toArray(),
                rows.stream().mapToDouble(Row::upper).toArray(),
                starts,
                byColumn.stream().mapToInt(Entry::row).toArray(),
                byColumn.stream().mapToDouble(Entry::coefficient).toArray(),
                columnNames::get,
                rowNames::get);
    }
}
