package org.holdfast.words;

import java.util.Locale;

/**
 * The first letter of a text, in one case or the other. Asked of strings: what {@code Character}
 * knows of a letter would bring all tables of Unicode into the browser.
 */
final class Letters {
    private Letters() {}

    /** With a capital. */
    static String capital(String text) {
        return text.isEmpty() ? text : first(text).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** With a small letter. */
    static String small(String text) {
        return text.isEmpty() ? text : first(text).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** Whether a letter of a text is a capital. */
    static boolean isCapital(String text, int at) {
        String letter = text.substring(at, at + 1);
        return !letter.equals(letter.toLowerCase(Locale.ROOT));
    }

    private static String first(String text) {
        return text.substring(0, 1);
    }
}
