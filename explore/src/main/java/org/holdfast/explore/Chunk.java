package org.holdfast.explore;

/**
 * Futures that follow each other, and what a plan came to in them.
 *
 * @param first number of the first of them
 * @param draws these futures alone: the first is number 0
 */
public record Chunk(int first, Draws draws, Runs runs) {
    public Chunk {
        if (draws.futures() != runs.futures()) {
            throw new IllegalArgumentException(
                    draws.futures() + " futures, but " + runs.futures() + " runs");
        }
    }
}
