package org.holdfast.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * A linear programme over a window of months, written as equations between families of columns.
 * What lies before the window is a number, so that the same equation serves the whole horizon,
 * every window and whoever starts from another state.
 */
final class Model {
    /** For sides that do not limit. */
    static final double FREE = Assembly.FREE;

    /** Smaller values of a solution are nothing: the solver's own tolerance. */
    static final double NOTHING = 1e-7;

    private final Window window;

    /** First month of the window. */
    private final int from;

    private final RollingState past;
    private final Assembly assembly = new Assembly();
    private final List<Name> names = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();

    /** By place of the name: whether it binds for years. */
    private final BitSet committed = new BitSet();

    private final Writer writer = new Writer();

    /**
     * An empty programme.
     *
     * @param past what was executed before the window
     */
    Model(Window window, RollingState past) {
        this.window = window;
        from = window.from();
        this.past = past;
    }

    // ---- what there is ----

    /** Columns, where they are made. */
    Family decided(String word, String subject, int part) {
        return state(word, subject, part, 0);
    }

    /** The same, where what is decided binds for years: lines and contracts. */
    Family committed(String word, String subject, int part) {
        Family family = decided(word, subject, part);
        committed.set(family.name().place());
        return family;
    }

    /** The same with a number that stood before all months. */
    Family state(String word, String subject, int part, double start) {
        return family(word, subject, part, start, Optional.empty(), Optional.empty());
    }

    /** The same, kept from window to window by what follows from the decisions. */
    Family state(String word, String subject, int part, double start, Family.Following by) {
        return family(word, subject, part, start, Optional.empty(), Optional.of(by));
    }

    /** A name for an expression; executed, it is the number that the expression then came to. */
    Family defined(String word, String subject, int part, Family.ByMonth by) {
        return family(word, subject, part, 0, Optional.of(by), Optional.empty());
    }

    private Family family(
            String word,
            String subject,
            int part,
            double start,
            Optional<Family.ByMonth> meaning,
            Optional<Family.Following> following) {
        Family family = new Family(name(word, subject, part), start, meaning, following);
        families.add(family);
        return family;
    }

    /** Rows, where they are made. */
    Rows rows(String word, String subject, int part) {
        return new Rows(name(word, subject, part), window.until() + 1);
    }

    private Name name(String word, String subject, int part) {
        Name name = new Name(names.size(), word, subject, part);
        names.add(name);
        return name;
    }

    // ---- columns and rows ----

    /** Makes a column that is not negative. */
    void column(Family family, int t) {
        column(family, t, 1, FREE);
    }

    /** Makes a column between 0 and {@code most}. */
    void column(Family family, int t, double most) {
        column(family, t, 1, most);
    }

    /** Makes one column for several months. */
    void column(Family family, int t, int months) {
        column(family, t, months, FREE);
    }

    private void column(Family family, int t, int months, double most) {
        int first = t - from;
        int until = Math.max(first + 1, Math.min(window.months(), first + months));
        int column = assembly.column(0, most, tag(family.name(), t));
        family.put(column, first, until, window.months());
    }

    /** Whether the quantity has a column in a month of the window. */
    boolean has(Family family, int t) {
        return columnOf(family, t) != Family.NONE;
    }

    private int columnOf(Family family, int t) {
        return family.column(t - from);
    }

    int equal(Rows rows, int t, Expr left, Expr right) {
        return row(rows, t, 0, 0, left, right);
    }

    int atMost(Rows rows, int t, Expr left, Expr right) {
        return row(rows, t, -FREE, 0, left, right);
    }

    int atLeast(Rows rows, int t, Expr left, Expr right) {
        return row(rows, t, 0, FREE, left, right);
    }

    private int row(Rows rows, int t, double low, double high, Expr left, Expr right) {
        int row = assembly.row(low, high, tag(rows.name(), t));
        rows.put(t, row);
        writer.write(row, left, 1, right, -1);
        return row;
    }

    /** Adds to the left side of a row that is there. */
    void plus(int row, Expr expr) {
        writer.write(row, expr, 1, Expr.ZERO, 0);
    }

    /** Takes off the left side of a row that is there. */
    void minus(int row, Expr expr) {
        writer.write(row, expr, -1, Expr.ZERO, 0);
    }

    private static long tag(Name name, int t) {
        return TemporalAggregation.tag(name.place(), t);
    }

