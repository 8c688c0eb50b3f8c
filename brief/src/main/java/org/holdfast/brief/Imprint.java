package org.holdfast.brief;

import java.util.Optional;

/**
 * What a brief says of itself, and how much of it is written.
 *
 * @param author who answers for it
 * @param edition such as {@code 2026-11}
 */
public record Imprint(Optional<String> author, Optional<String> edition, Extent extent) {
    /** All of it, without author or edition. */
    public static final Imprint PLAIN = new Imprint(Optional.empty(), Optional.empty(), Extent.ALL);

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
