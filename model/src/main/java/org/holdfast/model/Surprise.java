package org.holdfast.model;

/**
 * What others may hold back, and what it costs to have planned without it. Item-months that the
 * party in need then misses of its floor, beyond those of the plan as it is.
 *
 * @param lever id of the lever that is moved against the plan
 * @param from its setting in the scenario
 * @param foreseen with a plan that is made for it
 * @param unforeseen with the plan as it is, which adapts by rule, as in any future
 */
public record Surprise(String lever, double from, double to, double foreseen, double unforeseen) {
    /** What having prepared for it is worth. */
    public double worth() {
        return unforeseen - foreseen;
    }
}
