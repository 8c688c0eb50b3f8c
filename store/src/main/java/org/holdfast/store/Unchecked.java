package org.holdfast.store;

/** What a check could not hold against the log, and why. */
public sealed interface Unchecked {
    /** Figures that an older program kept beside the store, and that did not come into it. */
    record FiguresElsewhere(long entry, String file) implements Unchecked {}

    /** Figures of a file whose entry is of an older program, which entered no hash of them. */
    record FiguresOlder(long entry, String file) implements Unchecked {}

    /** An account whose entries are of an older program, which entered no hash of it. */
    record AccountOlder(String name) implements Unchecked {}
}
