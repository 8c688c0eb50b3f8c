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
        if (never >= 1) {
            return ParityMessages.parityComesNoFuture(name, language);
        }
        if (half.isEmpty()) {
            return ParityMessages.parityLastsFewerThan(name, never, language);
        }
        return ParityMessages.parityLastsFromHalf(
                name, half.get(), later, never <= 0, never, language);
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
        if (never >= 1) {
            return ParityMessages.waitingPaysForAdversary(name, language);
        }
        if (half.isEmpty()) {
            return ParityMessages.waitingPaysForAdversaryEnd(name, never, language);
        }
        return ParityMessages.waitingNoLongerPays(
                name, half.get(), later, never <= 0, never, language);
    }

    private static String later(Optional<YearMonth> most, Language language) {
        return most.map(m -> ParityMessages.later(m, language)).orElse("");
    }
}
