package org.holdfast.ledger;

/**
 * What an event belongs to, by name: netting follows these names and nothing else.
 *
 * @param series series of the parent
 * @param key key of the parent in its series
 */
public record Parent(String series, String key, Relation relation) {
    public Parent {
        if (series.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException("a parent needs a series and a key");
        }
    }

    /** How an event relates to its parent. */
    public enum Relation {
        /** A later stage of the same aid. */
        STEP_OF,
        /** A part of it: an item of a package, one donor's share of a joint promise. */
        PART_OF,
        /** The same promise, announced again. */
        REPEATS
    }
}
