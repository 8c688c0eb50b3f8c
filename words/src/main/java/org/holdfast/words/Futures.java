package org.holdfast.words;

import java.time.YearMonth;
import java.util.List;
import org.holdfast.model.Language;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Text;

/** What many futures come to: bands, chances, and the futures that could not be run. */
public final class Futures {
    private Futures() {}

    /** Why some futures could not be run; {@code why} is a clause without its full stop. */
    public record Reason(Text why, int futures) {}

    /** From this share on futures are nearly all. */
    private static final double NEARLY = 0.95;

    /**
     * A share of the futures as a count of ten: {@code 6 of 10 futures}, {@code half of the
     * futures}, {@code nearly all futures}.
     */
    public static String share(double share, Language language) {
        long tenths = Math.round(10 * share);
        if (share >= 1) {
            return switch (language) {
                case EN -> "all futures";
                case NL -> "alle toekomsten";
            };
        }
        if (share >= NEARLY) {
            return switch (language) {
                case EN -> "nearly all futures";
                case NL -> "bijna alle toekomsten";
            };
        }
        if (share <= 0) {
            return switch (language) {
                case EN -> "no future";
                case NL -> "geen enkele toekomst";
            };
        }
        if (tenths == 0) {
            return switch (language) {
                case EN -> "fewer than 1 of 10 futures";
                case NL -> "minder dan 1 van de 10 toekomsten";
            };
        }
        if (tenths == 5) {
            return switch (language) {
                case EN -> "half of the futures";
                case NL -> "de helft van de toekomsten";
            };
        }
        return switch (language) {
            case EN -> tenths + " of 10 futures";
            case NL -> tenths + " van de 10 toekomsten";
        };
    }

    /** How many futures there are and where they come from. */
    public static String drawn(int futures, long seed, Language language) {
        String count = Numbers.whole(futures, language);
        return switch (language) {
            case EN ->
                    switch (futures) {
                        case 0 -> "No futures were drawn.";
                        case 1 ->
                                "One future, drawn from all that is uncertain in the case (seed "
                                        + seed
                                        + "): too few to say how likely anything is.";
                        default ->
                                count
                                        + " futures; in each, all that is uncertain in the case is"
                                        + " drawn anew (seed "
                                        + seed
                                        + ").";
                    };
            case NL ->
                    switch (futures) {
                        case 0 -> "Er zijn geen toekomsten getrokken.";
                        case 1 ->
                                "Eén toekomst, getrokken uit alles wat in de casus onzeker is"
                                        + " (startgetal "
                                        + seed
                                        + "): te weinig om te zeggen hoe waarschijnlijk iets is.";
                        default ->
                                count
                                        + " toekomsten; in elke is alles wat in de casus onzeker is"
                                        + " opnieuw getrokken (startgetal "
                                        + seed
                                        + ").";
                    };
        };
    }

    /**
     * {@code Shortfall with the plan: in nine futures of ten between 9 and 41 item-months, in half
     * of them between 15 and 30; the median is 22.}
     *
     * @param subject what is measured
     * @param spread with the levels 0.05, 0.25, 0.5, 0.75 and 0.95
     */
    public static String bands(Text subject, Quantiles spread, Figure figure, Language language) {
        String name = Numbers.capital(subject.in(language)) + ": ";
        double low = spread.at(0.05);
        double high = spread.at(0.95);
        String most = figure.between(low, high, language);
        if (figure.isSame(low, high, language)) {
            return switch (language) {
                case EN -> name + most + " in at least nine futures of ten.";
                case NL -> name + most + " in minstens negen van de tien toekomsten.";
            };
        }
        String half = figure.bareBetween(spread.at(0.25), spread.at(0.75), language);
        String median = figure.bare(spread.at(0.5), language);
        return switch (language) {
            case EN ->
                    name
                            + "in nine futures of ten "
                            + most
                            + ", in half of them "
                            + half
                            + "; the median is "
                            + median
                            + ".";
            case NL ->
                    name
                            + "in negen van de tien toekomsten "
                            + most
                            + ", in de helft "
                            + half
                            + "; de mediaan is "
                            + median
                            + ".";
        };
    }

    private static String nearlyAll(Language language) {
        return switch (language) {
            case EN -> " in nearly all futures";
            case NL -> " in bijna alle toekomsten";
        };
    }

