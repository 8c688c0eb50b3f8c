package org.holdfast.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Labels for tests, in English or Dutch, made with what the JDK has. */
record PlainLabels(Locale locale) implements Labels {
    PlainLabels() {
        this(Locale.ENGLISH);
    }

    @Override
    public String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
        String text = String.format(locale, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
        return text.replace('-', '−');
    }

    @Override
    public String number(double value, int decimals) {
        return String.format(locale, "%,." + decimals + "f", value).replace('-', '−');
    }

    @Override
    public double printed(double value) {
        return new BigDecimal(value).round(new MathContext(3)).doubleValue();
    }

    @Override
    public double printed(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }

    @Override
    public String signed(double value, int decimals) {
        return (value > 0 ? "+" : "") + number(value, decimals);
    }

    @Override
    public String share(double share) {
        return Math.round(100 * share) + "%";
    }

    @Override
    public String year(int year) {
        return Integer.toString(year);
    }

    @Override
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMM yyyy", locale));
    }
}
