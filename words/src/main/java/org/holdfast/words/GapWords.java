package org.holdfast.words;

import java.util.List;
import java.util.OptionalDouble;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What a gap between promise and delivery says, in a sentence. */
public final class GapWords {
    private static final double MILLION = 1e6;

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

    /** What was promised by all, and what of it the list knows to have arrived. */
    public static String finding(Gap gap, Language language) {
        double first = sum(gap, 0);
        int last = gap.stages().size() - 1;
        String from = stage(gap.stages().getFirst(), language);
        if (last == 0) {
            return switch (language) {
                case EN ->
                        "Together "
                                + Numbers.money(first / MILLION, language)
                                + " "
                                + from
                                + "; the list says nothing of other stages.";
                case NL ->
                        "Samen "
                                + Numbers.money(first / MILLION, language)
                                + " "
                                + from
                                + "; de lijst zegt niets over andere fasen.";
            };
        }
        double end = sum(gap, last);
        String to = stage(gap.stages().get(last), language);
        String share = Numbers.share(first > 0 ? end / first : 0, language);
        return switch (language) {
            case EN ->
                    "Of the "
                            + Numbers.money(first / MILLION, language)
                            + " "
                            + from
                            + ", "
                            + Numbers.money(end / MILLION, language)
                            + " ("
                            + share
                            + ") is known to be "
                            + to
                            + ". Of the rest the list does not say that it arrived, nor that it did"
                            + " not.";
            case NL ->
                    "Van de "
                            + Numbers.money(first / MILLION, language)
                            + " die is "
                            + from
                            + ", is van "
                            + Numbers.money(end / MILLION, language)
                            + " ("
                            + share
                            + ") bekend dat het is "
                            + to
                            + ". Van de rest zegt de lijst niet dat het aankwam, en ook niet dat het"
                            + " niet aankwam.";
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
        String to = stage(gap.stages().getLast(), language);
        return switch (language) {
            case EN ->
                    gap.stages().size() == 1
                            ? capital(from) + ", by donor"
                            : capital(from) + " and " + to + ", by donor";
            case NL ->
                    gap.stages().size() == 1
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

    private static double sum(Gap gap, int stage) {
        double sum = 0;
        for (Gap.Row row : gap.rows()) {
            sum += row.amounts().get(stage).orElse(0);
        }
        return sum;
    }
}
