package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.model.Language.EN;
import static org.holdfast.model.Language.NL;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Random;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Seeds(100)
    void everyNumberIsWrittenAsTheJdkWritesIt(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 200; n++) {
            double x = draw(random);
            int decimals = random.nextInt(5);
            for (Language language : Language.values()) {
                assertThat(Numbers.fixed(x, decimals, language))
                        .as("%s with %d decimals in %s", x, decimals, language)
                        .isEqualTo(jdk(new BigDecimal(x), decimals, decimals, language));
            }
        }
    }

    @Test
    void aNumberBeyondAllMeasureIsStillTold() {
        assertThat(Numbers.amount(1e15, EN)).isEqualTo("1 × 10¹⁵");
        assertThat(Numbers.amount(-3.24e24, NL)).isEqualTo("−3,2 × 10²⁴");
        assertThat(Numbers.amountValue(3.24e24)).isEqualTo(3.24e24);
        assertThat(Numbers.fixed(5e14, 2, EN)).isEqualTo("500,000,000,000,000");
        assertThat(euros(2e18, EN)).isEqualTo("€2 × 10¹⁵ bn");
        assertThat(Numbers.range(1, 1e300, EN)).isEqualTo("1–1 × 10³⁰⁰");
        assertThat(Numbers.whole(Double.MAX_VALUE, EN)).isEqualTo("1.8 × 10³⁰⁸");
    }

    @Seeds(100)
    void anAmountHasTheSignificantDigitsThatItsSizeAsksFor(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 200; n++) {
            double x = draw(random);
            if (Math.abs(x) < 1e-4) {
                continue;
            }
            BigDecimal exact = new BigDecimal(x);
            BigDecimal rounded =
                    Math.abs(x) >= 999.5
                            ? exact.round(new MathContext(3, RoundingMode.HALF_EVEN))
                            : oneDecimal(exact).abs().compareTo(BigDecimal.TEN) >= 0
                                    ? exact.setScale(0, RoundingMode.HALF_EVEN)
                                    : oneDecimal(exact).abs().compareTo(BigDecimal.ONE) >= 0
                                            ? oneDecimal(exact)
                                            : twoDigits(exact);
            for (Language language : Language.values()) {
                assertThat(Numbers.amount(x, language))
                        .as("%s in %s", x, language)
                        .isEqualTo(jdk(rounded, 0, 8, language));
            }
            assertThat(Numbers.amountValue(x)).isEqualTo(rounded.doubleValue());
        }
    }

    @Test
    void aHalfGoesToTheEvenNeighbourAndOnlyIfItIsOne() {
        assertThat(Numbers.whole(0.5, EN)).isEqualTo("0");
        assertThat(Numbers.whole(1.5, EN)).isEqualTo("2");
        assertThat(Numbers.whole(2.5, EN)).isEqualTo("2");
        assertThat(Numbers.fixed(2.675, 2, EN)).isEqualTo("2.67");
        assertThat(Numbers.fixed(1.005, 2, EN)).isEqualTo("1.00");
        assertThat(Numbers.fixed(0.125, 2, NL)).isEqualTo("0,12");
        assertThat(Numbers.fixed(-0.4, 0, EN)).isEqualTo("0");
        assertThat(Numbers.fixed(-1234567.5, 0, NL)).isEqualTo("−1.234.568");
    }

    @Test
    void anAmountIsShort() {
        assertThat(Numbers.amount(0, EN)).isEqualTo("0");
        assertThat(Numbers.amount(12_345, EN)).isEqualTo("12,300");
        assertThat(Numbers.amount(12_345, NL)).isEqualTo("12.300");
        assertThat(Numbers.amount(999.6, EN)).isEqualTo("1,000");
        assertThat(Numbers.amount(57.4, EN)).isEqualTo("57");
        assertThat(Numbers.amount(9.96, EN)).isEqualTo("10");
        assertThat(Numbers.amount(4.25, NL)).isEqualTo("4,2");
        assertThat(Numbers.amount(4.0, EN)).isEqualTo("4");
        assertThat(Numbers.amount(0.00284, EN)).isEqualTo("0.0028");
        assertThat(Numbers.amount(1e-9, EN)).isEqualTo("0");
    }

    @Test
    void aLargeNumberIsToldInMillionsAndFromAThousandOfThemInBillions() {
        assertThat(Numbers.large(999_400, EN)).isEqualTo("999,000");
        assertThat(Numbers.large(448_000_000, EN)).isEqualTo("448 million");
        assertThat(Numbers.large(999_600_000, EN)).isEqualTo("1 billion");
        assertThat(Numbers.large(1_284_000, EN)).isEqualTo("1.28 million");
        assertThat(Numbers.large(3_800_000_000.0, EN)).isEqualTo("3.8 billion");
        assertThat(Numbers.large(3_800_000_000.0, NL)).isEqualTo("3,8 miljard");
        assertThat(Numbers.large(3_800_000_000.0, Language.UK)).isEqualTo("3,8 млрд");
        assertThat(Numbers.largeRange(350e6, 540e6, EN)).isEqualTo("350–540 million");
        assertThat(Numbers.largeRange(900_000, 1.3e6, EN)).isEqualTo("900,000–1.3 million");
        assertThat(Numbers.largeRange(350e6, 1.2e9, NL)).isEqualTo("350 miljoen–1,2 miljard");
        assertThat(Numbers.largeRange(0, 89_000, EN)).isEqualTo("0–89,000");
        assertThat(Numbers.largeRange(448e6, 448e6, EN)).isEqualTo("448 million");
    }

    @Test
    void aShareIsNeverNothingOrAllUnlessItIs() {
        assertThat(Numbers.share(0.62, EN)).isEqualTo("62%");
        assertThat(Numbers.share(0.0421, NL)).isEqualTo("4,2%");
        assertThat(Numbers.share(0.0025, EN)).isEqualTo("0.25%");
        assertThat(Numbers.share(0, EN)).isEqualTo("0%");
        assertThat(Numbers.share(0.00001, NL)).isEqualTo("minder dan 0,01%");
        assertThat(Numbers.share(1, EN)).isEqualTo("100%");
        assertThat(Numbers.share(0.997, EN)).isEqualTo("99.7%");
        assertThat(Numbers.share(0.9999, NL)).isEqualTo("meer dan 99,9%");
        assertThat(Numbers.share(1.5, NL)).isEqualTo("150%");
        assertThat(Numbers.share(-0.25, EN)).isEqualTo("−25%");
        assertThat(Numbers.points(0.126, EN)).isEqualTo("12.6 points");
        assertThat(Numbers.points(-0.161, NL)).isEqualTo("16,1 punten");
        assertThat(Numbers.points(0.01, NL)).isEqualTo("1 punt");
    }

    @Test
    void moneyHasNoDecimalsFromTenUpAndOneBelow() {
        assertThat(euros(45_000, EN)).isEqualTo("€45 bn");
        assertThat(euros(45_000, NL)).isEqualTo("€ 45 mld");
        assertThat(euros(4_480, EN)).isEqualTo("€4.5 bn");
        assertThat(euros(9_960, NL)).isEqualTo("€ 10 mld");
        assertThat(euros(999.7, EN)).isEqualTo("€1 bn");
        assertThat(euros(450, NL)).isEqualTo("€ 450 mln");
        assertThat(euros(4.25, EN)).isEqualTo("€4.2 m");
        assertThat(euros(0.4567, EN)).isEqualTo("€457,000");
        assertThat(euros(0, NL)).isEqualTo("€ 0");
        assertThat(euros(-450, NL)).isEqualTo("−€ 450 mln");
        assertThat(euros(1_234_567, EN)).isEqualTo("€1,230 bn");
    }

    @Test
    void theValueOfANumberIsWhatIsPrintedOfIt() {
        // 0.35 lies below the tie that ten times as much falls on.
        assertThat(Numbers.fixed(0.35, 1, EN)).isEqualTo("0.3");
        assertThat(Numbers.fixedValue(0.35, 1)).isEqualTo(0.3);
        assertThat(Numbers.fixedValue(-12.26, 1)).isEqualTo(-12.3);
        assertThat(Numbers.fixedValue(1e15, 1)).isEqualTo(1e15);
    }

    @Test
    void theValueOfMoneyIsWhatIsPrinted() {
        assertThat(Numbers.moneyValue(4_480)).isEqualTo(4_500);
        assertThat(Numbers.moneyValue(999.7)).isEqualTo(1_000);
        assertThat(Numbers.moneyValue(-450.4)).isEqualTo(-450);
    }

    @Test
    void aRangeHasADashAndOneNumberIfItHasNoWidth() {
        assertThat(Numbers.range(2.4, 3.1, NL)).isEqualTo("2,4–3,1");
        assertThat(Numbers.range(3, 3.01, EN)).isEqualTo("3");
        assertThat(Numbers.range(-2, 3, EN)).isEqualTo("−2 to 3");
        assertThat(Numbers.range(-2, 3, NL)).isEqualTo("−2 tot 3");
        assertThat(Numbers.moneyRange(4_100, 5_200, Currency.EURO, EN)).isEqualTo("€4.1–5.2 bn");
        assertThat(Numbers.moneyRange(450, 1_200, Currency.EURO, NL))
                .isEqualTo("€ 450 mln–1,2 mld");
        assertThat(Numbers.moneyRange(0, 1_200, Currency.EURO, NL)).isEqualTo("€ 0–1,2 mld");
        assertThat(Numbers.moneyRange(-450, 1_200, Currency.EURO, EN))
                .isEqualTo("−€450 m to €1.2 bn");
    }

    @Test
    void whatIsNotANumberIsAMistake() {
        assertThatThrownBy(() -> Numbers.amount(Double.NaN, EN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euros(Double.POSITIVE_INFINITY, EN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal oneDecimal(BigDecimal exact) {
        return exact.setScale(1, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal twoDigits(BigDecimal exact) {
        int scale = 2;
        while (scale < 6
                && exact.abs()
                                .setScale(scale, RoundingMode.HALF_EVEN)
                                .unscaledValue()
                                .intValueExact()
                        < 10) {
            scale++;
        }
        return exact.setScale(scale, RoundingMode.HALF_EVEN);
    }

    private static String jdk(BigDecimal x, int least, int most, Language language) {
        NumberFormat format =
                NumberFormat.getInstance(
                        switch (language) {
                            case EN -> Locale.UK;
                            case NL -> Locale.of("nl", "NL");
                            case UK -> Locale.of("uk", "UA");
                        });
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        String text = format.format(x).replace('-', '−');
        return text.matches("−[0.,]*") ? text.substring(1) : text;
    }

    /** Numbers of every size, many of them halves or nearly so. */
    private static double draw(Random random) {
        double size = Math.pow(10, random.nextInt(14) - 4);
        double x = size * random.nextDouble();
        double near =
                switch (random.nextInt(4)) {
                    case 0 -> x;
                    case 1 -> Math.rint(x * 8) / 8;
                    case 2 -> Math.rint(x * 1000) / 1000;
                    default -> Math.nextUp(Math.rint(x * 2) / 2);
                };
        return random.nextBoolean() ? near : -near;
    }

    @Test
    void aCurrencyHasASignWhereAllKnowItAndItsCodeElsewhere() {
        assertThat(Numbers.money(new Money(45_000, new Currency("USD")), EN)).isEqualTo("$45 bn");
        assertThat(Numbers.money(new Money(450, new Currency("SEK")), EN)).isEqualTo("SEK 450 m");
        assertThat(Numbers.money(new Money(-450, new Currency("UAH")), NL))
                .isEqualTo("−UAH 450 mln");
        assertThat(Numbers.money(new Money(4_480, new Currency("UAH")), Language.UK))
                .isEqualTo("4,5 млрд грн");
        assertThat(Numbers.moneyRange(450, 1_200, new Currency("SEK"), EN))
                .isEqualTo("SEK 450 m–1.2 bn");
    }

    private static String euros(double millions, Language language) {
        return Numbers.money(new Money(millions, Currency.EURO), language);
    }
}
