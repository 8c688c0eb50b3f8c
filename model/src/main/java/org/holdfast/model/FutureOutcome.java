package org.holdfast.model;

import java.util.List;

/**
 * One number that a future ends with.
 *
 * @param subject the adversary's item, of a month; else empty
 */
public record FutureOutcome(Measure measure, String subject) {
    /** What futures end with, in the order in which it is told; a month is of one item each. */
    public static final List<Measure> MEASURES =
            List.of(
                    Measure.CLAIMANT_FLOOR,
                    Measure.ALLIES_FLOOR,
                    Measure.CLAIMANT_FULL,
                    Measure.ALLY_TARGETS,
                    Measure.FLOOR_PRESENT_VALUE,
                    Measure.FULL_PRESENT_VALUE,
                    Measure.ALLY_TARGETS_PRESENT_VALUE,
                    Measure.MONEY,
                    Measure.PARITY_MONTH,
                    Measure.WAITING_LOST_MONTH);
}
