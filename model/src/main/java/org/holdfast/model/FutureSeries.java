package org.holdfast.model;

/**
 * One monthly measure that is followed in every future.
 *
 * @param item the item it is about; for fire ratios the adversary's item, for what gets through the
 *     class of attack
 */
public record FutureSeries(Measure measure, String item) {
    /** What is followed, all of the claimant. */
    public enum Measure {
        COVERED(Unit.UNITS_A_MONTH),
        COVERAGE(Unit.SHARE),
        FLOOR_COVERAGE(Unit.SHARE),
        SHORTFALL(Unit.UNITS),
        FLOOR_SHORTFALL(Unit.UNITS),
        STOCK_MONTHS(Unit.MONTHS),
        SELF_RELIANCE(Unit.SHARE),
        RECEIVED(Unit.UNITS_A_MONTH),
        OUTPUT(Unit.UNITS_A_MONTH),
        FIRE_RATIO(Unit.RATIO),
        FIRE_DIFFERENCE(Unit.UNITS_A_MONTH),
        WAITING(Unit.RATIO),
        LEAKED(Unit.UNITS_A_MONTH);

        private final Unit unit;

        Measure(Unit unit) {
            this.unit = unit;
        }

        /**
         * What it is, in a sentence for the dictionary of results. It is no field, so that a
         * browser, which has no dictionary, does not carry the sentences.
         */
        public String about() {
            return switch (this) {
                case COVERED ->
                        "Units of need met, by its own use and by substitutes, in the month.";
                case COVERAGE -> "Share of the full need that is met; 1 where nothing is needed.";
                case FLOOR_COVERAGE -> "Units met as a share of the floor need.";
                case SHORTFALL -> "Units of the full need missed since the first month.";
                case FLOOR_SHORTFALL -> "Units of the floor need missed since the first month.";
                case STOCK_MONTHS ->
                        "Stock at the end of the month, in months of that month's full need.";
                case SELF_RELIANCE ->
                        "The claimant's own output as a share of its use since the first month.";
                case RECEIVED ->
                        "Units that reach the claimant in the month: made, bought or given.";
                case OUTPUT -> "Units made for all claimants in the month.";
                case FIRE_RATIO -> "Units that the adversary uses for each of ours.";
                case FIRE_DIFFERENCE -> "Units that the adversary uses minus ours.";
                case WAITING ->
                        "The adversary's advantage of waiting; 0 in the last 24 months, where it has none.";
                case LEAKED -> "What gets through of a class of attack in the month.";
            };
        }

        /** What it is counted in. */
        public Unit unit() {
            return unit;
        }
    }

    /** What a measure is counted in. */
    public enum Unit {
        /** Units of the item. */
        UNITS,
        UNITS_A_MONTH,
        SHARE,
        MONTHS,
        RATIO
    }
}
