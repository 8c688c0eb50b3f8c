package org.holdfast.words;

import org.holdfast.model.Language;

/** What is said of a fund's conditions. */
public final class ConditionWords {
    private ConditionWords() {}

    /** How many conditions are overdue. */
    public static String overdue(int overdue, int all, Language language) {
        if (overdue == 0) {
            return ConditionMessages.noConditionOverdue(language);
        }
        return ConditionMessages.conditionsOverdue(overdue, all, language);
    }

    /**
     * What waits, and what waiting has cost.
     *
     * @param held millions that are due and not released
     * @param months millions × months that waited until now
     */
    public static String held(double held, double months, String currency, Language language) {
        String money = currency + " " + Numbers.amount(held, language);
        String waited = currency + " " + Numbers.amount(months, language);
        if (months == 0) {
            return ConditionMessages.noMoneyHasWaited(language);
        }
        return ConditionMessages.millionDueHeldBack(money, waited, language);
    }

    /**
     * What the plan of a case loses if the fund's money comes later.
     *
     * @param fund its name in the case
     * @param now item-months under the floor when it comes as planned
     * @param later the same when it comes later
     */
    public static String cost(
            String fund, int months, double now, double later, Language language) {
        boolean none = Numbers.amountValue(later - now) <= 0;
        return ConditionMessages.cost(fund, months, none, Math.max(0, later - now), language);
    }
}
