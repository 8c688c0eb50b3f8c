package org.holdfast.store.audit;

import java.time.Instant;

/**
 * Something about a log that cannot be if entries were only ever added by this program. Each kind
 * says which entries it speaks of; {@link #first} is where the log stops being trustworthy.
 */
public sealed interface Finding {
    /** The number of the first entry that it speaks of. */
    default long first() {
        return switch (this) {
            case Unreadable(long place, _) -> place;
            case Edited(long number) -> number;
            case Rewritten(long number) -> number;
            case Deleted(long first, _) -> first;
            case Repeated(long number, _) -> number;
            case OutOfOrder(long number, _) -> number;
            case Misplaced(long number, _) -> number;
            case Backwards(long number, _, _) -> number;
            case Truncated(long first, _, _) -> first;
            case OtherHistory(long first, _, _) -> first;
            case Uncounted(long first, _) -> first;
            case NoHead(_) -> 1;
        };
    }

    /** What is stored at a place is no entry at all. */
    record Unreadable(long place, String why) implements Finding {}

    /** The text of an entry and the hash stored beside it do not belong together. */
    record Edited(long number) implements Finding {}

    /**
     * Text and hash of an entry belong together, but the next entry remembers another log before
     * it: the entry was changed and its hash computed again, or the next one was.
     */
    record Rewritten(long number) implements Finding {}

    /** Entries that are not there, though later ones are. */
    record Deleted(long first, long last) implements Finding {}

    /** An entry that is there more than once. */
    record Repeated(long number, long place) implements Finding {}

    /** An entry that stands behind a later one. */
    record OutOfOrder(long number, long after) implements Finding {}

    /** An entry stored under a number that is not its own. */
    record Misplaced(long number, long place) implements Finding {}

    /** An entry that says it is older than the one before it, which no entry does. */
    record Backwards(long number, Instant when, Instant before) implements Finding {}

    /** Entries that a head counts and that are not there. */
    record Truncated(long first, Head counted, boolean beside) implements Finding {}

    /**
     * The entries agree with each other, but not with a head: one of them, from {@code first} to
     * the last that the head counts, was changed, and all that follows it computed again.
     */
    record OtherHistory(long first, Head counted, boolean beside) implements Finding {}

    /** Entries that the head beside the log does not count. */
    record Uncounted(long first, long last) implements Finding {}

    /** The head beside the log was changed, or is missing although there are entries. */
    record NoHead(String why) implements Finding {}
}
