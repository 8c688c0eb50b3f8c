package org.holdfast.words;

import java.util.List;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
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
        boolean isEither = setting == 0 || setting == 1;
        return switch (lever.effect().setting()) {
            case MONTH -> month(settings, setting, language);
            case LAST_MONTH ->
                    setting >= settings.months()
                            ? LeverMessages.never(language)
                            : month(settings, setting, language);
            case SWITCH ->
                    isEither ? yesNo(setting == 1, language) : number(lever, setting, language);
            case STANCE ->
                    isEither
                            ? KindWords.of(setting == 1 ? Posture.COUNTER_ATTACK : Posture.HOLD)
                                    .in(language)
                            : number(lever, setting, language);
            case SIZE -> size(lever, setting, language);
            case SHARE -> Numbers.share(setting, language);
            case FACTOR -> multiple(setting, language);
            case MONTHS, LENGTH -> number(lever, setting, language);
        };
    }

    private static String month(CaseSettings settings, double setting, Language language) {
        return Months.shortName(Months.at(settings, (int) Math.floor(setting)), language);
    }

    private static String multiple(double setting, Language language) {
        return "×" + Numbers.chosen(setting, language);
    }

    private static String number(Lever lever, double setting, Language language) {
        String number = Numbers.amount(setting, language);
        String unit = lever.unit().in(language).trim();
        return unit.isEmpty() ? number : unit.startsWith("%") ? number + unit : number + " " + unit;
    }

    /**
     * How far a fund or a group of plants is open. One that is there already and may grow is not
     * open in full as it is; beyond double it is told as a multiple, for few read 1,070%.
     */
    private static String size(Lever lever, double setting, Language language) {
        if (setting == 0) {
            return LeverMessages.closed(language);
        }
        if (setting == 1 && !(lever.standard() == 1 && lever.high() > 1)) {
            return LeverMessages.openFull(language);
        }
        if (setting > 2) {
            return multiple(setting, language);
        }
        return LeverMessages.sizeAt(setting, language);
    }

    /** From a setting to a setting, the unit once where it can be: {@code ×0.5–1.5}. */
    public static String range(
            CaseSettings settings, Lever lever, double low, double high, Language language) {
        String first = setting(settings, lever, low, language);
        String last = setting(settings, lever, high, language);
        String from = Numbers.amount(low, language);
        String to = Numbers.amount(high, language);
        if (low >= 0 && lever.effect().setting() == Lever.Setting.FACTOR) {
            return first + "–" + to;
        }
        if (low >= 0 && first.startsWith(from) && last.startsWith(to)) {
            return from + "–" + last;
        }
        return LeverMessages.range(first, last, language);
    }

    private static String yesNo(boolean yes, Language language) {
        if (yes) {
            return LeverMessages.yesNoYes(language);
        }
        return LeverMessages.yesNoNo(language);
    }

    /** {@code Long-term orders: 60 months instead of 12 months}. */
    public static String change(
            CaseSettings settings, Lever lever, double from, double to, Language language) {
        String before = setting(settings, lever, from, language);
        String after = setting(settings, lever, to, language);
        return LeverMessages.change(lever.name(), after, before, language);
    }

    /** Everything in which a scenario differs from another, in the case's order of levers. */
    public static List<String> differences(
            Case c, Scenario scenario, Scenario reference, Language language) {
        return c.levers().stream()
                .filter(lever -> scenario.setting(lever) != reference.setting(lever))
                .map(lever ->
                        change(
                                c.settings(),
                                lever,
                                reference.setting(lever),
                                scenario.setting(lever),
                                language))
                .toList();
    }
}
