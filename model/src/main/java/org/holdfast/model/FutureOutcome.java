package org.holdfast.model;

import java.util.List;

/**
 * One number that a future ends with.
 *
 * @param subject of a month the item, which is the adversary's of parity and waiting, or the
 *     target; of what gets through the class of attack; else empty
 */
public record FutureOutcome(Measure measure, String subject) {
    /**
     * What futures end with, in the order in which it is told; a month is of one item or target
     * each, and what gets through of one class of attack.
     */
    public static final List<Measure> MEASURES =
            List.of(
                    Measure.CLAIMANT_FLOOR,
                    Measure.ALLIES_FLOOR,
                    Measure.CIRCULAR_FLOOR,
                    Measure.CLAIMANT_FULL,
                    Measure.CIRCULAR_FULL,
                    Measure.ALLY_TARGETS,
                    Measure.CIRCULAR_TARGETS,
                    Measure.FLOOR_PRESENT_VALUE,
                    Measure.FULL_PRESENT_VALUE,
                    Measure.ALLY_TARGETS_PRESENT_VALUE,
                    Measure.COST,
                    Measure.MONEY,
                    Measure.RUNS_SHORT_MONTH,
                    Measure.PARITY_MONTH,
                    Measure.WAITING_LOST_MONTH,
                    Measure.TARGET_MONTH,
                    Measure.LEAKED);
}
