package org.holdfast.words;

import java.util.List;
import org.holdfast.model.Language;

/** Writes several things in a row: 'a, b and c'. */
public final class Lists {
    private Lists() {}

    /** {@code a, b and c}; {@code nothing} for none. */
    public static String and(List<String> things, Language language) {
        return switch (language) {
            case EN -> join(things, "and", "nothing");
            case NL -> join(things, "en", "niets");
        };
    }

    private static String join(List<String> things, String word, String none) {
        int size = things.size();
        if (size == 0) {
            return none;
        }
        if (size == 1) {
            return things.get(0);
        }
        return String.join(", ", things.subList(0, size - 1))
                + " "
                + word
                + " "
                + things.get(size - 1);
    }
}
