package org.holdfast.words;

import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.model.Text;

/**
 * Writes numbers, shares and money for a reader, the same on the JVM and in a browser.
 *
 * <p>Everything is rounded half to even on the exact binary value, as the JDK's own formats do: 2.5
 * becomes 2, 3.5 becomes 4, and 2.675, which a double holds as a little less, becomes 2.67. On
 * screen a number has at most three significant digits; downloads keep them all. A difference that
 * is told beside its two numbers is that of the numbers as they print: whoever subtracts finds what
 * the page says.
 *
 * <p>The minus is −, not a hyphen; a range has an en dash; English groups thousands with a comma,
 * Dutch with a point. Not for numbers of 10¹⁵ and more, nor for infinite ones: those are mistakes
 * and throw.
 */
public final class Numbers {
    /** Largest scaled value in which a half can still be told apart. */
    private static final double LARGEST = 1e15;

    private static final int MOST_DECIMALS = 6;
    static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** Largest count that has a word of its own. */
    private static final int MOST_WORDS = 12;

    private Numbers() {}

    /** With exactly so many decimals: {@code fixed(1234.5, 2, EN)} is {@code 1,234.50}. */
    public static String fixed(double x, int decimals, Language language) {
        return text(Rounded.of(x, decimals), language);
    }

    /** A number as {@link #fixed} prints it, so that what is told of two such numbers comes out. */
    public static double fixedValue(double x, int decimals) {
        return Rounded.of(x, decimals).value();
    }

    /**
     * A number as a chart prints it in a column: as many decimals as three digits of the largest
     * need, and two at most; three digits of each from a thousand up.
     */
    static double columnValue(double x, double largest) {
        return largest >= 1000 ? amountValue(x) : fixedValue(x, decimals(largest));
    }

    /** Decimals of a column of which this is the largest number. */
    static int decimals(double largest) {
        return largest >= 100 ? 0 : largest >= 10 ? 1 : 2;
    }

    /** To the nearest whole: {@code 12,346}. */
    public static String whole(double x, Language language) {
        return fixed(x, 0, language);
    }

    /**
     * The ordinary number of a sentence: {@code 12,300}, {@code 57}, {@code 4.2}, {@code 0.42},
     * {@code 0.0028}. Three significant digits from a thousand up, whole from ten up, one decimal
     * from one up, two significant digits below; no zeros at the end.
     */
    public static String amount(double x, Language language) {
        return text(amount(x, MOST_DECIMALS).stripped(), language);
    }

    /**
     * The same with the same digits, from a million on in millions, and from a thousand of them in
     * billions: {@code 3.8 billion}, {@code 1.28 million}, {@code 75,000}.
     */
    public static String large(double x, Language language) {
        double printed = amountValue(x);
        if (Math.abs(printed) < MILLION) {
            return amount(x, language);
        }
        double scale = scale(printed);
        return chosen(printed / scale, language) + " " + scaleName(scale).in(language);
    }

    /** {@code 350–540 million}, {@code 900,000–1.3 million}; otherwise as {@link #range}. */
    public static String largeRange(double low, double high, Language language) {
        double from = amountValue(low);
        double to = amountValue(high);
        if (from < 0 || to < MILLION || from == to) {
            return from == to ? large(high, language) : range(low, high, language);
        }
        boolean inOneScale = from >= MILLION && scale(from) == scale(to);
        String first = inOneScale ? chosen(from / scale(from), language) : large(low, language);
        return first + "–" + large(high, language);
    }

    /** By how much a number of a million or more is divided when it is told. */
    static double scale(double printed) {
        return Math.abs(printed) < BILLION ? MILLION : BILLION;
    }

    /** What is said after a number that was divided so. */
    static Text scaleName(double scale) {
        return scale < BILLION ? DecideOrWaitMessages.MILLIONS : DecideOrWaitMessages.BILLIONS;
    }

    /** The number that {@link #amount} prints. */
    public static double amountValue(double x) {
        return amount(x, MOST_DECIMALS).value();
    }