    /** Writes terms into a row: columns as entries, numbers to the other side. */
    private final class Writer implements Expr.Terms {
        private int row;
        private double number;

        void write(int into, Expr first, double times, Expr second, double otherTimes) {
            row = into;
            number = 0;
            first.into(this, times);
            second.into(this, otherTimes);
            assembly.raise(into, 0 - number);
        }

        @Override
        public void number(double other) {
            number += other;
        }

        @Override
        public void quantity(Family family, int t, double coefficient) {
            if (t < from) {
                number += coefficient * past(family, t);
                return;
            }
            int column = columnOf(family, t);
            if (column != Family.NONE) {
                assembly.add(row, column, coefficient);
            } else if (family.meaning.isPresent()) {
                family.meaning.get().at(t).into(this, coefficient);
            }
        }
    }

    // ---- numbers ----

    /** What was executed in a month before the window; never negative. */
    double past(Family family, int t) {
        return Math.max(0, past.at(family, t));
    }

    /** What of an expression lies before the window. */
    double known(Expr expr) {
        return expr.value((family, t) -> t < from ? past(family, t) : 0);
    }

    /** What a quantity comes to in a solution. */
    private double value(Family family, int t, double[] solution) {
        if (t < from) {
            return past(family, t);
        }
        if (family.meaning.isPresent()) {
            return family.meaning.get().at(t).value((other, at) -> value(other, at, solution));
        }
        int column = columnOf(family, t);
        return column != Family.NONE && solution[column] > NOTHING ? solution[column] : 0;
    }

    /**
     * The columns of what is committed in a month before {@code to}, by their names, which are the
     * same in every programme of the same case.
     */
    Map<String, Integer> committed(int to) {
        Map<String, Integer> found = new LinkedHashMap<>();
        committed().stream()
                .filter(one -> one.month() < to)
                .forEach(one -> found.put(one.name().at(one.month()), one.column()));
        return found;
    }

    /** A column of what is committed: lines of a month, or contracts signed in it. */
    record Committed(Name name, int month, int column) {}

    /** All columns of what is committed. */
    List<Committed> committed() {
        List<Committed> found = new ArrayList<>();
        for (int k = 0; k < assembly.columns(); k++) {
            long tag = assembly.columnTag(k);
            Name name = names.get(TemporalAggregation.family(tag));
            if (committed.get(name.place())) {
                found.add(new Committed(name, TemporalAggregation.month(tag), k));
            }
        }
        return found;
    }

    /** No costs yet. */
    Costs costs() {
        return new Costs();
    }

    /** Costs of what is to be small, by column. */
    final class Costs implements Expr.Terms {
        private final double[] byColumn = new double[assembly.columns()];

        /** Adds the cost of an expression. */
        void add(Expr expr, double weight) {
            expr.into(this, weight);
        }

        double[] byColumn() {
            return byColumn;
        }

        @Override
        public void number(double number) {
            // What cannot be changed costs the same in all plans.
        }

        @Override
        public void quantity(Family family, int t, double coefficient) {
            if (t < from) {
                return;
            }
            int column = columnOf(family, t);
            if (column != Family.NONE) {
                byColumn[column] += coefficient;
            } else if (family.meaning.isPresent()) {
                family.meaning.get().at(t).into(this, coefficient);
            }
        }
    }

    /**
     * Executes the months of the window before {@code to}.
     *
     * @param solution [column]
     * @param into the state that grows
     */
    void execute(double[] solution, int to, RollingState into) {
        for (int t = from; t < to; t++) {
            for (Family family : families) {
                if (family.following.isEmpty()) {
                    into.set(family, t, value(family, t, solution));
                }
            }
            for (Family family : families) {
                if (family.following.isPresent()) {
                    into.set(family, t, family.following.get().at(into, t));
                }
            }
        }
    }

    /** The programme, with all costs zero. */
    Programme programme() {
        return assembly.programme(this::name, this::nameOfRow);
    }

    private String name(int column) {
        return name(assembly.columnTag(column));
    }

    private String nameOfRow(int row) {
        return name(assembly.rowTag(row));
    }

    private String name(long tag) {
        return names.get(TemporalAggregation.family(tag)).at(TemporalAggregation.month(tag));
    }

    /**
     * The programme in longer periods.
     *
     * @param period number of the period that a month lies in
     */
    TemporalAggregation aggregated(Programme programme, IntUnaryOperator period) {
        return new TemporalAggregation(programme, assembly::columnTag, assembly::rowTag, period);
    }
}
