package org.holdfast.model;

import java.util.List;
import java.util.Optional;

/**
 * What a plan reaches in one tier of the objective, counted twice.
 *
 * <p><b>Plain</b> is what a reader is told, everywhere: every month counts alike, under the floor
 * what the party in need misses is kept apart from what its allies miss, and a need that is defined
 * by its own planned output is in neither: it is <b>circular</b>, told beside them. The <b>present
 * value</b> is what the programme minimises: later months count for less by the case's discount,
 * the full need counts in two bands less a credit for the last stock, and the floors of all parties
 * and on every basis are one sum. It says in which order plans come; where it is shown at all, it
 * is called by this name.
 *
 * @param presentValue discounted and weighted, as the programme counts it
 * @param plain without discount: item-months as weighted by the case, of the floor only those of
 *     the party in need; for cost, millions of the case's currency
 * @param allies of the floor, what the allies miss of their own use and stock floors, counted like
 *     {@code plain}; 0 in other tiers
 * @param circular of any party, what is missed of needs that their own planned output defines,
 *     counted like {@code plain}; 0 for cost
 */
public record TierValue(
        CaseSettings.ObjectiveTier tier,
        double presentValue,
        double plain,
        double allies,
        double circular) {
    public TierValue {
        if (tier != CaseSettings.ObjectiveTier.FLOOR && allies != 0) {
            throw new IllegalArgumentException(tier + " is not counted by party: " + allies);
        }
    }

    /** The same, by as much as another value lies from one that is like this; never below zero. */
    public TierValue moved(TierValue like, TierValue to) {
        return new TierValue(
                tier,
                presentValue + (to.presentValue - like.presentValue),
                Math.max(0, plain + (to.plain - like.plain)),
                Math.max(0, allies + (to.allies - like.allies)),
                Math.max(0, circular + (to.circular - like.circular)));
    }

    /** All that is missing in the tier, of whomever and on whatever basis. */
    public double missed() {
        return plain + allies + circular;
    }

    /** The value of one tier among those of all tiers. */
    public static Optional<TierValue> find(List<TierValue> tiers, CaseSettings.ObjectiveTier tier) {
        return tiers.stream().filter(t -> t.tier() == tier).findFirst();
    }

    /** What allies miss of their own use and stock floors, among the values of all tiers. */
    public static double allies(List<TierValue> tiers) {
        return find(tiers, CaseSettings.ObjectiveTier.FLOOR).map(TierValue::allies).orElse(0.0);
    }
}
