package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * How an item of ours gets cheaper as more of it are made, and how fast a type of it ages. An item
 * without a row keeps its price and its worth.
 *
 * @param learning share by which the price of a unit falls each time that twice as many were made
 * @param madeBefore units made before the first month, from which learning counts; 0: none is
 *     learned
 * @param ageing share of its worth that a type loses in a year
 */
@Rows(
        table = "experience",
        about =
                "How an item of ours gets cheaper as more of it are made, and how fast a type of it ages.",
        key = "item",
        subject = "item")
@Copies
public record Experience(
        @Column(value = "The item.", of = "items", only = Only.OURS) String item,
        @Column(
                        value =
                                "Share by which the price falls each time that twice as many have been made.",
                        unit = "share",
                        high = 0.9,
                        empty = "0")
                @Drawn
                Quantity learning,
        @Column(
                        value =
                                "Units made before the first month, from which learning counts; empty: nothing is learned.",
                        name = "made_before",
                        high = 1e12,
                        empty = "0")
                double madeBefore,
        @Column(
                        value =
                                "Share of its worth that a type loses in a year: what a contract pays to keep up with what has changed since it was signed.",
                        unit = "share",
                        high = 0.95,
                        empty = "0")
                @Drawn
                Quantity ageing,
        Origin origin)
        implements ExperienceCopies {

    /**
     * How many times the first unit's cost one costs, after so many more (Wright 1936).
     *
     * @param learning share by which it falls each time that twice as many were made
     * @param before made until then; 0: nothing is learned
     */
    static double cost(double learning, double before, double made) {
        return costAt(power(learning), before, made);
    }

    /** The power of how many times as many were made with which a cost that is learned falls. */
    static double power(double learning) {
        return Elementary.log(1 - learning) / Elementary.log(2);
    }

    /** As {@link #cost}, with its {@link #power}. */
    static double costAt(double power, double before, double made) {
        return before > 0 && power < 0
                ? Elementary.exp(power * Elementary.log((before + made) / before))
                : 1;
    }

    /**
     * How many times its first price a unit costs in each month.
     *
     * @param made units in each month
     */
    public Series prices(Series made) {
        double[] prices = new double[made.months()];
        double power = power(learning.value());
        double sum = 0;
        for (int t = 0; t < prices.length; t++) {
            prices[t] = costAt(power, madeBefore, sum);
            sum += made.at(t);
        }
        return Series.ofOwn(prices);
    }

    /**
     * Share of the price that it costs to keep what is made under a contract up to date, on average
     * over its months.
     *
     * @param lead months from signing to the first month in which it runs
     * @param length months
     */
    public double renewal(int lead, int length) {
        double kept = Elementary.exp(Elementary.log(1 - ageing.value()) / 12);
        double worth = 1;
        for (int t = 0; t < lead; t++) {
            worth *= kept;
        }
        double sum = 0;
        for (int t = 0; t < length; t++) {
            sum += 1 - worth;
            worth *= kept;
        }
        return sum / length;
    }
}
