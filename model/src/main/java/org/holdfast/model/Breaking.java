package org.holdfast.model;

import java.util.List;
import java.util.Optional;

/**
 * The smallest changes of the world found at which a plan breaks. How far a number is moved is told
 * in the case's own ranges: 0 is its median, 1 an end of its range (5 or 95 of 100), by the same
 * share of standard deviations on the way.
 *
 * @param question what counts as breaking
 * @param margin item-months to it where no number is moved; below 0: it breaks there
 * @param factors how many numbers can move
 * @param alone each that breaks it by itself within its range, nearest first
 * @param together the nearest world found in which several move; none where none within the ranges
 *     was found
 */
public record Breaking(
        Question question,
        double margin,
        int factors,
        List<Move> alone,
        Optional<Together> together) {
    /** What counts as breaking. */
    public enum Question {
        /** It misses no less than the plan that it is held against. */
        BEATEN,
        /** It misses more of the floor than it may. */
        MISSES
    }

    /**
     * A number that is moved.
     *
     * @param distance towards the low end if below 0
     * @param ofCentral what its figures then are, as a share of their central values
     */
    public record Move(Factor factor, double distance, double ofCentral) {}

    /**
     * Several numbers that are moved, none further than the radius.
     *
     * @param radius the largest of their distances
     * @param moves without those that need not move, largest effect first
     * @param nearer worlds that were drawn within nine tenths of the radius
     * @param broken how many of these break too
     */
    public record Together(double radius, List<Move> moves, int nearer, int broken) {
        public Together {
            moves = List.copyOf(moves);
        }
    }

    public Breaking {
        alone = List.copyOf(alone);
    }

    /** Whether it breaks where no number is moved. */
    public boolean isBroken() {
        return margin <= 0;
    }
}
