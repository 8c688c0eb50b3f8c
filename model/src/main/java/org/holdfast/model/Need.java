package org.holdfast.model;

import java.util.Optional;

/**
 * What a holder needs of an item.
 *
 * <p>Rates are units a month; stock levels are units. A rate that follows launches is Σ
 * (adversary's launches a month × share engaged × units per target engaged).
 *
 * @param holder Ukraine, or a bloc of allies
 * @param from first month index at which it holds, counted from the case's first month; 0 if not
 *     given
 * @param to last month index, inclusive; the horizon if not given
 * @param quantity units a month (floor, full, own use) or units (stock floor, stock target); empty
 *     for launches
 * @param launches how the need follows the adversary's launches, if it does
 */
public record Need(
        String holder,
        String item,
        Tier tier,
        Posture posture,
        int from,
        int to,
        Optional<Quantity> quantity,
        Optional<Launches> launches,
        Origin origin) {
    public Need {
        if (quantity.isPresent() == launches.isPresent()) {
            throw new IllegalArgumentException(
                    holder + " " + item + ": either a quantity or launches, not both or neither");
        }
    }

    public enum Tier {
        /** Below this the front or the sky cannot be held. */
        FLOOR,
        /** What the posture needs in full; includes the floor. */
        FULL,
        /** What an ally uses itself, in training and exercises. */
        OWN_USE,
        /** The stock below which an ally does not go. */
        STOCK_FLOOR,
        /** The stock an ally has promised to hold from month {@code from} on. */
        STOCK_TARGET
    }

    public enum Posture {
        ANY,
        HOLD,
        COUNTER_ATTACK
    }

    /**
     * A need that follows what the adversary launches.
     *
     * @param against an adversary item with a series of launches
     * @param shareEngaged share of launches that this item engages, 0 to 1
     * @param perTarget units used per target engaged
     */
    public record Launches(String against, Quantity shareEngaged, Quantity perTarget) {}
}
