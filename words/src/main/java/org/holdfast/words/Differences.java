package org.holdfast.words;

import org.holdfast.model.Language;

/** Differences in item-months over futures: more is worse, fewer is better. */
final class Differences {
    private Differences() {}

    /** {@code 4.5 more item-months}, {@code 1 fewer item-month}, {@code as many item-months}. */
    static String of(double difference, Language language) {
        double printed = Numbers.itemMonths(difference);
        if (printed == 0) {
            return DifferencesMessages.asManyItemMonths(language);
        }
        return DifferencesMessages.moreItemMonth(Math.abs(printed), printed > 0, language);
    }

    /** {@code between 2 and 9 more}, {@code between 1 fewer and 9 more}, {@code at most 9 more}. */
    static String between(double low, double high, Language language) {
        double from = Numbers.itemMonths(low);
        double to = Numbers.itemMonths(high);
        if (from == to) {
            return side(from, language);
        }
        if (from == 0 || to == 0) {
            return DifferencesMessages.atMost(side(from == 0 ? to : from, language), language);
        }
        if (from > 0) {
            return DifferencesMessages.between(from, to, true, language);
        }
        return to < 0
                ? DifferencesMessages.between(-to, -from, false, language)
                : DifferencesMessages.eitherWay(-from, to, language);
    }

    private static String side(double printed, Language language) {
        if (printed == 0) {
            return DifferencesMessages.asMany(language);
        }
        return DifferencesMessages.more(Math.abs(printed), printed > 0, language);
    }
}
