package org.holdfast.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Rows;

/**
 * A series of {@code actuals.csv} that the case forecasts: what of the model it is to be held
 * against.
 *
 * @param id name of the series in {@code actuals.csv}
 * @param item the item that it counts; empty for money and where {@code measure} needs none
 * @param scope in what series and model differ; empty if in nothing
 * @param target series of {@code actuals.csv} that holds official targets; empty if there is none
 */
@Rows(
        table = "hindcasts",
        about = "What of the model each series of actuals.csv is held against.",
        key = "series")
public record HindcastSeries(
        @Column(value = "The series in actuals.csv.", name = "series") String id,
        @Column("Name on the screen.") Text name,
        @Column("Unit of the series.") Text unit,
        @Column("What of the model it is.") Measure measure,
        @Column(value = "The item that it counts.", of = "items", optional = true) String item,
        @Column(
                        value = "The bloc, party, fund's home or offer that it counts; empty: all.",
                        optional = true)
                String bloc,
        @Column("Over which months the model is summed.") Period period,
        @Column(value = "Units of the series in one unit of the model.", above = true, empty = "1")
                double scale,
        @Column(value = "In what the series and the model differ.", form = Form.NOTE) Text scope,
        @Column(
                        value = "The series of actuals.csv that holds official targets for it.",
                        optional = true)
                String target,
        @Column(
                        value =
                                "The class of reference_classes.csv whose growth such a series has; empty: none.",
                        optional = true)
                String referenceClass,
        Origin origin) {
    /** What the model leaves out of such a series, if the case says it. */
    public Optional<Discrepancy> discrepancy(Case c) {
        String subject = item.isEmpty() ? Parts.of(bloc, ' ').getFirst() : item;
        return measure.drift()
                .flatMap(of ->
                        c.discrepancies().stream().filter(d -> d.fits(of, subject)).findFirst());
    }

    /** What of the model a series is held against. */
    public enum Measure {
        /** Units that producers can make, sold or not: capacity times its working time. */
        CAPACITY,
        /** Units that others have for sale, by the month in which they could arrive. */
        OFFERED,
        /** Units made, whoever they are for. */
        OUTPUT,
        /** Units that reach the claimant: made, bought or given. */
        RECEIVED,
        /** Units bought on offers. */
        BOUGHT,
        /** Units that the claimant uses. */
        USED,
        /** millions that funds have for the month, spent or not, in prices of the case's year. */
        FUNDS,
        /** Units that the adversary makes, refurbishes and buys. */
        ADVERSARY_SUPPLY,
        /** Units that the adversary makes. */
        ADVERSARY_PRODUCTION,
        /** Units that the adversary uses or launches. */
        ADVERSARY_USE,
        /** Share of the launches of an item of the adversary's that is stopped. */
        STOPPED;

        /** Whether it is a share, whose noise is one of its odds. */
        public boolean isShare() {
            return this == STOPPED;
        }

        /**
         * Whether it is what a plan chose rather than what happens: such a figure is compared, and
         * not counted as a forecast.
         */
        public boolean isConditional() {
            return switch (this) {
                case OUTPUT, RECEIVED, BOUGHT, USED -> true;
                case CAPACITY,
                        OFFERED,
                        FUNDS,
                        ADVERSARY_SUPPLY,
                        ADVERSARY_PRODUCTION,
                        ADVERSARY_USE,
                        STOPPED ->
                        false;
            };
        }

        /** Which discrepancies make it drift; nothing for what a plan chose. */
        public Optional<Discrepancy.Of> drift() {
            return switch (this) {
                case CAPACITY, OUTPUT -> Optional.of(Discrepancy.Of.OUTPUT);
                case OFFERED, BOUGHT -> Optional.of(Discrepancy.Of.OFFERS);
                case FUNDS -> Optional.of(Discrepancy.Of.FUNDS);
                case ADVERSARY_SUPPLY, ADVERSARY_PRODUCTION, ADVERSARY_USE ->
                        Optional.of(Discrepancy.Of.ADVERSARY);
                case STOPPED -> Optional.of(Discrepancy.Of.STOPPED);
                case RECEIVED, USED -> Optional.empty();
            };
        }
    }

    /** Over which months the model is summed. */
    public enum Period {
        /** The month itself. */
        MONTH,
        /** The three months up to and with the month. */
        QUARTER,
        /** The twelve months up to and with the month. */
        YEAR,
        /** All months up to and with the month. */
        SINCE_START
    }

    /** Whether it is a rate or a share of the month, which no months add up to. */
    public boolean isMean() {
        return period == Period.MONTH && (scale != 1 || measure.isShare());
    }

    /**
     * The same counted over other months. What is a rate or a share is then its mean over them; all
     * else is their sum.
     *
     * @param summed the unit of a sum over them
     */
    public HindcastSeries over(Period other, Text named, Text summed) {
        int months =
                switch (other) {
                    case MONTH, SINCE_START -> 1;
                    case QUARTER -> 3;
                    case YEAR -> 12;
                };
        return new HindcastSeries(
                id + ":" + other.name().toLowerCase(Locale.ROOT),
                Text.joined(", ", List.of(name, named)),
                isMean() ? unit : summed,
                measure,
                item,
                bloc,
                other,
                isMean() ? scale / months : scale,
                scope,
                "",
                referenceClass,
                origin);
    }
}