    /** {@code Shells: 62% of the full need is met (9 in 10: 41–80%)}. */
    public static String coverageTitle(Text item, Quantiles coverage, Language language) {
        double low = coverage.at(0.05);
        double high = coverage.at(0.95);
        String name = SupplySentences.coverage(item, coverage.at(0.5), language);
        if (Figure.SHARE.isSame(low, high, language)) {
            return name + nearlyAll(language);
        }
        String range = Figure.SHARE.range(low, high, language);
        return switch (language) {
            case EN -> name + " (9 in 10: " + range + ")";
            case NL -> name + " (9 van de 10: " + range + ")";
        };
    }

    /** What a screen reader says of a fan: its first and its last month. */
    public static String description(
            Text measure,
            YearMonth from,
            Quantiles first,
            YearMonth to,
            Quantiles last,
            Figure figure,
            Language language) {
        String what = measure.in(language);
        String then = Months.longName(from, language);
        String end = Months.longName(to, language);
        String before = figure.of(first.at(0.5), language);
        String after = figure.bare(last.at(0.5), language);
        String rangeBefore = figure.bareBetween(first.at(0.05), first.at(0.95), language);
        String rangeAfter = figure.bareBetween(last.at(0.05), last.at(0.95), language);
        return switch (language) {
            case EN ->
                    "Bands over many futures, month by month: "
                            + what
                            + ". In "
                            + then
                            + " the median is "
                            + before
                            + ", in nine futures of ten "
                            + rangeBefore
                            + "; in "
                            + end
                            + " "
                            + after
                            + ", in nine of ten "
                            + rangeAfter
                            + ".";
            case NL ->
                    "Bandbreedtes over vele toekomsten, maand voor maand: "
                            + what
                            + ". In "
                            + then
                            + " is de mediaan "
                            + before
                            + ", in negen van de tien toekomsten "
                            + rangeBefore
                            + "; in "
                            + end
                            + " "
                            + after
                            + ", in negen van de tien "
                            + rangeAfter
                            + ".";
        };
    }

    /** How many futures could not be run, and why; what the shares are of. */
    public static String failed(int failed, int all, List<Reason> reasons, Language language) {
        String total = Numbers.whole(all, language);
        String some = Numbers.whole(failed, language);
        String others = Numbers.whole(all - failed, language);
        String why = why(reasons, language);
        if (failed == 0) {
            return switch (language) {
                case EN ->
                        all == 1
                                ? "The one future could be run."
                                : "All " + total + " futures could be run.";
                case NL ->
                        all == 1
                                ? "De ene toekomst kon worden doorgerekend."
                                : "Alle " + total + " toekomsten konden worden doorgerekend.";
            };
        }
        if (failed == all) {
            return switch (language) {
                case EN ->
                        all == 1
                                ? "The one future could not be run" + why + "."
                                : "None of the " + total + " futures could be run" + why + ".";
                case NL ->
                        all == 1
                                ? "De ene toekomst kon niet worden doorgerekend" + why + "."
                                : "Geen van de "
                                        + total
                                        + " toekomsten kon worden doorgerekend"
                                        + why
                                        + ".";
            };
        }
        return switch (language) {
            case EN ->
                    some
                            + " of "
                            + total
                            + " futures could not be run"
                            + why
                            + ". All shares are of the "
                            + (all - failed == 1 ? "one that could." : others + " that could.");
            case NL ->
                    some
                            + " van de "
                            + total
                            + " toekomsten "
                            + (failed == 1 ? "kon" : "konden")
                            + " niet worden doorgerekend"
                            + why
                            + ". Alle aandelen gaan over de "
                            + (all - failed == 1
                                    ? "ene waarbij dat wel kon."
                                    : others + " waarbij dat wel kon.");
        };
    }

    /** {@code : the time was up (8), no plan met all limits (4)}; one reason has no number. */
    private static String why(List<Reason> reasons, Language language) {
        if (reasons.isEmpty()) {
            return "";
        }
        if (reasons.size() == 1) {
            return ": " + reasons.getFirst().why().in(language);
        }
        return ": "
                + String.join(
                        ", ",
                        reasons.stream()
                                .map(r ->
                                        r.why().in(language)
                                                + " ("
                                                + Numbers.whole(r.futures(), language)
                                                + ")")
                                .toList());
    }

    /** {@code in 78% of futures}, {@code in every future}, {@code in no future}. */
    static String inFutures(double share, Language language) {
        return switch (language) {
            case EN ->
                    share <= 0
                            ? "in no future"
                            : share >= 1
                                    ? "in every future"
                                    : "in " + Numbers.share(share, language) + " of futures";
            case NL ->
                    share <= 0
                            ? "in geen enkele toekomst"
                            : share >= 1
                                    ? "in elke toekomst"
                                    : "in " + Numbers.share(share, language) + " van de toekomsten";
        };
    }
}