    /** What somebody chose, as it is: {@code 10.7}, {@code 2.67}; two decimals at most. */
    static String chosen(double x, Language language) {
        return text(Rounded.of(x, 2).stripped(), language);
    }

    /**
     * A share of 1 as a percentage: {@code 62%}, {@code 4.2%}, {@code 0.25%}. Never 0% or 100%
     * unless it is: {@code less than 0.01%}, {@code 99.7%}, {@code more than 99.9%}.
     */
    public static String share(double share, Language language) {
        if (share >= 0.9995 && share < 1 - 1e-9) {
            return NumberMessages.MOST.in(language);
        }
        Rounded rounded = percentage(share);
        if (rounded.units() == 0 && share > 1e-9) {
            return NumberMessages.LEAST.in(language);
        }
        return text(rounded.stripped(), language) + "%";
    }

    /** A change between two shares: {@code 12.6 points}, {@code 16,1 punten}, {@code 1 punt}. */
    public static String points(double change, Language language) {
        Rounded rounded = percentage(Math.abs(change), 1).stripped();
        return NumberMessages.points(text(rounded, language), rounded.value(), language);
    }

    /**
     * Money: {@code €45 bn}, {@code €4.5 bn}, {@code €450 m}, {@code €12,300}; {@code € 45 mld},
     * {@code € 450 mln}; {@code SEK 45 bn}. No decimals from ten up, one below.
     */
    public static String money(Money money, Language language) {
        Scaled scaled = Scaled.of(money.millions());
        return NumberMessages.money(
                sign(scaled.rounded()),
                money.currency().code(),
                digits(scaled, language) + scaled.unit(language),
                language);
    }

    /** Millions as {@link #money} prints them. */
    public static double moneyValue(double millions) {
        Scaled scaled = Scaled.of(millions);
        return scaled.rounded().value() * scaled.scale().millions();
    }

    /**
     * {@code €4.1–5.2 bn}; both ends when their units differ: {@code €450 m–1.2 bn}.
     *
     * @param low millions
     * @param high millions
     */
    public static String moneyRange(double low, double high, Currency currency, Language language) {
        Scaled from = Scaled.of(low);
        Scaled to = Scaled.of(high);
        String first = money(new Money(low, currency), language);
        String last = money(new Money(high, currency), language);
        if (first.equals(last)) {
            return first;
        }
        if (from.rounded().negative() || to.rounded().negative()) {
            return NumberMessages.fromTo(first, last, language);
        }
        boolean sameUnit = from.scale() == to.scale() || from.rounded().units() == 0;
        String both =
                digits(from, language)
                        + (sameUnit ? "" : from.unit(language))
                        + "–"
                        + digits(to, language)
                        + to.unit(language);
        return NumberMessages.money("", currency.code(), both, language);
    }

    /** {@code 2.4–3.1}; one number where both print the same; 'to' where one is below zero. */
    public static String range(double low, double high, Language language) {
        String first = amount(low, language);
        String last = amount(high, language);
        if (first.equals(last)) {
            return first;
        }
        return amountValue(low) < 0
                ? NumberMessages.fromTo(first, last, language)
                : first + "–" + last;
    }

    /** A small count in words, as a sentence has it: {@code no}, {@code one}, … {@code twelve}. */
    public static String word(int count, Language language) {
        return count < 0 || count > MOST_WORDS
                ? whole(count, language)
                : NumberMessages.word(count, language);
    }

    /**
     * The plural in which a language counts what {@link #amount} prints, as CLDR names it: {@code
     * one}, {@code few}, {@code many} or {@code other}.
     */
    public static String plural(double x, Language language) {
        double printed = amountValue(x);
        if (printed < 0) {
            return "other";
        }
        return printed == Math.rint(printed)
                ? NumberMessages.plural((long) printed, language)
                : NumberMessages.pluralOfFraction(printed < 1, language);
    }

    /** Rounds a shortfall in item-months; what is less than a two-hundredth is noise. */
    static double itemMonths(double x) {
        return amount(x, 2).value();
    }

