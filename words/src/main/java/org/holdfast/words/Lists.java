package org.holdfast.words;

import java.util.Arrays;
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
        List<String> ands = List.of(NumberMessages.ANDS.in(language).split(" "));
        boolean isWhole =
                things.stream()
                        .flatMap(thing -> Arrays.stream(thing.split(" ")))
                        .noneMatch(ands::contains);
        return things.size() < 2 || isWhole
                ? and(things, language)
                : NumberMessages.apart(
                        String.join(", ", things.subList(0, things.size() - 1)),
                        things.getLast(),
                        language);
    }
}
