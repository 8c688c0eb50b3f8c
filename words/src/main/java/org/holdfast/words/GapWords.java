package org.holdfast.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What a gap between promise and delivery says, in a sentence. */
public final class GapWords {
    private static final double MILLION = 1e6;

    /** Figures are rounded: so much of a sum is all of it. */
    private static final double WHOLE = 0.999;

    private GapWords() {}

    /** The stages in the reader's language. */
    public static List<String> stageNames(List<String> stages, Language language) {
        return stages.stream().map(stage -> stage(stage, language)).toList();
    }

    /** A stage in the reader's language; one that has no word stays as it is. */
    public static String stage(String stage, Language language) {
        return switch (language) {
            case EN -> stage;
            case NL ->
                    switch (stage) {
                        case "promised" -> "beloofd";
                        case "committed" -> "toegezegd";
                        case "allocated" -> "toegewezen";
                        case "contracted" -> "besteld";
                        case "paid" -> "betaald";
                        case "delivered" -> "geleverd";
                        case "withdrawn" -> "ingetrokken";
                        default -> stage;
                    };
        };
    }

    /**
     * What was promised by all, and what of it the list knows to have arrived: a share is over the
     * aid for which it records that, and no other. A total that is not known is not told.
     */
    public static String finding(Gap gap, Language language) {
        String from = stage(gap.stages().getFirst(), language);
        OptionalDouble first = gap.sum(0);
        if (first.isEmpty() || first.getAsDouble() <= 0) {
            return unknownTotal(gap, from, language);
        }
        String all = Numbers.money(first.getAsDouble() / MILLION, language);
        if (gap.furthest() == 0) {
            return switch (language) {
                case EN ->
                        "Together " + all + " " + from + "; the list says nothing of other stages.";
                case NL -> "Samen " + all + " " + from + "; de lijst zegt niets over andere fasen.";
            };
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                switch (language) {
                    case EN -> "Together " + all + " " + from + ".";
                    case NL -> "Samen " + all + " " + from + ".";
                });
        boolean arrives = false;
        for (int s = 1; s < gap.stages().size(); s++) {
            Optional<Gap.Recorded> recorded = gap.recorded(s);
            if (gap.isLater(s) && recorded.isPresent()) {
                arrives |= gap.isArrival(s);
                sentences.add(
                        came(
                                recorded.get(),
                                first.getAsDouble(),
                                stage(gap.stages().get(s), language),
                                language));
            }
        }
        sentences.add(arrives ? rest(language) : none(gap, language));
        return String.join(" ", sentences);
    }

    private static String came(Gap.Recorded recorded, double all, String stage, Language language) {
        String come = Numbers.money(recorded.come() / MILLION, language);
        String share =
                recorded.share().isPresent()
                        ? " (" + Numbers.share(recorded.share().getAsDouble(), language) + ")"
                        : "";
        String of = Numbers.money(recorded.of() / MILLION, language);
        boolean whole = recorded.of() >= WHOLE * all;
        return switch (language) {
            case EN ->
                    whole
                            ? "Of it " + come + share + " is known to be " + stage + "."
                            : "The list records what is "
                                    + stage
                                    + " for "
                                    + of
                                    + " of it: "
                                    + come
                                    + share
                                    + ".";
            case NL ->
                    whole
                            ? "Daarvan is " + come + share + " aantoonbaar " + stage + "."
                            : "Wat is "
                                    + stage
                                    + ", legt de lijst vast voor "
                                    + of
                                    + " daarvan: "
                                    + come
                                    + share
                                    + ".";
        };
    }

    private static String rest(Language language) {
        return switch (language) {
            case EN -> "Of the rest the list does not say that it arrived, nor that it did not.";
            case NL ->
                    "Van de rest zegt de lijst niet dat het aankwam, en ook niet dat het niet"
                            + " aankwam.";
        };
    }

    /** Where a list records no arrival, what it does record is none. */
    private static String none(Gap gap, Language language) {
        String to = stage(gap.stages().get(gap.furthest()), language);
        return switch (language) {
            case EN -> "What arrived the list does not record: " + to + " has not yet arrived.";
            case NL -> "Wat aankwam, legt de lijst niet vast: " + to + " is nog niet aangekomen.";
        };
    }

