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
 * @param below setting below the central one at which the headline turns; empty if none was found
 * @param above the same above it; a shortfall need not grow with an assumption, so both may be
 *     there
 * @param margin what the headline compares, at the central setting; positive while it stands
 */
public record SwitchingValue(
        String lever,
        Headline headline,
        double low,
        double high,
        double central,
        Optional<Double> below,
        Optional<Double> above,
        double margin) {
    /** Whether the headline turns anywhere in the range. */
    public boolean turns() {
        return below.isPresent() || above.isPresent();
    }

    /** Whether it holds at the central setting. */
    public boolean stands() {
        return margin > 0;
    }

    public enum Headline {
        /** Current supply does not meet the floor need of the claimant. */
        SUPPLY_FAILS_FLOOR,
        /** The levers of the scenario lower the floor shortfall by more than foresight alone. */
        LEVERS_BEAT_FORESIGHT,
        /** With the levers, the plan at least halves the floor shortfall of a plan without them. */
        PLAN_HALVES_SHORTFALL
    }
}
