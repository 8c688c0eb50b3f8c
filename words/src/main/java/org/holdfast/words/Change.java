package org.holdfast.words;

/**
 * What changed between two numbers of which less is better. The difference is that of the numbers
 * themselves, then rounded: two roundings would make another number of it than the next table does.
 *
 * @param before as it is printed
 * @param after as it is printed
 * @param difference as it is printed, below zero if it got better
 */
record Change(double before, double after, double difference) {
    enum Direction {
        BETTER,
        SAME,
        WORSE
    }

    /** Between two shortfalls in item-months. */
    static Change ofItemMonths(double before, double after) {
        return new Change(
                Numbers.itemMonths(before),
                Numbers.itemMonths(after),
                Numbers.itemMonths(after - before));
    }

    /** Between two amounts of money, in millions; what both print alike has not changed. */
    static Change ofMoney(double before, double after) {
        double from = Numbers.moneyValue(before);
        double to = Numbers.moneyValue(after);
        return new Change(from, to, from == to ? 0 : Numbers.moneyValue(after - before));
    }

    Direction direction() {
        if (difference == 0) {
            return Direction.SAME;
        }
        return difference < 0 ? Direction.BETTER : Direction.WORSE;
    }

    /** How much, without its sign. */
    double size() {
        return Math.abs(difference);
    }
}
