package org.holdfast.model;

import org.holdfast.model.formula.Comparison;

/**
 * What an answer of a case should be, in words and as a formula. No input of any answer: a case
 * computes the same with and without.
 *
 * @param text the statement in words
 * @param scenario id of the scenario that it is about
 * @param that the formula as written
 */
public record Statement(
        String id, Text text, String scenario, Way way, String that, Comparison comparison) {
    /** Which answer of the scenario it is about. */
    public enum Way {
        /** Current supply: nothing new decided, no limit of money. */
        BALANCE,
        /** The plan. */
        PLAN,
        /** Today's practice. */
        AD_HOC
    }
}
