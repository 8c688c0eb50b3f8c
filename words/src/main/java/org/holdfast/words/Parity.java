package org.holdfast.words;

import java.time.YearMonth;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** From which month supply matches the adversary's, and waiting no longer pays for him. */
public final class Parity {
    private Parity() {}

    /**
     * When parity comes to stay.
     *
     * @param half the month from which it lasts in half of the futures
     * @param most the month from which it lasts in nine of ten
     * @param never share of the futures in which it does not come within the period
     */
    public static String month(
            Text item,
            Optional<YearMonth> half,
            Optional<YearMonth> most,
            double never,
            Language language) {
        String name = Numbers.capital(item.in(language)) + ": ";
        String later = later(most, language);
        String rest = Numbers.share(never, language);
        return switch (language) {
            case EN -> {
                if (never >= 1) {
                    yield name + "parity comes in no future within the period.";
                }
                if (half.isEmpty()) {
                    yield name
                            + "parity lasts in fewer than half of the futures; in "
                            + rest
                            + " it does not come within the period.";
                }
                yield name
                        + "parity lasts from "
                        + Months.longName(half.get(), language)
                        + " in half of the futures"
                        + later
                        + (never <= 0
                                ? "."
                                : "; in " + rest + " it does not come within the period.");
            }
            case NL -> {
                if (never >= 1) {
                    yield name + "in geen enkele toekomst komt er pariteit binnen de periode.";
                }
                if (half.isEmpty()) {
                    yield name
                            + "in minder dan de helft van de toekomsten houdt pariteit stand; in "
                            + rest
                            + " komt zij niet binnen de periode.";
                }
                yield name
                        + "pariteit houdt stand vanaf "
                        + Months.longName(half.get(), language)
                        + " in de helft van de toekomsten"
                        + later
                        + (never <= 0 ? "." : "; in " + rest + " komt zij niet binnen de periode.");
            }
        };
    }

    /** Both in one paragraph: when parity comes to stay, and when waiting stops paying. */
    public static String andWaiting(String parity, Text item, String waiting, Language language) {
        String name = Numbers.capital(item.in(language)) + ": ";
        return parity + " " + Numbers.capital(waiting.substring(name.length()));
    }

    /**
     * When waiting stops paying for the adversary: the first month from which the advantage of
     * waiting stays below zero to the end.
     *
     * @param half that month in half of the futures
     * @param most that month in nine of ten
     * @param never share of the futures in which waiting pays to the end
     */
    public static String waitingStopsPaying(
            Text item,
            Optional<YearMonth> half,
            Optional<YearMonth> most,
            double never,
            Language language) {
        String name = Numbers.capital(item.in(language)) + ": ";
        String later = later(most, language);
        String rest = Numbers.share(never, language);
        return switch (language) {
            case EN -> {
                if (never >= 1) {
                    yield name + "waiting pays for the adversary to the end, in every future.";
                }
                if (half.isEmpty()) {
                    yield name
                            + "waiting pays for the adversary to the end in "
                            + rest
                            + " of futures.";
                }
                yield name
                        + "waiting no longer pays for the adversary from "
                        + Months.longName(half.get(), language)
                        + " in half of the futures"
                        + later
                        + (never <= 0 ? "." : "; in " + rest + " it pays to the end.");
            }
            case NL -> {
                if (never >= 1) {
                    yield name
                            + "wachten loont voor de tegenstander tot het eind, in elke toekomst.";
                }
                if (half.isEmpty()) {
                    yield name
                            + "wachten loont voor de tegenstander tot het eind in "
                            + rest
                            + " van de toekomsten.";
                }
                yield name
                        + "wachten loont voor de tegenstander niet meer vanaf "
                        + Months.longName(half.get(), language)
                        + " in de helft van de toekomsten"
                        + later
                        + (never <= 0 ? "." : "; in " + rest + " loont het tot het eind.");
            }
        };
    }

    private static String later(Optional<YearMonth> most, Language language) {
        return most.map(m ->
                        switch (language) {
                            case EN -> ", from " + Months.longName(m, language) + " in nine of ten";
                            case NL ->
                                    ", vanaf "
                                            + Months.longName(m, language)
                                            + " in negen van de tien";
                        })
                .orElse("");
    }
}
