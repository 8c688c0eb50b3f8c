package org.holdfast.model;

/**
 * One number that a future ends with.
 *
 * @param subject the adversary's item for parity and waiting, a bloc for shares; else empty
 */
public record FutureOutcome(Kind kind, String subject) {
    /** What is counted. */
    public enum Kind {
        /**
         * First tier as the programme counts it: the claimant's floor and allies' own use and stock
         * floors, item-months; see {@link TierValue}.
         */
        PRESENT_VALUE_FLOOR,
        /** Second tier as the programme counts it: the claimant's full need, item-months. */
        PRESENT_VALUE_FULL,
        /** Third tier as the programme counts it: allies' stock targets, item-months. */
        PRESENT_VALUE_ALLY_TARGETS,
        /** The claimant's floor alone, item-months, every month counting alike. */
        CLAIMANT_FLOOR,
        /** Month index from which the fire ratio stays at most 1; the number of months if never. */
        PARITY_MONTH,
        /** Month index from which waiting gains the adversary nothing; that number if never. */
        WAITING_LOST_MONTH,
        /** EUR million that the funds have in all. */
        MONEY
    }
}
