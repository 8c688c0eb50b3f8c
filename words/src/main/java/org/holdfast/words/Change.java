package org.holdfast.words;

/** What changed between two printed numbers of which less is better. */
record Change(double before, double after) {
    enum Direction {
        BETTER,
        SAME,
        WORSE
    }

    /** Between two numbers as {@link Numbers#amount} prints them. */
    static Change ofAmounts(double before, double after) {
        return new Change(Numbers.amountValue(before), Numbers.amountValue(after));
    }

    /** Between two shortfalls in item-months. */
    static Change ofItemMonths(double before, double after) {
        return new Change(Numbers.itemMonths(before), Numbers.itemMonths(after));
    }

    Direction direction() {
        if (after == before) {
            return Direction.SAME;
        }
        return after < before ? Direction.BETTER : Direction.WORSE;
    }

    /** How much, without its sign. */
    double size() {
        return Math.abs(after - before);
    }
}
