package org.holdfast.model;

import java.util.Optional;

/**
 * How far an assumption must move before a headline turns.
 *
 * @param lever the lever that carries the assumption
 * @param headline the statement that would turn, told by {@code words}
 * @param low lowest setting looked at
 * @param high highest setting looked at
 * @param central the setting of the scenario
 * @param turnsAt setting at which the headline turns; empty if it stands over the whole range
 * @param margin what the headline compares, at the central setting; positive while it stands
 */
public record SwitchingValue(
        String lever,
        Headline headline,
        double low,
        double high,
        double central,
        Optional<Double> turnsAt,
        double margin) {
    public enum Headline {
        /** Current supply does not meet the floor need of the claimant. */
        SUPPLY_FAILS_FLOOR,
        /** The levers of the scenario lower the floor shortfall by more than foresight alone. */
        LEVERS_BEAT_FORESIGHT,
        /** With the levers, the plan at least halves the floor shortfall of a plan without them. */
        PLAN_HALVES_SHORTFALL
    }
}
