package org.holdfast.model;

import java.util.List;

/** The same plan started {@code months} later. */
public record DelayPoint(int months, List<TierValue> tiers) {
    public DelayPoint {
        tiers = List.copyOf(tiers);
    }
}
