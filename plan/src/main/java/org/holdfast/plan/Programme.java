package org.holdfast.plan;

import java.util.function.IntFunction;

/**
 * A linear programme as arrays, ready for a solver: minimise c·x subject to rows and bounds.
 *
 * <p>The matrix is stored by column: the entries of column {@code k} are at {@code starts[k]} to
 * before {@code starts[k + 1]}. Names are made on demand; a programme of sixty thousand columns has
 * no use for them until somebody asks.
 */
public final class Programme {
    final double[] cost;
    final double[] lower;
    final double[] upper;
    final double[] rowLower;
    final double[] rowUpper;
    final int[] starts;
    final int[] rowIndex;
    final double[] coefficient;
    private final IntFunction<String> columnName;
    private final IntFunction<String> rowName;

    /**
     * A programme over the given arrays, which it keeps.
     *
     * @param cost [column]
     * @param lower [column], may be −∞
     * @param upper [column], may be +∞
     * @param rowLower [row], may be −∞
     * @param rowUpper [row], may be +∞
     * @param starts [column + 1] first entry of each column; the last is the number of entries
     * @param rowIndex [entry]
     * @param coefficient [entry]
     */
    @SuppressWarnings("TooManyParameters") // the arrays of a sparse linear programme
    public Programme(
            double[] cost,
            double[] lower,
            double[] upper,
            double[] rowLower,
            double[] rowUpper,
            int[] starts,
            int[] rowIndex,
            double[] coefficient,
            IntFunction<String> columnName,
            IntFunction<String> rowName) {
        this.cost = cost;
        this.lower = lower;
        this.upper = upper;
        this.rowLower = rowLower;
        this.rowUpper = rowUpper;
        this.starts = starts;
        this.rowIndex = rowIndex;
        this.coefficient = coefficient;
        this.columnName = columnName;
        this.rowName = rowName;
    }

    /** The same programme with other costs; the arrays are shared. */
    public Programme withCost(double[] other) {
        return new Programme(
                other,
                lower,
                upper,
                rowLower,
                rowUpper,
                starts,
                rowIndex,
                coefficient,
                columnName,
                rowName);
    }

    public int columns() {
        return cost.length;
    }

    public int rows() {
        return rowLower.length;
    }

    public int nonZeros() {
        return coefficient.length;
    }

    public String columnName(int column) {
        return columnName.apply(column);
    }

    public String rowName(int row) {
        return rowName.apply(row);
    }

    /** The cost of each column, as a new array. */
    public double[] cost() {
        return cost.clone();
    }

    public double[] lower() {
        return lower.clone();
    }

    public double[] upper() {
        return upper.clone();
    }

    public double[] rowLower() {
        return rowLower.clone();
    }

    public double[] rowUpper() {
        return rowUpper.clone();
    }

    public int[] starts() {
        return starts.clone();
    }

    public int[] rowIndex() {
        return rowIndex.clone();
    }

    public double[] coefficient() {
        return coefficient.clone();
    }
}
