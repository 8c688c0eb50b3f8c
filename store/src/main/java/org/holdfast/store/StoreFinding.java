package org.holdfast.store;

/** Something that is kept and its entry in the audit log that do not agree. */
public sealed interface StoreFinding {
    /**
     * An import that is not what was entered in the log: an event was changed, added or removed, or
     * what is said of the file.
     *
     * @param entry number of the log's entry
     * @param entered how many events that entry counts
     * @param found how many there are
     */
    record Changed(long entry, String file, long entered, long found) implements StoreFinding {}

    /** An entry of an import that is not in the store. */
    record Missing(long entry, String file) implements StoreFinding {}

    /** An import that stands behind one that was entered after it. */
    record OutOfOrder(long entry, String file) implements StoreFinding {}

    /** An import without an entry in the log. */
    record NotEntered(long number, String file) implements StoreFinding {}

    /**
     * Figures of a file, such as exchange rates, that are not what was entered in the log.
     *
     * @param entered how many figures that entry counts
     * @param found how many there are
     */
    record FiguresChanged(long entry, String file, long entered, long found)
            implements StoreFinding {}

    /** An account that is not what was entered in the log last. */
    record AccountChanged(long entry, String name) implements StoreFinding {}

    /** An account that was entered in the log and is gone. */
    record AccountMissing(long entry, String name) implements StoreFinding {}

    /** An account without an entry in the log. */
    record AccountNotEntered(String name) implements StoreFinding {}
}
