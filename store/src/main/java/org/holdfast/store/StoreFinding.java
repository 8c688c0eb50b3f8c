package org.holdfast.store;

/** An import and its entry in the audit log that do not agree. */
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
}
