package org.holdfast.words;

import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Language;

/** Says how much is missing in a tier of the objective, or what it costs. */
public final class TierWords {
    private TierWords() {}

    /** {@code no item-months}, {@code 1 item-month}, {@code 57 item-months}. */
    public static String itemMonths(double itemMonths, Language language) {
        double printed = Numbers.itemMonths(itemMonths);
        String number =
                printed == 0 ? Numbers.word(0, language) : Numbers.amount(printed, language);
        return TierMessages.itemMonths(number, printed, language);
    }

    /** {@code 57 item-months under the floor}; money for the cost tier. */
    public static String amount(ObjectiveTier tier, double value, Language language) {
        return switch (tier) {
            case FLOOR -> TierMessages.underFloor(value, language);
            case FULL -> TierMessages.shortFullNeed(value, language);
            case ALLY_TARGETS -> TierMessages.belowAlliesStockTargets(value, language);
            case COST -> TierMessages.amount(value, language);
        };
    }

    /** The change in a tier: {@code 4.2 fewer item-months under the floor}, {@code no change}. */
    public static String change(
            ObjectiveTier tier, double before, double after, Language language) {
        boolean cost = tier == ObjectiveTier.COST;
        Change change = cost ? Change.ofMoney(before, after) : Change.ofItemMonths(before, after);
        if (cost) {
            return switch (change.direction()) {
                case BETTER -> TierMessages.cheaper(change.size(), language);
                case SAME -> TierMessages.asDear(language);
                case WORSE -> TierMessages.dearer(change.size(), language);
            };
        }
        return switch (change.direction()) {
            case BETTER -> TierMessages.fewer(change.size(), tier, language);
            case SAME -> TierMessages.asMany(tier, language);
            case WORSE -> TierMessages.more(change.size(), tier, language);
        };
    }
}