    /** Starts a sentence. The Dutch 'één' has one accent less as a capital. */
    public static String capital(String sentence) {
        return sentence.startsWith("één")
                ? "Eé" + sentence.substring(2)
                : Letters.capital(sentence);
    }

    private static Rounded amount(double x, int mostDecimals) {
        double size = Math.abs(x);
        Rounded one = Rounded.of(x, 1);
        if (one.units() >= 100) {
            Rounded whole = Rounded.of(x, 0);
            return whole.units() < 1000 ? whole : Rounded.ofSignificant(x, 3);
        }
        if (one.units() >= 10) {
            return one;
        }
        int decimals = 2;
        while (decimals < mostDecimals && Rounded.of(size, decimals).units() < 10) {
            decimals++;
        }
        return Rounded.of(x, decimals);
    }

    /** A share as {@link #share} prints it, where it prints a number. */
    static double shareValue(double share) {
        return percentage(share).value() / 100;
    }

    private static Rounded percentage(double share) {
        double percent = 100 * Math.abs(share);
        Rounded rounded = percentage(share, percent >= 9.95 ? 0 : percent >= 0.995 ? 1 : 2);
        boolean isAboutAll = share < 1 - 1e-9 && rounded.units() == 100 && rounded.decimals() == 0;
        return isAboutAll ? percentage(share, 1) : rounded;
    }

    private static Rounded percentage(double share, int decimals) {
        Rounded scaled = Rounded.of(share, decimals + 2);
        return new Rounded(scaled.negative(), scaled.units(), decimals);
    }

    private static String text(Rounded rounded, Language language) {
        return sign(rounded) + unsigned(rounded, language);
    }

    private static String sign(Rounded rounded) {
        return rounded.negative() ? "−" : "";
    }

    private static String digits(Scaled money, Language language) {
        return unsigned(money.rounded().stripped(), language);
    }

