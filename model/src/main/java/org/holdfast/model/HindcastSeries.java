package org.holdfast.model;

/**
 * A series of {@code actuals.csv} that the case forecasts: what of the model it is to be held
 * against.
 *
 * @param id name of the series in {@code actuals.csv}
 * @param measure what of the model it is
 * @param item the item that it counts; empty for money and where {@code measure} needs none
 * @param bloc the bloc, party, fund's home or offer that it counts; empty for all
 * @param period over which the model's months are summed for one figure
 * @param scale units of the series in one unit of the model
 * @param scope in what series and model differ; empty if in nothing
 * @param target series of {@code actuals.csv} that holds official targets; empty if there is none
 */
public record HindcastSeries(
        String id,
        Text name,
        Text unit,
        Measure measure,
        String item,
        String bloc,
        Period period,
        double scale,
        Text scope,
        String target,
        Origin origin) {
    /** What of the model a series is held against. */
    public enum Measure {
        /** Units made, whoever they are for. */
        OUTPUT,
        /** Units that reach Ukraine: made, bought or given. */
        RECEIVED,
        /** Units bought on offers. */
        BOUGHT,
        /** Units that Ukraine uses. */
        USED,
        /**
         * EUR million that funds have for the month, spent or not, in prices of the case's year.
         */
        FUNDS,
        /** Units that the adversary makes, refurbishes and buys. */
        ADVERSARY_SUPPLY,
        /** Units that the adversary makes. */
        ADVERSARY_PRODUCTION,
        /** Units that the adversary uses or launches. */
        ADVERSARY_USE
    }

    /** Over which months the model is summed. */
    public enum Period {
        /** The month itself. */
        MONTH,
        /** The twelve months up to and with the month. */
        YEAR,
        /** All months up to and with the month. */
        SINCE_START
    }
}
