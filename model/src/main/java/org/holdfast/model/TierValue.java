package org.holdfast.model;

import java.util.List;
import java.util.Optional;

/**
 * What a plan reaches in one tier of the objective.
 *
 * @param value discounted and weighted, as the programme counts it
 * @param plain the same without discount: item-months as weighted by the case; for cost, EUR
 *     million
 * @param unit {@code item-months} or {@code EUR million}
 */
public record TierValue(CaseSettings.ObjectiveTier tier, double value, double plain, String unit) {
    /** The value of one tier among those of all tiers. */
    public static Optional<TierValue> find(List<TierValue> tiers, CaseSettings.ObjectiveTier tier) {
        return tiers.stream().filter(t -> t.tier() == tier).findFirst();
    }
}
