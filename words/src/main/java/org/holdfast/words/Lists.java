package org.holdfast.words;

import java.util.List;
import org.holdfast.model.Language;

/** Writes several things in a row: 'a, b and c'. */
public final class Lists {
    private Lists() {}

    /** {@code a, b and c}; {@code nothing} for none. */
    public static String and(List<String> things, Language language) {
        int size = things.size();
        if (size == 0) {
            return NumberMessages.NOTHING.in(language);
        }
        if (size == 1) {
            return things.getFirst();
        }
        return NumberMessages.and(
                String.join(", ", things.subList(0, size - 1)), things.getLast(), language);
    }
}
