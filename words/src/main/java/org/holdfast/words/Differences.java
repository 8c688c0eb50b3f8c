package org.holdfast.words;

import org.holdfast.model.Language;

/** Differences in item-months over futures: more is worse, fewer is better. */
final class Differences {
    private Differences() {}

    /** {@code 4.5 more item-months}, {@code 1 fewer item-month}, {@code as many item-months}. */
    static String of(double difference, Language language) {
        double printed = Numbers.itemMonths(difference);
        String number = Numbers.amount(Math.abs(printed), language);
        boolean one = Numbers.isSingular(Math.abs(printed), language);
        return switch (language) {
            case EN -> {
                String unit = one ? "item-month" : "item-months";
                yield printed == 0
                        ? "as many item-months"
                        : number + (printed > 0 ? " more " : " fewer ") + unit;
            }
            case NL -> {
                String unit = one ? "tekortmaand" : "tekortmaanden";
                yield printed == 0
                        ? "evenveel tekortmaanden"
                        : number + " " + unit + (printed > 0 ? " meer" : " minder");
            }
        };
    }

    /** {@code between 2 and 9 more}, {@code between 1 fewer and 9 more}, {@code at most 9 more}. */
    static String between(double low, double high, Language language) {
        double from = Numbers.itemMonths(low);
        double to = Numbers.itemMonths(high);
        if (from == to) {
            return side(from, language);
        }
        if (from == 0 || to == 0) {
            return switch (language) {
                case EN -> "at most " + side(from == 0 ? to : from, language);
                case NL -> "hoogstens " + side(from == 0 ? to : from, language);
            };
        }
        boolean sameSide = from > 0 == to > 0;
        double near = from > 0 ? from : to;
        double far = from > 0 ? to : from;
        String first = sameSide ? Numbers.amount(Math.abs(near), language) : side(from, language);
        String last = side(sameSide ? far : to, language);
        return switch (language) {
            case EN -> "between " + first + " and " + last;
            case NL -> "tussen " + first + " en " + last;
        };
    }

    private static String side(double printed, Language language) {
        String number = Numbers.amount(Math.abs(printed), language);
        return switch (language) {
            case EN -> printed == 0 ? "as many" : number + (printed > 0 ? " more" : " fewer");
            case NL -> printed == 0 ? "evenveel" : number + (printed > 0 ? " meer" : " minder");
        };
    }
}
