package org.holdfast.model;

/**
 * A document behind figures, or the rule behind an assumption.
 *
 * @param grade A official or primary; B careful secondary; C press; D weak, or an assumption
 * @param url where it can be read; empty for an assumption
 */
public record Source(
        String id,
        Kind kind,
        String title,
        String publisher,
        String date,
        String url,
        char grade,
        String note,
        Origin origin) {
    public enum Kind {
        DOCUMENT,
        /** Computed from documents named in the note, by a formula in the note. */
        DERIVED,
        /** Chosen by us, by the rule in the note, with a range. */
        ASSUMPTION
    }
}
