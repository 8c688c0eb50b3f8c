package org.holdfast.store.audit;

import java.util.Optional;

/**
 * What someone did, to be entered in the log.
 *
 * @param who a person or a service, by the name under which it is known
 * @param subject what it was done to: a file, an event, a condition, a brief
 * @param concerns the hash of that file, event or evidence, so that it can be told apart from every
 *     other
 * @param detail what else is worth knowing
 */
public record Act(
        String who, Kind kind, String subject, Optional<Hash> concerns, Json.Fields detail) {
    private static final int LONGEST = 1000;

    public Act {
        check("who", who);
        check("subject", subject);
    }

    private static void check(String what, String text) {
        if (text.isBlank() || text.length() > LONGEST || text.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException(
                    "'"
                            + what
                            + "' is a line of 1 to "
                            + LONGEST
                            + " characters, got '"
                            + text
                            + "'");
        }
    }
}
