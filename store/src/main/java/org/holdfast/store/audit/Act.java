package org.holdfast.store.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What someone did, to be entered in the log.
 *
 * @param who a person or a service, by the name under which it is known
 * @param subject what it was done to: a file, an event, a condition, a brief
 * @param concerns the hash of that file, event or evidence, so that it can be told apart from every
 *     other
 * @param detail what else is worth knowing, by name: texts, whole numbers, true or false, and lists
 *     and maps of these; an amount of money is a text, as it was given
 */
public record Act(
        String who, Kind kind, String subject, Optional<Hash> concerns, Map<String, ?> detail) {
    private static final int LONGEST = 1000;

    /** Whole numbers beyond this are not the same in every reader of JSON. */
    private static final long LARGEST = (1L << 53) - 1;

    public Act {
        check("who", who);
        check("subject", subject);
        check(detail);
        detail = Map.copyOf(detail);
    }

    private static void check(@Nullable Object value) {
        switch (value) {
            case String _, Boolean _ -> {}
            case Long number when Math.abs(number) <= LARGEST -> {}
            case List<?> list -> list.forEach(Act::check);
            case Map<?, ?> map -> map.values().forEach(Act::check);
            case null, default ->
                    throw new IllegalArgumentException(
                            "'" + value + "' cannot be entered as it is; give it as a text");
        }
    }

    private static void check(String what, String text) {
        if (text.isBlank() || text.length() > LONGEST || text.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException(
                    "'%s' is a line of 1 to %d characters, got '%s'"
                            .formatted(what, LONGEST, text));
        }
    }
}
