package org.holdfast.plan;

/**
 * A linear expression: numbers, and quantities of a month with their coefficients. Immutable. It is
 * read in two ways: term by term, into a row or a cost, or as the number that it comes to.
 */
sealed interface Expr {
    Expr ZERO = of(0);

    /** Hands over all terms, each multiplied. */
    void into(Terms terms, double times);

    /** What it comes to, in the order in which it is written. */
    double value(Numbers numbers);

    /** Takes the terms of an expression. */
    interface Terms {
        void number(double number);

        /** A quantity of month t. */
        void quantity(Family family, int t, double coefficient);
    }

    /** Knows what quantities come to. */
    @FunctionalInterface
    interface Numbers {
        double at(Family family, int t);
    }

    static Expr of(double number) {
        return new Constant(number);
    }

    default Expr plus(Expr other) {
        return this instanceof Constant(double number) && number == 0
                ? other
                : new Sum(this, other, 1);
    }

    default Expr minus(Expr other) {
        return new Sum(this, other, -1);
    }

    default Expr plus(double number) {
        return plus(of(number));
    }

    default Expr times(double factor) {
        return new Scaled(this, factor, 1);
    }

    default Expr over(double divisor) {
        return new Scaled(this, 1, divisor);
    }

    /** A number. */
    record Constant(double number) implements Expr {
        @Override
        public void into(Terms terms, double times) {
            terms.number(times * number);
        }

        @Override
        public double value(Numbers numbers) {
            return number;
        }
    }

    /** A quantity of month t. */
    record Quantity(Family family, int t) implements Expr {
        @Override
        public void into(Terms terms, double times) {
            terms.quantity(family, t, times);
        }

        @Override
        public double value(Numbers numbers) {
            return numbers.at(family, t);
        }
    }

    /**
     * Two expressions together.
     *
     * @param sign of the second
     */
    record Sum(Expr first, Expr second, int sign) implements Expr {
        @Override
        public void into(Terms terms, double times) {
            first.into(terms, times);
            second.into(terms, sign * times);
        }

        @Override
        public double value(Numbers numbers) {
            return first.value(numbers) + sign * second.value(numbers);
        }
    }

    /** An expression times a factor, or divided. */
    record Scaled(Expr of, double factor, double divisor) implements Expr {
        @Override
        public void into(Terms terms, double times) {
            of.into(terms, times * factor / divisor);
        }

        @Override
        public double value(Numbers numbers) {
            return of.value(numbers) * factor / divisor;
        }
    }
}
