package org.holdfast.results.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Locale;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.TierValue;

/** How numbers, months and kinds are written in a cell: the same bytes on every machine. */
public final class Cells {
    /** What a column with the plain value of a tier holds. */
    static final String PLAIN =
            "What is missing or paid, every month counting alike; of the floor, what the party in"
                    + " need misses.";

    /** What a column with the allies' part of a tier holds. */
    static final String ALLIES =
            "Of the floor: what the allies miss of their own use and stock floors; empty in other"
                    + " tiers.";

    /** What a column with the present value of a tier holds. */
    static final String PRESENT_VALUE =
            "What the plan minimises: later months count for less by the case's discount, the full"
                    + " need in two bands less a credit for the last stock, the floors of all"
                    + " parties as one.";

    private static final int DECIMALS = 6;

    private Cells() {}

    /** A number with at most six decimals, a point, and no exponent; empty if there is none. */
    public static String number(double number) {
        return rounded(number, DECIMALS);
    }

    /** What allies miss of their floors; empty in tiers that are not counted by party. */
    static String allies(TierValue tier) {
        return tier.tier() == ObjectiveTier.FLOOR ? number(tier.allies()) : "";
    }

    /** A number without decimals. */
    public static String whole(double number) {
        return rounded(number, 0);
    }

    private static String rounded(double number, int decimals) {
        if (!Double.isFinite(number)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN);
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
