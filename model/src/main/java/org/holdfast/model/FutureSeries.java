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
        COVERED(
                "Units of need met, by its own use and by substitutes, in the month.",
                Unit.UNITS_A_MONTH),
        COVERAGE("Share of the full need that is met; 1 where nothing is needed.", Unit.SHARE),
        FLOOR_COVERAGE("Units met as a share of the floor need.", Unit.SHARE),
        SHORTFALL("Units of the full need missed since the first month.", Unit.UNITS),
        FLOOR_SHORTFALL("Units of the floor need missed since the first month.", Unit.UNITS),
        STOCK_MONTHS(
                "Stock at the end of the month, in months of that month's full need.", Unit.MONTHS),
        SELF_RELIANCE(
                "The claimant's own output as a share of its use since the first month.",
                Unit.SHARE),
        RECEIVED(
                "Units that reach the claimant in the month: made, bought or given.",
                Unit.UNITS_A_MONTH),
        OUTPUT("Units made for all claimants in the month.", Unit.UNITS_A_MONTH),
        FIRE_RATIO("Units that the adversary uses for each of ours.", Unit.RATIO),
        FIRE_DIFFERENCE("Units that the adversary uses minus ours.", Unit.UNITS_A_MONTH),
        WAITING(
                "The adversary's advantage of waiting; 0 in the last 24 months, where it has none.",
                Unit.RATIO),
        LEAKED("What gets through of a class of attack in the month.", Unit.UNITS_A_MONTH);

        private final String about;
        private final Unit unit;

        Measure(String about, Unit unit) {
            this.about = about;
            this.unit = unit;
        }

        /** What it is, in a sentence for the dictionary of results. */
        public String about() {
            return about;
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
