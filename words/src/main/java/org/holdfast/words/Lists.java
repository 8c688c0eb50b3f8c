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

    /** The same, held apart where a thing has an 'and' of its own: 'a, and b and c'. */
    public static String apart(List<String> things, Language language) {
        String and = NumberMessages.and("", "", language);
        return things.size() < 2 || things.stream().noneMatch(thing -> thing.contains(and))
                ? and(things, language)
                : NumberMessages.apart(
                        String.join(", ", things.subList(0, things.size() - 1)),
                        things.getLast(),
                        language);
    }
}
