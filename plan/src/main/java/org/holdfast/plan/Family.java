package org.holdfast.plan;

import java.util.Arrays;
import java.util.Optional;

/**
 * A quantity by month: what is decided, or what follows from it. Inside the window of a programme
 * it is a column, where there is one; before the window it is the number that was executed; before
 * all months it is the start.
 */
final class Family {
    /** Where there is no column. */
    static final int NONE = -1;

    private final Name name;

    /** Its name without a month, written out once: executed numbers are asked for by it. */
    final String key;

    private final double start;

    /**
     * Another expression of the same window that it stands for; else it has columns of its own.
     * When executed it is the number that the expression then comes to.
     */
    final Optional<ByMonth> meaning;

    /**
     * How it follows from what was decided, where it does: when executed it is that number and not
     * its columns' value, so that the solver's tolerance does not add up from window to window.
     */
    final Optional<Following> following;

    /** [month of the window] its column; empty without columns. */
    private int[] columns = {};

    /** An expression for each month. */
    @FunctionalInterface
    interface ByMonth {
        Expr at(int t);
    }

    /** A number of month t, from a state that holds all months before and all decisions of t. */
    @FunctionalInterface
    interface Following {
        double at(RollingState state, int t);
    }

    Family(Name name, double start, Optional<ByMonth> meaning, Optional<Following> following) {
        this.name = name;
        key = name.key();
        this.start = start;
        this.meaning = meaning;
        this.following = following;
    }

    Name name() {
        return name;
    }

    /** What it was before all months. */
    double start() {
        return start;
    }

    /**
     * Its column in a month of the window, {@link #NONE} where there is none.
     *
     * @param n months after the first of the window
     */
    int column(int n) {
        return n < columns.length ? columns[n] : NONE;
    }

    /**
     * Gives several months of the window one column.
     *
     * @param until month after the last of them, counted from the first of the window
     * @param months of the window; its end counts as one more
     */
    void put(int column, int from, int until, int months) {
        if (columns.length == 0) {
            columns = new int[months + 1];
            Arrays.fill(columns, NONE);
        }
        Arrays.fill(columns, from, until, column);
    }

    /** The quantity of a month. */
    Expr at(int t) {
        return new Expr.Quantity(this, t);
    }

    /** The sum of the months {@code from} to before {@code until}. */
    Expr sum(int from, int until) {
        Expr sum = Expr.ZERO;
        for (int t = from; t < until; t++) {
            sum = sum.plus(at(t));
        }
        return sum;
    }
}
