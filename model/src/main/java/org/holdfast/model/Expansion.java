package org.holdfast.model;

import java.util.Optional;

/**
 * Capacity that is coming, or could come.
 *
 * @param subject id of a producer or of a material source
 * @param announced already decided and financed by others (costs the plan nothing), or possible at
 *     a price
 * @param month month index at which announced capacity is there; empty for possible ones
 * @param size units a month: what is announced, or the ceiling of what can be added
 * @param rate units a month of new capacity that can be started each month; for announced ones,
 *     what is added a month until {@code size} is reached
 * @param lead months from decision to first output
 * @param cost EUR for one unit of yearly capacity
 * @param finance who may pay for it
 * @param probability probability of being there on time, 0 to 1; the balance takes size ×
 *     probability
 */
public record Expansion(
        String subject,
        boolean announced,
        Optional<Integer> month,
        Quantity size,
        Quantity rate,
        Quantity lead,
        Quantity cost,
        Finance finance,
        Quantity probability,
        Origin origin) {
    public enum Finance {
        FIRM,
        PUBLIC,
        EITHER
    }
}
