package org.holdfast.chart;

import java.time.YearMonth;

/** The words of other labels at another width. */
record Widened(Labels words, double width) implements Labels {
    static Labels of(Labels words, double width) {
        if (!(width >= NARROWEST) || width > 4000) {
            throw new IllegalArgumentException("a chart " + width + " pixels wide");
        }
        return new Widened(words, width);
    }

    @Override
    public Labels at(double other) {
        return of(words, other);
    }

    @Override
    public String number(double value) {
        return words.number(value);
    }

    @Override
    public String number(double value, int decimals) {
        return words.number(value, decimals);
    }

    @Override
    public double printed(double value) {
        return words.printed(value);
    }

    @Override
    public double printed(double value, int decimals) {
        return words.printed(value, decimals);
    }

    @Override
    public String signed(double value, int decimals) {
        return words.signed(value, decimals);
    }

    @Override
    public String share(double share) {
        return words.share(share);
    }

    @Override
    public String year(int year) {
        return words.year(year);
    }

    @Override
    public String month(YearMonth month) {
        return words.month(month);
    }
}
