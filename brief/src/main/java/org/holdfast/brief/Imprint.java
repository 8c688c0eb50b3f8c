package org.holdfast.brief;

import java.util.Optional;

/**
 * What a brief says of itself, and how much of it is written.
 *
 * @param author who answers for it
 * @param edition such as {@code 2026-11}
 * @param studio where the studio is whose states make its figures, ending in a slash; without it a
 *     brief names the commands
 */
public record Imprint(
        Optional<String> author, Optional<String> edition, Optional<String> studio, Extent extent) {
    /** All of it, without author, edition or studio. */
    public static final Imprint PLAIN =
            new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Extent.ALL);

    /** The same, where a studio serves it. */
    public Imprint in(String address) {
        return new Imprint(author, edition, Optional.of(address), extent);
    }

    /** How much of a brief is written. */
    public enum Extent {
        /** Page one. */
        ONE,
        /** The answer, without what it rests on. */
        FOUR,
        /** Everything, with annexes. */
        ALL
    }
}
