package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Rows;

/** How those who give decide: one number of the rule, with its range. */
@Rows(
        table = "habits",
        about = "How those who give aid decide; one row for each number of the rule.",
        key = "of")
public record Habit(
        @Column("Which number of the rule.") Of of,
        @Column(value = "The number.", unit = "as the number has it") Quantity value) {

    /** The numbers of the rule, with what they are where a case says nothing. */
    public enum Of {
        /** Months until donors know what arrived. */
        NEWS_LAG(2, 6, 9),
        /** How strongly a choice follows what is lacking: power of the gap. */
        PULL_OF_GAP(0.3, 1, 1.5),
        /** Gap at which an item still draws aid though nothing seems to be lacking. */
        GAP_AT_REST(0.05, 0.1, 0.3),
        /** How strongly a donor stays with what it gave before, in log odds. */
        HABIT(0.1, 0.5, 0.9),
        /** How strongly a choice follows what an item's whole need costs: power of its share. */
        PULL_OF_COST(0, 0.3, 0.6),
        /** Share of the money that goes to a donor's own makers first. */
        HOME_SHARE(0.4, 0.7, 0.9),
        /** Standard deviation of the log of a donor's packages. */
        SPREAD_OF_PACKAGES(1.2, 1.3, 1.45),
        /** Standard deviation of the log of a donor's budget about what the case has. */
        SPREAD_OF_BUDGETS(0.3, 0.5, 0.8),
        /** Standard deviation of the log of the months in which all donors decide. */
        SPREAD_OF_MEETINGS(0.2, 0.25, 0.35),
        /** Share of what may still be given of an item that goes with a package. */
        GIFT_SHARE(0.2, 0.33, 0.5),
        /** Share of what can be made before the first order arrives that is ordered already. */
        ORDER_BOOK(0, 0.5, 1),
        /** Premium for an order that finds a maker's lines nearly full, as a share of the price. */
        RUSH_PREMIUM(0, 0.3, 0.6),
        /** Share of the money in frame contracts as things are. */
        FRAMES_TODAY(0, 0.1, 0.2),
        /** Share of a package that follows the claimant's list, where donors follow one. */
        LIST_SHARE(0.2, 0.5, 0.8),
        /** Share of the money that is ordered together, where orders are joint. */
        JOINT_SHARE(0.3, 0.6, 0.9),
        /** Month in which joint orders begin. */
        JOINT_START(2, 4, 12),
        /** Share of the money in frame contracts, where they are signed. */
        FRAME_SHARE(0.3, 0.5, 0.7),
        /** Length of a frame contract, months. */
        FRAME_MONTHS(24, 36, 60),
        /** Month in which one buyer begins. */
        BUYER_START(4, 8, 24);

        private final double low;
        private final double value;
        private final double high;

        Of(double low, double value, double high) {
            this.low = low;
            this.value = value;
            this.high = high;
        }

        public double low() {
            return low;
        }

        public double value() {
            return value;
        }

        public double high() {
            return high;
        }
    }
}
