package org.holdfast.ledger.reading;

import java.util.Locale;
import java.util.Set;

/** Words for what is not known. */
final class Marks {
    private static final Set<String> NOTHING =
            Set.of(
                    "",
                    ".",
                    "-",
                    "–",
                    "—",
                    "n/a",
                    "na",
                    "nan",
                    "none",
                    "not given",
                    "no price",
                    "unknown",
                    "not specified",
                    "unspecified",
                    "unclear",
                    "#n/a",
                    "#name?",
                    "#value!",
                    "#ref!",
                    "#div/0!",
                    "tbd",
                    "?");
    private static final Set<String> KEPT =
            Set.of("undisclosed", "not disclosed", "classified", "confidential", "secret");

    private Marks() {}

    static boolean isNothing(String text) {
        return NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean isKept(String text) {
        return KEPT.contains(text.toLowerCase(Locale.ROOT));
    }
}
