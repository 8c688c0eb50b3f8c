package org.holdfast.words;

import java.util.Optional;
import org.holdfast.model.Language;

/** What is said of red flags and of the data they come from. */
public final class FlagWords {
    private FlagWords() {}

    /** A number of things. */
    public static String count(long things, Language language) {
        return Numbers.whole((double) things, language);
    }

    /** How much was looked at, and in which currency prices were compared. */
    public static String looked(long processes, Optional<String> currency, Language language) {
        String count = count(processes, language);
        String in = currency.orElse("");
        return switch (language) {
            case EN -> {
                if (processes == 0) {
                    yield "No contracting process was read.";
                }
                String looked =
                        processes == 1
                                ? "One contracting process was looked at"
                                : count + " contracting processes were looked at";
                yield looked + (in.isEmpty() ? "." : "; prices are compared in " + in + ".");
            }
            case NL -> {
                if (processes == 0) {
                    yield "Er is geen aanbesteding gelezen.";
                }
                String looked =
                        processes == 1
                                ? "Er is naar één aanbesteding gekeken"
                                : "Er is naar " + count + " aanbestedingen gekeken";
                yield looked + (in.isEmpty() ? "." : "; prijzen zijn vergeleken in " + in + ".");
            }
        };
    }

    /** Before the table of fields. */
    public static String coverage(Language language) {
        return switch (language) {
            case EN ->
                    "First what the data hold: where a field is missing, nothing that needs it can be"
                            + " flagged.";
            case NL ->
                    "Eerst wat de gegevens bevatten: waar een veld ontbreekt, geeft geen enkele vraag"
                            + " die het nodig heeft een vlag.";
        };
    }

    /** Before the list of those with the most flags. */
    public static String most(int shown, int all, Language language) {
        return switch (language) {
            case EN ->
                    shown < all
                            ? "Most flags, " + shown + " of " + Numbers.whole(all, language) + ":"
                            : "Flagged:";
            case NL ->
                    shown < all
                            ? "Meeste vlaggen, "
                                    + shown
                                    + " van "
                                    + Numbers.whole(all, language)
                                    + ":"
                            : "Met een vlag:";
        };
    }

    /** What a flag is. */
    public static String question(Language language) {
        return switch (language) {
            case EN ->
                    "A flag is a question, not a verdict: each has honest explanations, which"
                            + " 'holdfast oversight indicators' lists. That nothing is flagged is no"
                            + " proof of innocence, and 'not applicable' and 'no data' are no pass.";
            case NL ->
                    "Een vlag is een vraag, geen oordeel: elke vlag heeft eerlijke verklaringen, die"
                            + " 'holdfast oversight indicators' noemt. Dat iets geen vlag heeft,"
                            + " bewijst niet dat het in orde is; 'niet van toepassing' en 'geen"
                            + " gegevens' bewijzen dat evenmin.";
        };
    }

    /** How many objects a file holds, before the count of their fields. */
    public static String objects(long objects, Language language) {
        String count = count(objects, language);
        return switch (language) {
            case EN -> objects == 1 ? "One object was counted." : count + " objects were counted.";
            case NL ->
                    objects == 1
                            ? "Er is één object geteld."
                            : "Er zijn " + count + " objecten geteld.";
        };
    }

    /** How many releases are as the standard wants them. */
    public static String validated(long releases, long faulty, Language language) {
        String all = count(releases, language);
        String wrong = count(faulty, language);
        return switch (language) {
            case EN -> {
                if (releases == 0) {
                    yield "No release was read.";
                }
                yield faulty == 0
                        ? "No fault in " + all + (releases == 1 ? " release." : " releases.")
                        : wrong
                                + " of "
                                + all
                                + (releases == 1 ? " release has" : " releases have")
                                + " faults.";
            }
            case NL -> {
                if (releases == 0) {
                    yield "Er is geen release gelezen.";
                }
                yield faulty == 0
                        ? "Geen fout in " + all + (releases == 1 ? " release." : " releases.")
                        : wrong
                                + " van "
                                + all
                                + (releases == 1 ? " release heeft" : " releases hebben")
                                + " fouten.";
            }
        };
    }
}
