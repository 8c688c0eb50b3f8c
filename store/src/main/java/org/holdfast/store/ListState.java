package org.holdfast.store;

import org.holdfast.ledger.Import;

/**
 * A list in the ledger, and whether it is believed.
 *
 * @param by who took it in
 * @param when it was taken in, ISO 8601
 * @param decidedBy who decided last; empty while nobody has
 * @param decided when they did, ISO 8601; empty while nobody has
 */
public record ListState(
        Import what,
        String by,
        String when,
        long events,
        State state,
        String decidedBy,
        String decided) {
    /** Whether a list is believed. */
    public enum State {
        /** Nobody has accepted it yet. */
        PENDING,
        /** It is asked when the ledger is asked. */
        ACCEPTED,
        /** It was believed once, or never, and is no longer. */
        TAKEN_BACK;

        /** The word in the audit log and in files. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    ListState decided(State next, String who, String at) {
        return new ListState(what, by, when, events, next, who, at);
    }
}
