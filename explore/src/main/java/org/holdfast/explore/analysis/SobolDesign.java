package org.holdfast.explore.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which points to run for {@link SobolIndices}: two independent samples A and B, and for each group
 * of columns the sample A with that group's columns taken from B (Saltelli et al. 2010). Row by
 * row: the point of A, the point of B, then one point for each group; so runs that were cut off are
 * whole rows, and more rows may follow.
 *
 * @param columns how many numbers make a point
 * @param rows how many points A and B have each
 * @param groups columns that move as one and get one index together: a factor by itself, or factors
 *     that are correlated, since the indices hold only between groups that are independent. A
 *     column in no group varies from row to row and gets no index
 */
public record SobolDesign(int columns, int rows, List<List<Integer>> groups) {
    public SobolDesign {
        groups = groups.stream().map(List::copyOf).toList();
        if (columns < 1 || rows < 0) {
            throw new IllegalArgumentException(columns + " columns, " + rows + " rows");
        }
        Set<Integer> seen = new HashSet<>();
        for (List<Integer> group : groups) {
            if (group.isEmpty()) {
                throw new IllegalArgumentException("a group without columns: " + groups);
            }
            for (int column : group) {
                if (column < 0 || column >= columns || !seen.add(column)) {
                    throw new IllegalArgumentException(
                            "column %d is not one of %d, or in two groups: %s"
                                    .formatted(column, columns, groups));
                }
            }
        }
        Math.multiplyExact(rows, groups.size() + 2);
    }

    /** Every column a group by itself. */
    public static SobolDesign ofEach(int columns, int rows) {
        return new SobolDesign(
                columns, rows, IntStream.range(0, columns).mapToObj(List::of).toList());
    }

    /** How many points there are to run: rows × (groups + 2). */
    public int runs() {
        return rows * (groups.size() + 2);
    }

    /** The row of the samples that a run is made from. */
    public int row(int run) {
        return run / (groups.size() + 2);
    }

    /**
     * Where a run takes a column from.
     *
     * @return its place among the 2 × columns of the sample; the first half is A
     */
    public int source(int run, int column) {
        int block = run % (groups.size() + 2);
        boolean fromB = block == 1 || (block > 1 && groups.get(block - 2).contains(column));
        return fromB ? columns + column : column;
    }

    /**
     * The points to run.
     *
     * @param sample [2 × columns][row] one uniform sample; the first half is A, the second B. Any
     *     random sample or low-discrepancy sequence of so many dimensions; halves of one sequence
     *     of fewer dimensions are not independent
     * @return [column][run]
     */
    public double[][] points(double[][] sample) {
        if (sample.length != 2 * columns) {
            throw new IllegalArgumentException(
                    "needs %d columns, got %d".formatted(2 * columns, sample.length));
        }
        double[][] points = new double[columns][runs()];
        for (int c = 0; c < columns; c++) {
            for (int run = 0; run < points[c].length; run++) {
                points[c][run] = sample[source(run, c)][row(run)];
            }
        }
        return points;
    }
}
