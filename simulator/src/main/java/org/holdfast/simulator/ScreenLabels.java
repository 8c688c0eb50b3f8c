package org.holdfast.simulator;

import java.time.YearMonth;
import org.holdfast.chart.Labels;
import org.holdfast.model.Language;
import org.holdfast.words.Months;
import org.holdfast.words.Numbers;

/** How charts write numbers and months on a screen. */
record ScreenLabels(Language language) implements Labels {
    @Override
    public String number(double value) {
        return Numbers.amount(value, language);
    }

    @Override
    public String number(double value, int decimals) {
        return Numbers.fixed(value, decimals, language);
    }

    @Override
    public String signed(double value, int decimals) {
        String text = Numbers.fixed(value, decimals, language);
        return value > 0 && !text.equals(Numbers.fixed(0, decimals, language)) ? "+" + text : text;
    }

    @Override
    public String share(double share) {
        return Numbers.share(share, language);
    }

    @Override
    public String year(int year) {
        return Integer.toString(year);
    }

    @Override
    public String month(YearMonth month) {
        return Months.shortName(month, language);
    }
}
