package org.holdfast.words;

import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Money;

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
    public static String amount(
            ObjectiveTier tier, double value, Currency currency, Language language) {
        return switch (tier) {
            case FLOOR -> TierMessages.underFloor(value, language);
            case FULL -> TierMessages.shortFullNeed(value, language);
            case ALLY_TARGETS -> TierMessages.belowAlliesStockTargets(value, language);
            case COST -> Numbers.money(new Money(value, currency), language);
        };
    }

    /** The change in a tier: {@code 4.2 fewer item-months under the floor}, {@code no change}. */
    public static String change(
            ObjectiveTier tier, double before, double after, Currency currency, Language language) {
        boolean cost = tier == ObjectiveTier.COST;
        Change change =
                cost
                        ? Change.ofMoney(before, after)
                        : Change.inColumn(before, after, Math.max(before, after));
        if (cost) {
            Money size = new Money(change.size(), currency);
            return switch (change.direction()) {
                case BETTER -> TierMessages.cheaper(size, language);
                case SAME -> TierMessages.asDear(language);
                case WORSE -> TierMessages.dearer(size, language);
            };
        }
        return switch (change.direction()) {
            case BETTER -> TierMessages.fewer(change.size(), tier, language);
            case SAME -> TierMessages.asMany(tier, language);
            case WORSE -> TierMessages.more(change.size(), tier, language);
        };
    }
}