    private static String unknownTotal(Gap gap, String from, Language language) {
        StringBuilder text =
                new StringBuilder(
                        switch (language) {
                            case EN -> "How much was " + from + " the list does not say.";
                            case NL -> "Hoeveel is " + from + ", zegt de lijst niet.";
                        });
        for (int s = 1; s < gap.stages().size(); s++) {
            OptionalDouble sum = gap.sum(s);
            if (gap.isLater(s) && sum.isPresent()) {
                String amount = Numbers.money(sum.getAsDouble() / MILLION, language);
                String to = stage(gap.stages().get(s), language);
                text.append(
                        switch (language) {
                            case EN ->
                                    " " + amount + " is " + to + "; a share of it cannot be told.";
                            case NL ->
                                    " Er is "
                                            + amount
                                            + " "
                                            + to
                                            + "; welk deel dat is, valt niet te zeggen.";
                        });
            }
        }
        return text.toString();
    }

    /** Stands where a list never records a stage of a row. */
    public static String notRecorded(Language language) {
        return switch (language) {
            case EN -> "not recorded";
            case NL -> "niet vastgelegd";
        };
    }

    /** {@code 17% of 15.207}: what has come of the aid for which the list records it. */
    public static String shareOf(double share, String of, Language language) {
        return Numbers.share(share, language)
                + switch (language) {
                    case EN -> " of ";
                    case NL -> " van ";
                }
                + of;
    }

    /** Heads a column of {@link #shareOf}. */
    public static String ofRecorded(Language language) {
        return switch (language) {
            case EN -> "of what is recorded";
            case NL -> "van wat is vastgelegd";
        };
    }

    /** What the tinted part of a bar is. */
    public static String recordedPart(Language language) {
        return switch (language) {
            case EN ->
                    "Tinted: the aid for which the list records what arrived. Of the pale rest it is"
                            + " not known.";
            case NL ->
                    "Getint: de steun waarvan de lijst vastlegt wat aankwam. Van de bleke rest is dat"
                            + " niet bekend.";
        };
    }

    /** What a star beside an amount means. */
    public static String star(Language language) {
        return switch (language) {
            case EN ->
                    "At least so much: some rows of the list do not say their amount, and none of these"
                            + " counts as zero.";
            case NL ->
                    "Minstens zoveel: sommige rijen van de lijst noemen geen bedrag, en geen daarvan"
                            + " telt als nul.";
        };
    }

    /** Title of the chart. */
    public static Text title(Gap gap) {
        return new Text(titleIn(gap, Language.EN), titleIn(gap, Language.NL));
    }

    private static String titleIn(Gap gap, Language language) {
        String from = stage(gap.stages().getFirst(), language);
        String to = stage(gap.stages().get(gap.furthest()), language);
        return switch (language) {
            case EN ->
                    gap.furthest() == 0
                            ? capital(from) + ", by donor"
                            : capital(from) + " and " + to + ", by donor";
            case NL ->
                    gap.furthest() == 0
                            ? capital(from) + ", per gever"
                            : capital(from) + " en " + to + ", per gever";
        };
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** What the chart shows, row by row, for those who do not see it. */
    public static String description(Gap gap, String source, Language language) {
        StringBuilder text = new StringBuilder(finding(gap, language));
        for (Gap.Row row : gap.rows()) {
            text.append(' ').append(row.name()).append(": ");
            for (int s = 0; s < gap.stages().size(); s++) {
                OptionalDouble amount = row.amounts().get(s);
                text.append(s == 0 ? "" : ", ")
                        .append(stage(gap.stages().get(s), language))
                        .append(' ')
                        .append(
                                amount.isPresent()
                                        ? Numbers.money(amount.getAsDouble() / MILLION, language)
                                        : unknown(language));
            }
            text.append('.');
        }
        return text.append(
                        switch (language) {
                            case EN -> " Source: ";
                            case NL -> " Bron: ";
                        })
                .append(source)
                .append('.')
                .toString();
    }

    private static String unknown(Language language) {
        return switch (language) {
            case EN -> "not known";
            case NL -> "onbekend";
        };
    }
}
