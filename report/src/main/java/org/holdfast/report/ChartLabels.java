package org.holdfast.report;

import java.time.YearMonth;
import org.holdfast.chart.Labels;
import org.holdfast.model.Language;
import org.holdfast.words.Months;
import org.holdfast.words.Numbers;

/** How charts write numbers and months in a language. */
public record ChartLabels(Language language) implements Labels {
    @Override
    public String number(double value) {
        return Numbers.amount(value, language);
    }

    @Override
    public String number(double value, int decimals) {
        return Numbers.fixed(value, decimals, language);
    }

    @Override
    public double printed(double value) {
        return Numbers.amountValue(value);
    }

    @Override
    public double printed(double value, int decimals) {
        return Numbers.fixedValue(value, decimals);
    }

    @Override
    public String signed(double value, int decimals) {
        String text = Numbers.fixed(value, decimals, language);
        boolean nothing = text.equals(Numbers.fixed(0, decimals, language));
        return value > 0 && !nothing ? "+" + text : text;
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
