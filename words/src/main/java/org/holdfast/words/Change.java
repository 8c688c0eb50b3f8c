package org.holdfast.words;

/**
 * What changed between two numbers of which less is better. The difference is that of the two as
 * they are printed: whoever subtracts what stands on a page finds what the page says.
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
        double from = Numbers.itemMonths(before);
        double to = Numbers.itemMonths(after);
        return new Change(from, to, Numbers.itemMonths(to - from));
    }

    /**
     * Between two shortfalls of a column that a chart draws, with the decimals that it has there.
     *
     * @param largest of the column
     */
    static Change inColumn(double before, double after, double largest) {
        double from = Numbers.columnValue(before, largest);
        double to = Numbers.columnValue(after, largest);
        return new Change(from, to, Numbers.columnValue(to - from, largest));
    }

    /** Between two amounts of money, in millions. */
    static Change ofMoney(double before, double after) {
        double from = Numbers.moneyValue(before);
        double to = Numbers.moneyValue(after);
        return new Change(from, to, Numbers.moneyValue(to - from));
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
