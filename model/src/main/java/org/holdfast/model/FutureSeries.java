package org.holdfast.model;

/**
 * One monthly measure that is followed in every future.
 *
 * @param item the item it is about; for fire ratios the adversary's item
 */
public record FutureSeries(Measure measure, String item) {
    /** What is followed, all of the claimant. */
    public enum Measure {
        /** Units of need met, its own use and what substitutes do, a month. */
        COVERED,
        /** Share of the full need that is met; 1 where nothing is needed. */
        COVERAGE,
        /** Units met as a share of the floor need. */
        FLOOR_COVERAGE,
        /** Units of the full need missed since the first month. */
        SHORTFALL,
        /** Units of the floor need missed since the first month. */
        FLOOR_SHORTFALL,
        /** Stock at the end of the month, in months of that month's full need. */
        STOCK_MONTHS,
        /** The claimant's own output as a share of its use since the first month. */
        SELF_RELIANCE,
        /** Units that reach the claimant in the month: made, bought or given. */
        RECEIVED,
        /** Units made for all claimants in the month. */
        OUTPUT,
        /** Units that the adversary uses for each of ours. */
        FIRE_RATIO,
        /** Units that the adversary uses minus ours. */
        FIRE_DIFFERENCE,
        /** The adversary's advantage of waiting; 0 in the last 24 months, where it has none. */
        WAITING
    }
}
