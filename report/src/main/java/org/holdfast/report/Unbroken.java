package org.holdfast.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line may not break: between an amount of money and its sign or unit, in any language. A
 * browser asks it for every text of the studio.
 */
public final class Unbroken {
    /** Each between two spaces. */
    private static final String UNITS = " bn m mld mln млрд млн ";

    /** A space at which no line breaks. */
    static final char TIGHT = '\u00a0';

    private Unbroken() {}

    /** The same text with spaces at which no line breaks. */
    public static String money(String text) {
        StringBuilder found = new StringBuilder(text);
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (isTight(text, at)) {
                found.setCharAt(at, TIGHT);
            }
        }
        return found.toString();
    }

    /** The text in the parts between which a line may break; a space stood between two. */
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (!isTight(text, at)) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return List.copyOf(parts);
    }

    /** Whether no line breaks at a space of a text. */
    static boolean isTight(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        int end = at + 1;
        if (before < '0' || before > '9') {
            return (before == '€' || before == '$' || before == '£')
                    && end < text.length()
                    && text.charAt(end) <= '9';
        }
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'ї') {
            end++;
        }
        return UNITS.indexOf(text.substring(at, end) + " ") >= 0;
    }
}
