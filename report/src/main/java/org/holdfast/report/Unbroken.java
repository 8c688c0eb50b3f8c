package org.holdfast.report;

import java.util.List;
import java.util.regex.Pattern;

/** Where a line may not break: between an amount of money and its sign or unit, in any language. */
public final class Unbroken {
    private static final String UNIT = "(?:bn|m|mld|mln|млрд|млн)\\b";
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?<=[€$£]) (?=[0-9])|(?<=[0-9]) (?=" + UNIT + ")",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern GAP =
            Pattern.compile(
                    " (?!(?<=[€$£] )[0-9])(?!(?<=[0-9] )" + UNIT + ")",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private Unbroken() {}

    /** The same text with spaces at which no line breaks. */
    public static String money(String text) {
        return MONEY.matcher(text).replaceAll("\u00a0");
    }

    /** The text in the parts between which a line may break; a space stood between two. */
    public static List<String> parts(String text) {
        return List.of(GAP.split(text, -1));
    }
}
