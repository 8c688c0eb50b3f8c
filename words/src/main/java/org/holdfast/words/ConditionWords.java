package org.holdfast.words;

import org.holdfast.model.Language;

/** What is said of a fund's conditions. */
public final class ConditionWords {
    private ConditionWords() {}

    /** The fund and the day. */
    public static String heading(String fund, boolean fictional, String day, Language language) {
        return switch (language) {
            case EN -> fund + (fictional ? " (fictional)" : "") + ", as it stood on " + day + ".";
            case NL ->
                    fund
                            + (fictional ? " (verzonnen)" : "")
                            + ", zoals het er op "
                            + day
                            + " voor stond.";
        };
    }

    /** How many conditions are overdue. */
    public static String overdue(int overdue, int all, Language language) {
        return switch (language) {
            case EN ->
                    overdue == 0
                            ? "No condition is overdue."
                            : overdue
                                    + " of "
                                    + all
                                    + (overdue == 1 ? " conditions is" : " conditions are")
                                    + " overdue.";
            case NL ->
                    overdue == 0
                            ? "Geen voorwaarde is te laat."
                            : overdue
                                    + " van "
                                    + all
                                    + " voorwaarden "
                                    + (overdue == 1 ? "is" : "zijn")
                                    + " te laat.";
        };
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
        return switch (language) {
            case EN ->
                    months == 0
                            ? "No money has waited."
                            : money
                                    + " million is due and held back; until now "
                                    + waited
                                    + " million-months have waited (the money × the months it was"
                                    + " late).";
            case NL ->
                    months == 0
                            ? "Er heeft geen geld gewacht."
                            : money
                                    + " miljoen is aan de beurt en wordt vastgehouden; tot nu toe komt"
                                    + " het wachten neer op "
                                    + waited
                                    + " miljoenmaanden (het geld × de maanden dat het te laat was).";
        };
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
        String more = TierWords.itemMonths(Math.max(0, later - now), language);
        String count = Months.count(months, language);
        boolean none = Numbers.amountValue(later - now) <= 0;
        return switch (language) {
            case EN ->
                    fund
                            + " "
                            + count
                            + " later: "
                            + (none ? "no more" : more + " more")
                            + " under the floor in the case's plan.";
            case NL ->
                    fund
                            + " "
                            + count
                            + " later: "
                            + (none ? "geen verschil" : more + " meer")
                            + " onder de ondergrens in het plan van de casus.";
        };
    }

    /** A tranche that was paid although a condition was not met. */
    public static String tooSoon(String tranche, Language language) {
        return switch (language) {
            case EN -> tranche + " was released although not all its conditions were met.";
            case NL -> tranche + " is vrijgegeven hoewel niet aan alle voorwaarden was voldaan.";
        };
    }
}
