package org.holdfast.results.tables;

import org.holdfast.model.Binding;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Measure;
import org.holdfast.model.Trajectory;

/** What the words in the cells of results mean, for the dictionary. */
public final class Meanings {
    private Meanings() {}

    /** What it is, in a sentence. */
    public static String about(Measure measure) {
        return switch (measure) {
            case CLAIMANT_FLOOR -> "Missed of the claimant's floor.";
            case ALLIES_FLOOR -> "Missed of the allies' own use and stock floors.";
            case CLAIMANT_FULL -> "Missed of the claimant's full need.";
            case ALLY_TARGETS -> "Missed of the allies' stock targets.";
            case COST -> "What is paid, and allies' own orders.";
            case FLOOR_PRESENT_VALUE ->
                    "Missed of the floors of the claimant and its allies, as the plan counts:"
                            + " discounted.";
            case FULL_PRESENT_VALUE ->
                    "Missed of the claimant's full need, as the plan counts: discounted, in two"
                            + " bands, less a credit for the last stock.";
            case ALLY_TARGETS_PRESENT_VALUE ->
                    "Missed of the allies' stock targets, as the plan counts: discounted.";
            case COST_PRESENT_VALUE -> "What is paid, as the plan counts: discounted.";
            case MONEY -> "What the funds have in all.";
            case PARITY_MONTH ->
                    "From when the fire ratio against this item of the adversary's stays at most 1;"
                            + " the number of months if never.";
            case WAITING_LOST_MONTH ->
                    "From when waiting gains the adversary nothing; the number of months if never.";
            case FLOOR_NEED -> "The item's floor.";
            case FULL_NEED -> "The item's full need.";
            case SUPPLY -> "What reaches the claimant of the item: made, bought or given.";
            case FLOOR_MET_UP_TO ->
                    "The highest constant need of the item that current supply meets in every month.";
            case NEED_MET -> "Share of the item's full need that is met.";
            case MONTHS_UNDER_FLOOR ->
                    "Months in which more than a two-hundredth of the item's floor is missing.";
        };
    }

    /** What it is, in a sentence. */
    public static String about(Trajectory.Measure measure) {
        return switch (measure) {
            case NEED_FLOOR -> "Below this the front or the sky cannot be held.";
            case NEED_FULL -> "What the posture needs in full; for an ally its own use.";
            case STOCK -> "Stock at the end of the month.";
            case ARRIVED -> "From producers, after the lag.";
            case BOUGHT -> "From offers, after the lag.";
            case RECEIVED -> "From allies' stocks.";
            case GIVEN -> "Given to others.";
            case USED -> "Used.";
            case EXPIRED -> "Not used before its shelf life ended.";
            case SUBSTITUTED -> "Work done by substitutes, in units of this item.";
            case SHORT_OF_FLOOR ->
                    "Missing to the floor; for an ally, to the stock below which it does not go.";
            case SHORT_OF_FULL -> "Missing to the full need.";
            case SHORT_OF_TARGET -> "Missing to an ally's stock target.";
            case COVER -> "Used to cover plants.";
            case ADVERSARY_SUPPLY -> "The adversary's production, refurbishment and purchases.";
            case ADVERSARY_USE -> "The adversary's use or launches.";
            case ADVERSARY_STOCK -> "The adversary's stock at the end of the month.";
        };
    }

    /** What it is, in a sentence. */
    public static String about(FutureSeries.Measure measure) {
        return switch (measure) {
            case COVERED -> "Units of need met, by its own use and by substitutes, in the month.";
            case COVERAGE -> "Share of the full need that is met; 1 where nothing is needed.";
            case FLOOR_COVERAGE -> "Units met as a share of the floor need.";
            case SHORTFALL -> "Units of the full need missed since the first month.";
            case FLOOR_SHORTFALL -> "Units of the floor need missed since the first month.";
            case STOCK_MONTHS ->
                    "Stock at the end of the month, in months of that month's full need.";
            case SELF_RELIANCE ->
                    "The claimant's own output as a share of its use since the first month.";
            case RECEIVED -> "Units that reach the claimant in the month: made, bought or given.";
            case OUTPUT -> "Units made for all claimants in the month.";
            case FIRE_RATIO -> "Units that the adversary uses for each of ours.";
            case FIRE_DIFFERENCE -> "Units that the adversary uses minus ours.";
            case WAITING ->
                    "The adversary's advantage of waiting; 0 in the last 24 months, where it has"
                            + " none.";
        };
    }

    /** What it is, in a sentence. */
    public static String about(Binding.Kind kind) {
        return switch (kind) {
            case MONEY -> "The money of a fund in a year.";
            case INVESTMENT -> "The share of a fund that may pay for production lines.";
            case MATERIAL -> "The supply of a material.";
            case CAPACITY -> "The capacity of a producer or material source.";
            case BUILDING_RATE -> "How much new capacity can be started in a month.";
            case LEAD_TIME -> "How long a new line takes to build.";
            case OFFER -> "How much is on offer.";
            case GIFT -> "How much may be given from stock.";
            case STOCK -> "What was in stock at the start.";
        };
    }

    /** What it is, in a sentence. */
    public static String about(ObjectiveTier tier) {
        return switch (tier) {
            case FLOOR -> "The claimant's floor, and the allies' own use and stock floors.";
            case FULL -> "The claimant's full need.";
            case ALLY_TARGETS -> "The allies' stock targets.";
            case COST -> "What it costs.";
        };
    }
}
