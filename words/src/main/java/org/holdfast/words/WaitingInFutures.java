package org.holdfast.words;

import java.util.Comparator;
import java.util.List;
import org.holdfast.model.Language;
import org.holdfast.model.Quantiles;

/**
 * What waiting costs over many futures: item-months under the floor beyond those of a start now, in
 * the same futures.
 */
public final class WaitingInFutures {
    private WaitingInFutures() {}

    /**
     * One later start.
     *
     * @param extra item-months beyond those of a start now, future by future
     */
    public record Wait(int months, Quantiles extra) {}

    /** {@code Each month of waiting costs 2.1 item-months under the floor (0.9–4)}. */
    public static String title(Quantiles aMonth, Language language) {
        double median = Numbers.itemMonths(aMonth.at(0.5));
        String amount = TierWords.itemMonths(Math.abs(median), language);
        double low = Numbers.itemMonths(aMonth.at(0.05));
        double high = Numbers.itemMonths(aMonth.at(0.95));
        String range =
                low == high || median <= 0
                        ? ""
                        : switch (language) {
                            case EN -> " (9 in 10: " + Numbers.range(low, high, language) + ")";
                            case NL -> " (9 van de 10: " + Numbers.range(low, high, language) + ")";
                        };
        return switch (language) {
            case EN ->
                    median == 0
                            ? "In the median future a month of waiting costs nothing"
                            : "Each month of waiting "
                                    + (median > 0 ? "costs " : "saves ")
                                    + amount
                                    + range;
            case NL ->
                    median == 0
                            ? "In de mediane toekomst kost een maand wachten niets"
                            : "Elke maand wachten "
                                    + (median > 0 ? "kost " : "scheelt ")
                                    + amount
                                    + range;
        };
    }

    /** What one wait costs, with its band. */
    public static String sentence(Wait wait, Language language) {
        String later = Months.count(wait.months(), language);
        Quantiles extra = wait.extra();
        String median = Differences.of(extra.at(0.5), language);
        String range = Differences.between(extra.at(0.05), extra.at(0.95), language);
        boolean same =
                Numbers.itemMonths(extra.at(0.05)) == 0 && Numbers.itemMonths(extra.at(0.95)) == 0;
        return switch (language) {
            case EN ->
                    same
                            ? "Start " + later + " later: no change in nine futures of ten."
                            : "Start "
                                    + later
                                    + " later: "
                                    + median
                                    + " under the floor in the median future, "
                                    + range
                                    + " in nine of ten.";
            case NL ->
                    same
                            ? Numbers.capital(later)
                                    + " later beginnen: in negen van de tien toekomsten geen"
                                    + " verschil."
                            : Numbers.capital(later)
                                    + " later beginnen: in de mediane toekomst "
                                    + median
                                    + " onder de ondergrens, in negen van de tien "
                                    + range
                                    + ".";
        };
    }

    /** What a screen reader says of the chart of waiting. */
    public static String description(List<Wait> waits, Language language) {
        List<String> all =
                waits.stream()
                        .filter(w -> w.months() > 0)
                        .sorted(Comparator.comparingInt(Wait::months))
                        .map(w -> sentence(w, language))
                        .toList();
        return switch (language) {
            case EN ->
                    "Bars for the shortfall over many futures, by months of waiting. "
                            + String.join(" ", all);
            case NL ->
                    "Balken voor het tekort over vele toekomsten, naar maanden wachten. "
                            + String.join(" ", all);
        };
    }
}
