package org.holdfast.plan;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/**
 * A programme in longer periods: what is decided is the same in every month of a period, and every
 * limit holds over the period as a whole. Much smaller, so much sooner solved; neither a bound from
 * above nor from below on the whole programme, since columns are tied and rows are loosened (Zipkin
 * 1980, aggregation of columns and of rows). Its plan is only as good as the balance finds it.
 */
final class TemporalAggregation {
    private final Programme whole;
    private final Programme coarse;

    /** [column] its column in the coarse programme. */
    private final int[] columnOf;

    /**
     * Aggregates.
     *
     * @param period number of the period that a month lies in
     */
    TemporalAggregation(
            Programme whole,
            IntToLongFunction columnTag,
            IntToLongFunction rowTag,
            IntUnaryOperator period) {
        this.whole = whole;
        columnOf = groups(whole.columns(), columnTag, period);
        int[] rowOf = groups(whole.rows(), rowTag, period);
        coarse = merge(rowOf);
    }

    /** What says of a column or row of which family it is, and in which month. */
    static long tag(int family, int t) {
        return ((long) family << 16) | t;
    }

    static int family(long tag) {
        return (int) (tag >> 16);
    }

    static int month(long tag) {
        return (int) tag & 0xffff;
    }

    /** [member] group, numbered in the order in which groups come first. */
    private static int[] groups(int members, IntToLongFunction tag, IntUnaryOperator period) {
        int[] family = new int[members];
        int[] at = new int[members];
        int families = 0;
        int periods = 0;
        for (int k = 0; k < members; k++) {
            long own = tag.applyAsLong(k);
            family[k] = family(own);
            at[k] = period.applyAsInt(month(own));
            families = Math.max(families, family[k] + 1);
            periods = Math.max(periods, at[k] + 1);
        }
        // [family, period] its group; families have most months, so that few places stay empty
        int[] groupOf = new int[Math.multiplyExact(families, periods)];
        Arrays.fill(groupOf, -1);
        int groups = 0;
        int[] group = new int[members];
        for (int k = 0; k < members; k++) {
            int place = family[k] * periods + at[k];
            if (groupOf[place] < 0) {
                groupOf[place] = groups++;
            }
            group[k] = groupOf[place];
        }
        return group;
    }

    private static int[] sizes(int[] group) {
        int[] sizes = new int[Arrays.stream(group).max().orElse(-1) + 1];
        for (int g : group) {
            sizes[g]++;
        }
        return sizes;
    }

    private Programme merge(int[] rowOf) {
        int[] columnSize = sizes(columnOf);
        int[] rowSize = sizes(rowOf);
        int columns = columnSize.length;
        Assembly assembly = new Assembly();
        double[] lower = means(whole.lower, columnOf, columnSize);
        double[] upper = means(whole.upper, columnOf, columnSize);
        for (int k = 0; k < columns; k++) {
            assembly.column(lower[k], upper[k], k);
        }
        double[] rowLower = means(whole.rowLower, rowOf, rowSize);
        double[] rowUpper = means(whole.rowUpper, rowOf, rowSize);
        for (int r = 0; r < rowSize.length; r++) {
            assembly.row(rowLower[r], rowUpper[r], r);
        }
        for (int k = 0; k < whole.columns(); k++) {
            for (int e = whole.starts[k]; e < whole.starts[k + 1]; e++) {
                int row = rowOf[whole.rowIndex[e]];
                assembly.add(row, columnOf[k], whole.coefficient[e] / rowSize[row]);
            }
        }
        int[] firstColumn = firsts(columnOf, columns);
        int[] firstRow = firsts(rowOf, rowSize.length);
        return assembly.programme(
                k -> whole.columnName(firstColumn[k]), r -> whole.rowName(firstRow[r]));
    }

    /** [group] its first member, whose name it has. */
    private static int[] firsts(int[] group, int groups) {
        int[] first = new int[groups];
        for (int k = group.length - 1; k >= 0; k--) {
            first[group[k]] = k;
        }
        return first;
    }

    private static double[] means(double[] of, int[] group, int[] size) {
        double[] mean = new double[size.length];
        for (int k = 0; k < of.length; k++) {
            mean[group[k]] += of[k] / size[group[k]];
        }
        return mean;
    }

    /** The programme, with all costs zero. */
    Programme programme() {
        return coarse;
    }

    /** The column of the coarse programme in which a column of the whole one lies. */
    int columnOf(int whole) {
        return columnOf[whole];
    }

    /** Costs of the whole programme as costs of the coarse one. */
    double[] costs(double[] of) {
        double[] sum = new double[coarse.columns()];
        for (int k = 0; k < of.length; k++) {
            sum[columnOf[k]] += of[k];
        }
        return sum;
    }

    /** Values of the coarse programme as values of the whole one. */
    double[] expand(double[] values) {
        double[] all = new double[whole.columns()];
        for (int k = 0; k < all.length; k++) {
            all[k] = values[columnOf[k]];
        }
        return all;
    }
}
