package org.holdfast.words;

import java.util.List;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Need.Posture;
import org.holdfast.model.Scenario;

/** Says what a lever is set to, and in what two scenarios differ. */
public final class LeverWords {
    private LeverWords() {}

    /**
     * A setting with its unit; a month for a lever that sets one, yes or no for a switch, {@code
     * ×1.5} for one that multiplies what the case says.
     */
    public static String setting(
            CaseSettings settings, Lever lever, double setting, Language language) {
        if (lever.effect() == Effect.START) {
            return Months.shortName(Months.at(settings, (int) Math.floor(setting)), language);
        }
        if (lever.effect() == Effect.PUBLIC_LINE_NEEDS_ORDER && (setting == 0 || setting == 1)) {
            return yesNo(setting == 1, language);
        }
        if (lever.effect() == Effect.POSTURE && (setting == 0 || setting == 1)) {
            return Labels.of(setting == 1 ? Posture.COUNTER_ATTACK : Posture.HOLD).in(language);
        }
        if (lever.effect() == Effect.FUND_END) {
            return setting >= settings.months()
                    ? never(language)
                    : Months.shortName(Months.at(settings, (int) Math.floor(setting)), language);
        }
        if (lever.effect() == Effect.FUND_SIZE || lever.effect() == Effect.OPEN_GROUP) {
            return size(lever, setting, language);
        }
        if (isShare(lever.effect())) {
            return Numbers.share(setting, language);
        }
        String number = Numbers.amount(setting, language);
        if (isFactor(lever.effect())) {
            return "×" + number;
        }
        String unit = lever.unit().in(language).trim();
        return unit.isEmpty() ? number : unit.startsWith("%") ? number + unit : number + " " + unit;
    }

    private static boolean isShare(Effect effect) {
        return switch (effect) {
            case MATERIAL_PRIORITY, REDIRECT, JOINT_ORDERS, ALLY_RESERVE, GIFTS, SANCTIONS -> true;
            case FUND_SIZE,
                    FUND_END,
                    CONTRACT_LENGTH,
                    OPEN_GROUP,
                    PUBLIC_LINE_NEEDS_ORDER,
                    POSTURE,
                    FLOOR_NEED,
                    FULL_NEED,
                    SLIP,
                    MIN_CONTRACT,
                    LINE_COST,
                    MATERIAL_USE,
                    MATERIAL_OUTPUT,
                    AVAILABILITY,
                    LOSSES,
                    LEAD_TIME,
                    START ->
                    false;
        };
    }

    private static boolean isFactor(Effect effect) {
        return switch (effect) {
            case FLOOR_NEED,
                    FULL_NEED,
                    MIN_CONTRACT,
                    LINE_COST,
                    MATERIAL_USE,
                    MATERIAL_OUTPUT,
                    AVAILABILITY,
                    LOSSES ->
                    true;
            case MATERIAL_PRIORITY,
                    REDIRECT,
                    JOINT_ORDERS,
                    ALLY_RESERVE,
                    GIFTS,
                    SANCTIONS,
                    FUND_SIZE,
                    FUND_END,
                    CONTRACT_LENGTH,
                    OPEN_GROUP,
                    PUBLIC_LINE_NEEDS_ORDER,
                    POSTURE,
                    SLIP,
                    LEAD_TIME,
                    START ->
                    false;
        };
    }

    /**
     * How far a fund or a group of plants is open. One that is there already and may grow is not
     * open in full as it is.
     */
    private static String size(Lever lever, double setting, Language language) {
        if (setting == 0) {
            return switch (language) {
                case EN -> "closed";
                case NL -> "dicht";
            };
        }
        if (setting == 1 && !(lever.standard() == 1 && lever.high() > 1)) {
            return switch (language) {
                case EN -> "open in full";
                case NL -> "helemaal open";
            };
        }
        return switch (language) {
            case EN -> "at " + Numbers.share(setting, language);
            case NL -> "op " + Numbers.share(setting, language);
        };
    }

    private static String never(Language language) {
        return switch (language) {
            case EN -> "not within the period";
            case NL -> "niet binnen de periode";
        };
    }

    /** From a setting to a setting, the unit once where it can be: {@code ×0.5–1.5}. */
    public static String range(
            CaseSettings settings, Lever lever, double low, double high, Language language) {
        String first = setting(settings, lever, low, language);
        String last = setting(settings, lever, high, language);
        String from = Numbers.amount(low, language);
        String to = Numbers.amount(high, language);
        if (low >= 0 && isFactor(lever.effect())) {
            return first + "–" + to;
        }
        if (low >= 0 && first.startsWith(from) && last.startsWith(to)) {
            return from + "–" + last;
        }
        return switch (language) {
            case EN -> first + " to " + last;
            case NL -> first + " tot " + last;
        };
    }

    private static String yesNo(boolean yes, Language language) {
        return switch (language) {
            case EN -> yes ? "yes" : "no";
            case NL -> yes ? "ja" : "nee";
        };
    }

    /** {@code Long-term orders: 60 months instead of 12 months}. */
    public static String change(
            CaseSettings settings, Lever lever, double from, double to, Language language) {
        String name = lever.name().in(language);
        String before = setting(settings, lever, from, language);
        String after = setting(settings, lever, to, language);
        return switch (language) {
            case EN -> name + ": " + after + " instead of " + before;
            case NL -> name + ": " + after + " in plaats van " + before;
        };
    }

    /** Everything in which a scenario differs from another, in the case's order of levers. */
    public static List<String> differences(
            Case c, Scenario scenario, Scenario reference, Language language) {
        return c.levers().stream()
                .filter(lever -> setting(scenario, lever) != setting(reference, lever))
                .map(lever ->
                        change(
                                c.settings(),
                                lever,
                                setting(reference, lever),
                                setting(scenario, lever),
                                language))
                .toList();
    }

    private static double setting(Scenario scenario, Lever lever) {
        return scenario.settings().getOrDefault(lever.id(), lever.standard());
    }
}
