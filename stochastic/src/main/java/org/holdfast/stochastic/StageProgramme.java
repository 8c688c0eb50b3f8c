package org.holdfast.stochastic;

import org.holdfast.plan.Programme;

/**
 * The linear programme of one node, minimised. Its first columns are handed down by the stage
 * before; the rest are decided here. Nodes that differ in the sides of rows alone share {@code
 * programme}, and so a solver.
 *
 * @param programme costs, bounds and matrix; the sides of its rows are not used
 * @param rowLower [row]
 * @param rowUpper [row]
 * @param offset cost that comes whatever is decided
 * @param incoming how many of the first columns are handed down
 * @param outgoing columns that are handed on
 * @param integers columns that take whole numbers
 */
@SuppressWarnings("ArrayRecordComponent") // large, read-only by agreement
public record StageProgramme(
        Programme programme,
        double[] rowLower,
        double[] rowUpper,
        double offset,
        int incoming,
        int[] outgoing,
        int[] integers) {}
