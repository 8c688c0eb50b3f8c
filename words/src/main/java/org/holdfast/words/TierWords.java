package org.holdfast.words;

import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Language;

/** Says how much is missing in a tier of the objective, or what it costs. */
public final class TierWords {
    private TierWords() {}

    /** {@code no item-months}, {@code 1 item-month}, {@code 57 item-months}. */
    public static String itemMonths(double itemMonths, Language language) {
        double printed = Numbers.itemMonths(itemMonths);
        boolean one = Numbers.isSingular(printed, language);
        String number =
                printed == 0 ? Numbers.word(0, language) : Numbers.amount(printed, language);
        return switch (language) {
            case EN -> number + (one ? " item-month" : " item-months");
            case NL -> number + (one ? " tekortmaand" : " tekortmaanden");
        };
    }

    /** {@code 57 item-months under the floor}; money for the cost tier. */
    public static String amount(ObjectiveTier tier, double value, Language language) {
        return switch (language) {
            case EN -> amountEn(tier, value);
            case NL -> amountNl(tier, value);
        };
    }

    private static String amountEn(ObjectiveTier tier, double value) {
        return switch (tier) {
            case FLOOR -> itemMonths(value, Language.EN) + " under the floor";
            case FULL -> itemMonths(value, Language.EN) + " short of the full need";
            case ALLY_TARGETS ->
                    itemMonths(value, Language.EN) + " below the allies’ stock targets";
            case COST -> Numbers.money(value, Language.EN);
        };
    }

    private static String amountNl(ObjectiveTier tier, double value) {
        return switch (tier) {
            case FLOOR -> itemMonths(value, Language.NL) + " onder de ondergrens";
            case FULL -> itemMonths(value, Language.NL) + " op de volledige behoefte";
            case ALLY_TARGETS ->
                    itemMonths(value, Language.NL) + " onder de voorraaddoelen van de bondgenoten";
            case COST -> Numbers.money(value, Language.NL);
        };
    }

    /** The change in a tier: {@code 4.2 fewer item-months under the floor}, {@code no change}. */
    public static String change(
            ObjectiveTier tier, double before, double after, Language language) {
        boolean cost = tier == ObjectiveTier.COST;
        Change change = cost ? Change.ofMoney(before, after) : Change.ofItemMonths(before, after);
        return switch (language) {
            case EN -> cost ? costEn(change) : changeEn(tier, change);
            case NL -> cost ? costNl(change) : changeNl(tier, change);
        };
    }

    private static String costEn(Change change) {
        String money = Numbers.money(change.size(), Language.EN);
        return switch (change.direction()) {
            case BETTER -> money + " cheaper";
            case SAME -> "as dear";
            case WORSE -> money + " dearer";
        };
    }

    private static String costNl(Change change) {
        String money = Numbers.money(change.size(), Language.NL);
        return switch (change.direction()) {
            case BETTER -> money + " goedkoper";
            case SAME -> "even duur";
            case WORSE -> money + " duurder";
        };
    }

    private static String changeEn(ObjectiveTier tier, Change change) {
        String number = Numbers.amount(change.size(), Language.EN);
        String unit =
                (Numbers.isSingular(change.size(), Language.EN) ? "item-month" : "item-months")
                        + switch (tier) {
                            case FLOOR -> " under the floor";
                            case FULL -> " short of the full need";
                            case ALLY_TARGETS -> " below the allies’ stock targets";
                            case COST -> "";
                        };
        return switch (change.direction()) {
            case BETTER -> number + " fewer " + unit;
            case SAME -> "as many " + unit;
            case WORSE -> number + " more " + unit;
        };
    }

    private static String changeNl(ObjectiveTier tier, Change change) {
        String number = Numbers.amount(change.size(), Language.NL);
        String noun =
                Numbers.isSingular(change.size(), Language.NL) ? "tekortmaand" : "tekortmaanden";
        String where =
                switch (tier) {
                    case FLOOR -> " onder de ondergrens";
                    case FULL -> " op de volledige behoefte";
                    case ALLY_TARGETS -> " onder de voorraaddoelen van de bondgenoten";
                    case COST -> "";
                };
        return switch (change.direction()) {
            case BETTER -> number + " " + noun + " minder" + where;
            case SAME -> "evenveel tekortmaanden" + where;
            case WORSE -> number + " " + noun + " meer" + where;
        };
    }
}
