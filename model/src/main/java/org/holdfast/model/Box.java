package org.holdfast.model;

import java.util.List;
import java.util.Optional;

/**
 * A description of the futures in which something happens, found by PRIM (Friedman and Fisher 1999;
 * Bryant and Lempert 2010).
 *
 * @param sides the limits; a factor without a limit is left out
 * @param coverage share of all futures of interest that lie in the box
 * @param density share of the futures in the box that are of interest
 * @param mass share of all futures that lie in the box
 */
public record Box(List<Side> sides, double coverage, double density, double mass) {
    public Box {
        sides = List.copyOf(sides);
    }

    /**
     * One limit.
     *
     * @param low inside the box the factor is at least this
     * @param high inside the box the factor is at most this
     * @param reach lowest and highest value that the factor takes in any future
     */
    public record Side(
            String factor,
            Text name,
            Text unit,
            Optional<Double> low,
            Optional<Double> high,
            Spread reach) {}
}
