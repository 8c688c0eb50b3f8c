package org.holdfast.model;

/**
 * What a plan reaches in one tier of the objective.
 *
 * @param value discounted and weighted, as the programme counts it
 * @param plain the same without discount: item-months as weighted by the case; for cost, EUR
 *     million
 * @param unit {@code item-months} or {@code EUR million}
 */
public record TierValue(CaseSettings.ObjectiveTier tier, double value, double plain, String unit) {}
