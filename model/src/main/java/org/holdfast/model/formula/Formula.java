package org.holdfast.model.formula;

import java.time.YearMonth;
import java.util.List;

/** A number that is read or computed from an answer, for each month or for the whole horizon. */
public sealed interface Formula {
    /** A number written out. */
    record Constant(double value) implements Formula {}

    /**
     * A figure of the answer.
     *
     * @param arguments as many as {@link Figure#takes}, or fewer where some may be left out
     */
    record Read(Figure figure, List<Argument> arguments) implements Formula {
        public Read {
            arguments = List.copyOf(arguments);
            if (arguments.size() < figure.needed() || arguments.size() > figure.takes().size()) {
                throw new IllegalArgumentException(figure + " with " + arguments);
            }
        }
    }

    /** One number from the values of some months. */
    record Over(Aggregate aggregate, Formula of, Span months) implements Formula {}

    /** The value of one month. */
    record At(Formula of, YearMonth month) implements Formula {}

    /** Two formulas put together, month by month where either goes by months. */
    record Combined(Operator operator, Formula left, Formula right) implements Formula {}

    /** The opposite. */
    record Negative(Formula of) implements Formula {}

    /**
     * A name or a year between parentheses.
     *
     * @param column where it begins in the formula, the first character being 1
     */
    record Argument(Figure.Takes takes, String text, int column) {}

    /** What one number is made of many by. */
    enum Aggregate {
        MIN("min"),
        MAX("max"),
        MEAN("mean"),
        SUM("sum");

        private final String word;

        Aggregate(String word) {
            this.word = word;
        }

        /** The name as one writes it. */
        public String word() {
            return word;
        }
    }

    /** How two numbers become one. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY
    }

    /** Whether it has a value for each month, rather than one for the whole horizon. */
    default boolean byMonth() {
        return switch (this) {
            case Constant _, Over _, At _ -> false;
            case Read(var figure, _) -> figure.byMonth();
            case Combined(_, var left, var right) -> left.byMonth() || right.byMonth();
            case Negative(var of) -> of.byMonth();
        };
    }

    /** The formulas that this one is made of, one level down. */
    default List<Formula> parts() {
        return switch (this) {
            case Constant _, Read _ -> List.of();
            case Over(_, var of, _) -> List.of(of);
            case At(var of, _) -> List.of(of);
            case Combined(_, var left, var right) -> List.of(left, right);
            case Negative(var of) -> List.of(of);
        };
    }
}
