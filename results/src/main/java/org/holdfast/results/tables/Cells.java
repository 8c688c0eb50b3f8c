package org.holdfast.results.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Locale;
import org.holdfast.model.Case;

/** How numbers, months and kinds are written in a cell: the same bytes on every machine. */
public final class Cells {
    private static final int DECIMALS = 6;

    private Cells() {}

    /** A number with at most six decimals, a point, and no exponent; empty if there is none. */
    public static String number(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Whether a number is written as something other than zero. */
    public static boolean isSomething(double number) {
        return Math.abs(number) > 0.5e-6;
    }

    /** A month of the case as {@code 2024-03}. */
    public static String month(Case c, int t) {
        YearMonth month = c.settings().firstMonth().plusMonths(t);
        return month.toString();
    }

    /** A constant as one writes it in a file: {@code ally_targets}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