    private static String unsigned(Rounded rounded, Language language) {
        if (rounded.value() >= LARGEST || rounded.value() <= -LARGEST) {
            return scientific(Math.abs(rounded.value()), language);
        }
        String group = NumberMessages.THOUSANDS.in(language);
        String point = NumberMessages.DECIMAL_MARK.in(language);
        String all = Long.toString((long) rounded.units());
        while (all.length() <= rounded.decimals()) {
            all = "0" + all;
        }
        int wholes = all.length() - rounded.decimals();
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < all.length(); k++) {
            if (k == wholes) {
                text.append(point);
            } else if (k > 0 && k < wholes && (wholes - k) % 3 == 0) {
                text.append(group);
            }
            text.append(all.charAt(k));
        }
        return text.toString();
    }

    /** {@code 3.2 × 10²⁴}: a number that no case should come to, but that is none the less. */
    private static String scientific(double size, Language language) {
        double mantissa = size;
        int power = 0;
        while (mantissa >= 10) {
            mantissa /= 10;
            power++;
        }
        String number = text(Rounded.of(mantissa, 1).stripped(), language);
        return number + " × 10" + superscript(power);
    }

    /**
     * A number near zero: exact, or the first power of ten that it stays under, as {@code under
     * 10⁻⁹}.
     *
     * @param under the words before the power
     */
    static String tiny(double x, Text under, Language language) {
        double size = Math.abs(x);
        if (size == 0 || size >= 0.01) {
            return amount(size, language);
        }
        int power = 2;
        double bound = 0.01;
        while (power < 15 && size <= bound / 10) {
            bound /= 10;
            power++;
        }
        return under.in(language) + " 10⁻" + superscript(power);
    }

    private static String superscript(int power) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(power).toCharArray()) {
            text.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return text.toString();
    }

    /**
     * A rounded number: {@code units} ÷ 10^{@code decimals}.
     *
     * @param units a whole number, not negative
     */
    private record Rounded(boolean negative, double units, int decimals) {
        static Rounded of(double x, int decimals) {
            if (size(x) * TENS[decimals] >= LARGEST) {
                return new Rounded(x < 0, Math.floor(size(x)), 0);
            }
            double units = scaled(size(x), TENS[decimals]);
            return new Rounded(x < 0 && units > 0, units, decimals);
        }

        /** For numbers of which the digits to be kept stand before the point. */
        static Rounded ofSignificant(double x, int digits) {
            if (size(x) >= LARGEST) {
                return of(x, 0);
            }
            int power = 0;
            while (size(x) / TENS[power] >= TENS[digits]) {
                power++;
            }
            return ofMultiple(x, TENS[power]);
        }

        /** The nearest multiple of a step that is a whole number; a tie goes to the even one. */
        static Rounded ofMultiple(double x, double step) {
            double steps = Math.floor(size(x) / step);
            if (steps * step > size(x)) {
                steps--;
            }
            double rest = size(x) - steps * step;
            if (2 * rest > step || (2 * rest == step && steps % 2 == 1)) {
                steps++;
            }
            return new Rounded(x < 0 && steps > 0, steps * step, 0);
        }

        double value() {
            double value = units / TENS[decimals];
            return negative ? -value : value;
        }

        Rounded stripped() {
            Rounded shorter = this;
            while (shorter.decimals > 0 && shorter.units % 10 == 0) {
                shorter = new Rounded(negative, shorter.units / 10, shorter.decimals - 1);
            }
            return shorter;
        }

        private static double size(double x) {
            if (!Double.isFinite(x)) {
                throw new IllegalArgumentException("cannot be told to a reader: " + x);
            }
            return Math.abs(x);
        }

        /**
         * The whole number nearest to {@code x × power}, a tie to the even one. The product is
         * taken exactly, as a double and its error (Dekker 1971), so that a tie is one only if it
         * is.
         */
        private static double scaled(double x, double power) {
            double product = x * power;
            double floor = Math.floor(product);
            double part = product - floor;
            if (part != 0.5) {
                return part > 0.5 ? floor + 1 : floor;
            }
            double error = error(x, power, product);
            boolean up = error > 0 || (error == 0 && floor % 2 == 1);
            return up ? floor + 1 : floor;
        }

        private static double error(double a, double b, double product) {
            double aHigh = high(a);
            double aLow = a - aHigh;
            double bHigh = high(b);
            double bLow = b - bHigh;
            return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
        }

        private static double high(double a) {
            double shifted = 134_217_729 * a;
            return shifted - (shifted - a);
        }
    }

    /** An amount of money as it is printed: in single units, in millions or in billions. */
    private record Scaled(Rounded rounded, Scale scale) {
        enum Scale {
            ONE(1e-6),
            MILLION(1),
            BILLION(1e3);

            private final double millions;

            Scale(double millions) {
                this.millions = millions;
            }

            double millions() {
                return millions;
            }
        }

        static Scaled of(double millions) {
            Rounded tenthsOfMillion = Rounded.of(millions, 1);
            if (tenthsOfMillion.units() < 10) {
                return new Scaled(amount(millions * 1e6, 0), Scale.ONE);
            }
            if (tenthsOfMillion.units() < 100) {
                return new Scaled(tenthsOfMillion, Scale.MILLION);
            }
            Rounded whole = Rounded.of(millions, 0);
            if (whole.units() < 1000) {
                return new Scaled(whole, Scale.MILLION);
            }
            Rounded tenths = Rounded.ofMultiple(millions, 100);
            if (tenths.units() < 10_000) {
                return new Scaled(inBillions(tenths, 1), Scale.BILLION);
            }
            Rounded billions = Rounded.ofMultiple(millions, 1000);
            if (billions.units() < 1_000_000) {
                return new Scaled(inBillions(billions, 0), Scale.BILLION);
            }
            return new Scaled(inBillions(Rounded.ofSignificant(millions, 3), 0), Scale.BILLION);
        }

        private static Rounded inBillions(Rounded millions, int decimals) {
            double units = millions.units() / TENS[3 - decimals];
            return new Rounded(millions.negative(), units, decimals);
        }

        String unit(Language language) {
            return switch (scale) {
                case ONE -> "";
                case MILLION -> " " + NumberMessages.MILLION.in(language);
                case BILLION -> " " + NumberMessages.BILLION.in(language);
            };
        }
    }
}
