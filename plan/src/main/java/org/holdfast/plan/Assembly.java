package org.holdfast.plan;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Collects the columns, rows and entries of a programme, in any order, and sorts them once at the
 * end.
 */
final class Assembly {
    /** For rows and bounds that do not limit. */
    static final double FREE = Double.POSITIVE_INFINITY;

    private double[] lower = new double[1 << 14];
    private double[] upper = new double[1 << 14];
    private long[] columnTag = new long[1 << 14];
    private double[] rowLower = new double[1 << 14];
    private double[] rowUpper = new double[1 << 14];
    private long[] rowTag = new long[1 << 14];
    private int[] entryRow = new int[1 << 16];
    private int[] entryColumn = new int[1 << 16];
    private double[] entry = new double[1 << 16];
    private int columns;
    private int rows;
    private int entries;

    /** Adds a column with its bounds; the tag says what it is, for whoever asks for its name. */
    int column(double low, double high, long tag) {
        if (columns == lower.length) {
            lower = Arrays.copyOf(lower, 2 * columns);
            upper = Arrays.copyOf(upper, 2 * columns);
            columnTag = Arrays.copyOf(columnTag, 2 * columns);
        }
        lower[columns] = low;
        upper[columns] = high;
        columnTag[columns] = tag;
        return columns++;
    }

    /** Adds a row: low ≤ sum of its entries ≤ high. */
    int row(double low, double high, long tag) {
        if (rows == rowLower.length) {
            rowLower = Arrays.copyOf(rowLower, 2 * rows);
            rowUpper = Arrays.copyOf(rowUpper, 2 * rows);
            rowTag = Arrays.copyOf(rowTag, 2 * rows);
        }
        rowLower[rows] = low;
        rowUpper[rows] = high;
        rowTag[rows] = tag;
        return rows++;
    }

    /**
     * Adds a coefficient; entries of one row and column add up. An absent column (−1) is passed
     * over.
     */
    void add(int row, int column, double coefficient) {
        if (column < 0 || coefficient == 0) {
            return;
        }
        if (entries == entry.length) {
            entryRow = Arrays.copyOf(entryRow, 2 * entries);
            entryColumn = Arrays.copyOf(entryColumn, 2 * entries);
            entry = Arrays.copyOf(entry, 2 * entries);
        }
        entryRow[entries] = row;
        entryColumn[entries] = column;
        entry[entries] = coefficient;
        entries++;
    }

    /** Adds all columns, rows and entries of a programme that has none here before it. */
    void add(Programme all) {
        for (int k = 0; k < all.columns(); k++) {
            column(all.lower[k], all.upper[k], 0);
        }
        for (int r = 0; r < all.rows(); r++) {
            row(all.rowLower[r], all.rowUpper[r], 0);
        }
        for (int k = 0; k < all.columns(); k++) {
            for (int e = all.starts[k]; e < all.starts[k + 1]; e++) {
                add(all.rowIndex[e], k, all.coefficient[e]);
            }
        }
    }

    /** Adds to both sides of a row. */
    void raise(int row, double amount) {
        rowLower[row] += amount;
        rowUpper[row] += amount;
    }

    int columns() {
        return columns;
    }

    long columnTag(int column) {
        return columnTag[column];
    }

    long rowTag(int row) {
        return rowTag[row];
    }

    /** The programme, with all costs zero. */
    Programme programme(IntFunction<String> columnName, IntFunction<String> rowName) {
        int[] starts = new int[columns + 1];
        for (int e = 0; e < entries; e++) {
            starts[entryColumn[e] + 1]++;
        }
        for (int k = 0; k < columns; k++) {
            starts[k + 1] += starts[k];
        }
        int[] next = starts.clone();
        int[] order = new int[entries];
        for (int e = 0; e < entries; e++) {
            order[next[entryColumn[e]]++] = e;
        }
        int[] index = new int[entries];
        double[] value = new double[entries];
        int[] merged = new int[columns + 1];
        int[] seenAt = new int[rows];
        Arrays.fill(seenAt, -1);
        int kept = 0;
        for (int k = 0; k < columns; k++) {
            int first = kept;
            for (int p = starts[k]; p < starts[k + 1]; p++) {
                int row = entryRow[order[p]];
                if (seenAt[row] >= first) {
                    value[seenAt[row]] += entry[order[p]];
                } else {
                    seenAt[row] = kept;
                    index[kept] = row;
                    value[kept] = entry[order[p]];
                    kept++;
                }
            }
            merged[k + 1] = kept;
        }
        return new Programme(
                new double[columns],
                Arrays.copyOf(lower, columns),
                Arrays.copyOf(upper, columns),
                Arrays.copyOf(rowLower, rows),
                Arrays.copyOf(rowUpper, rows),
                merged,
                Arrays.copyOf(index, kept),
                Arrays.copyOf(value, kept),
                columnName,
                rowName);
    }
}
