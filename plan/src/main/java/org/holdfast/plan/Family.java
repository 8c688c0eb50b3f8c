package org.holdfast.plan;

/**
 * A quantity by month: what is decided, or what follows from it. Inside the window of a programme
 * it is a column, where there is one; before the window it is the number that was executed; before
 * all months it is the start.
 */
final class Family {
    private final Name name;
    private final double start;
    private final Meaning meaning;

    /** What a quantity is when it is no column. */
    sealed interface Meaning {
        /** Its own columns, and when they are executed their values. */
        record Columns() implements Meaning {}

        /** Another expression of the same window. */
        record Defined(ByMonth by) implements Meaning {}

        /**
         * Columns; when they are executed, the number that follows from what was decided, so that
         * the solver's tolerance does not add up from window to window.
         */
        record Followed(Following by) implements Meaning {}
    }

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

    Family(Name name, double start, Meaning meaning) {
        this.name = name;
        this.start = start;
        this.meaning = meaning;
    }

    Name name() {
        return name;
    }

    /** What it was before all months. */
    double start() {
        return start;
    }

    Meaning meaning() {
        return meaning;
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
