package org.holdfast.testing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Texts with numbers in them, to be compared between Java and a browser. */
public final class Digits {
    private static final Pattern LONG = Pattern.compile("-?\\d+\\.\\d{13,}(E-?\\d+)?");
    private static final MathContext FIFTEEN = new MathContext(15);

    private Digits() {}

    /**
     * The text with long numbers cut to fifteen digits. The library that writes numbers in a
     * browser does not always end in the digits that Java ends in; that the numbers themselves are
     * the same to the last bit is held where they are compared as bits.
     */
    public static String upTo15(String text) {
        return LONG.matcher(text)
                .replaceAll(found ->
                        new BigDecimal(found.group())
                                .round(FIFTEEN)
                                .stripTrailingZeros()
                                .toString());
    }
}
