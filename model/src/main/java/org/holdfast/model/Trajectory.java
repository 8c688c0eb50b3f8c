package org.holdfast.model;

import java.util.List;
import java.util.Optional;

/** What the balance finds: for each holder and item, one series a measure. */
public record Trajectory(int months, List<Row> rows) {
    public Trajectory {
        rows = List.copyOf(rows);
    }

    /**
     * One measure of one holder's item.
     *
     * @param holder a holder, or {@code adversary}
     * @param detail bloc or source that a supply comes from, or empty
     */
    public record Row(String holder, String item, Measure measure, String detail, Series series) {
        /** The bloc that a supply comes from; empty if the row is of something else. */
        public Optional<String> suppliedBy(Case c) {
            return switch (measure.detail) {
                case BLOC -> Optional.of(detail);
                case GIVER -> Optional.of(c.blocOf(detail));
                case NOTHING, SUBSTITUTE, LEVEL -> Optional.empty();
            };
        }

        /** Whether it is a level at the end of the month rather than a flow in it. */
        public boolean isLevel(Case c) {
            return switch (measure.per) {
                case FLOW -> false;
                case LEVEL -> true;
                case LEVEL_OF_ALLIES -> !holder.equals(c.settings().claimant());
            };
        }

        /** The detail, if it names this; else nothing. */
        public String detail(Detail of) {
            return measure.detail == of ? detail : "";
        }
    }

    /** What the detail of a row names. */
    public enum Detail {
        NOTHING,
        /** The bloc of who makes or sells. */
        BLOC,
        /** The party that gives. */
        GIVER,
        /** The item that stands in for it. */
        SUBSTITUTE,
        /** Low, central or high: the adversary is known by ranges. */
        LEVEL
    }

    /** What a value is of. */
    private enum Per {
        /** Units in the month. */
        FLOW,
        /** Units at the end of the month. */
        LEVEL,
        /** A rate of the claimant's, but a stock of an ally's. */
        LEVEL_OF_ALLIES
    }

    /** What is followed, in units of the item. */
    public enum Measure {
        NEED_FLOOR(
                "The least that is needed; for an ally, the stock below which it does not go.",
                Per.LEVEL_OF_ALLIES),
        NEED_FULL("What the posture needs in full; for an ally its own use.", Per.FLOW),
        STOCK("Stock at the end of the month.", Per.LEVEL),
        ARRIVED("From producers, after the lag.", Per.FLOW, Detail.BLOC),
        BOUGHT("From offers, after the lag.", Per.FLOW, Detail.BLOC),
        RECEIVED("From allies' stocks.", Per.FLOW, Detail.GIVER),
        IN_TRANSIT("Made or bought, and not yet there at the end of the month.", Per.LEVEL),
        GIVEN("Given to others.", Per.FLOW),
        USED("Used.", Per.FLOW),
        EXPIRED("Not used before its shelf life ended.", Per.FLOW),
        SUBSTITUTED(
                "Work done by substitutes, in units of this item.", Per.FLOW, Detail.SUBSTITUTE),
        SHORT_OF_FLOOR(
                "Missing to the floor; for an ally, to the stock below which it does not go.",
                Per.LEVEL_OF_ALLIES),
        SHORT_OF_FULL("Missing to the full need.", Per.FLOW),
        SHORT_OF_TARGET("Missing to an ally's stock target.", Per.LEVEL),
        COVER("Used to cover plants.", Per.FLOW),
        ADVERSARY_SUPPLY(
                "The adversary's production, refurbishment and purchases.", Per.FLOW, Detail.LEVEL),
        ADVERSARY_USE("The adversary's use or launches.", Per.FLOW, Detail.LEVEL),
        ADVERSARY_STOCK("The adversary's stock at the end of the month.", Per.LEVEL, Detail.LEVEL);

        private final String about;
        private final Per per;
        private final Detail detail;

        Measure(String about, Per per) {
            this(about, per, Detail.NOTHING);
        }

        Measure(String about, Per per, Detail detail) {
            this.about = about;
            this.per = per;
            this.detail = detail;
        }

        /** What it is, in a sentence for the dictionary of results. */
        public String about() {
            return about;
        }

        /** What the detail of its rows names. */
        public Detail detail() {
            return detail;
        }
    }

    public Optional<Series> find(String holder, String item, Measure measure, String detail) {
        return rows.stream()
                .filter(r ->
                        r.measure() == measure
                                && r.holder().equals(holder)
                                && r.item().equals(item)
                                && r.detail().equals(detail))
                .map(Row::series)
                .findFirst();
    }

    /** The sum over all details; zero if nothing is recorded. */
    public Series total(String holder, String item, Measure measure) {
        return rows.stream()
                .filter(r ->
                        r.measure() == measure
                                && r.holder().equals(holder)
                                && r.item().equals(item))
                .map(Row::series)
                .reduce(Series.zero(months), Series::plus);
    }
}
