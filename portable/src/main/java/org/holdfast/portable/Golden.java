package org.holdfast.portable;

import java.time.YearMonth;
import java.util.List;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Spread;
import org.holdfast.model.Text;
import org.holdfast.model.Way;
import org.holdfast.words.Headline;
import org.holdfast.words.KindWords;
import org.holdfast.words.Lists;
import org.holdfast.words.Months;
import org.holdfast.words.Numbers;

/**
 * The text and the numbers that every place the core runs in must agree on. Each part of the core
 * adds what it prints here.
 */
final class Golden {
    private Golden() {}

    /** One text; lines end in a line feed. */
    static String text() {
        StringBuilder text = new StringBuilder();
        for (Event event : List.of(new Promised("shell-155mm", 500), new Delivered(320))) {
            text.append(describe(event)).append('\n');
        }
        for (Language language : Language.values()) {
            text.append(words(language)).append('\n');
        }
        text.append(GoldenChart.text());
        text.append(GoldenFutures.text());
        text.append(GoldenPlan.text());
        return text.toString();
    }

    /** Numbers, months, a list, a label and the answer in a sentence. */
    private static String words(Language language) {
        Text ukraine = new Text("Ukraine", "Oekraïne");
        Spread adHoc = new Spread(41.25, 57.2, 80);
        Spread plan = new Spread(0.0284, 12.45, 25);
        YearMonth month = YearMonth.of(2024, 3).plusMonths(43);
        return Lists.and(
                        List.of(
                                Numbers.fixed(-1_234_567.125, 2, language),
                                Numbers.amount(12_350, language),
                                Numbers.share(0.9999, language),
                                Numbers.moneyRange(450, 4_250, Currency.EURO, language),
                                Months.longName(month, language),
                                KindWords.of(Way.PLAN).in(language)),
                        language)
                + ". "
                + Headline.currentCourse(ukraine, 84, adHoc, language)
                + " "
                + Headline.withPlan(adHoc, plan, language);
    }

    private static String describe(Event event) {
        return switch (event) {
            case Promised(var item, var size) -> "promised: " + size + " of " + item;
            case Delivered(var size) -> "delivered: " + size + " – één levering";
        };
    }

    /** One vector: a stock that decays, is filled, and is drawn on, month by month. */
    static double[] vector() {
        double[] stock = new double[12];
        double held = 100;
        for (int t = 0; t < stock.length; t++) {
            double used = Math.min(held, 7 + Math.sqrt(t) / 3);
            held = Math.max(0, held * 0.97 - used) + Math.floor(t * 1.1);
            stock[t] = held;
        }
        return stock;
    }

    private sealed interface Event {}

    private record Promised(String item, int size) implements Event {}

    private record Delivered(int size) implements Event {}
}
