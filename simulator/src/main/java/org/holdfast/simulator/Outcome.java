package org.holdfast.simulator;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.model.Bands;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;

/**
 * What one policy comes to in the futures.
 *
 * @param plan number of the plan that was played
 * @param coarse whether the plan was made in periods of several months
 * @param followed bands of the followed item's coverage; nothing if it is not needed
 * @param median for each item the median of its coverage
 * @param need for each item the full need in each month, with every figure at its central value
 * @param under for each item the share of futures in which it is under its floor
 * @param missed in each future the item-months of the claimant's floor that are missed
 * @param floor quantiles of them
 * @param central what is missed of them with every figure at its central value
 * @param floorMonths item-months of floor that there are
 * @param holds share of futures that miss at most {@link Simulator#CRITERION} of them
 * @param money millions that the funds have
 * @param fire bands of what the claimant fires of the followed item for each one of its counterpart
 *     that the adversary fires; nothing if it has no counterpart
 * @param parity for each adversary item when the fire ratio comes to stay at most 1
 */
record Outcome(
        Scenario scenario,
        int futures,
        int plan,
        boolean coarse,
        Optional<Bands> followed,
        Map<String, Series> median,
        Map<String, Series> need,
        Map<String, Series> under,
        Series missed,
        Quantiles floor,
        double central,
        double floorMonths,
        double holds,
        double money,
        Optional<Bands> fire,
        Map<String, Parity> parity) {
    /**
     * When fire comes to be equal.
     *
     * @param month quantiles of the month; the horizon where it does not come
     * @param never share of futures in which it does not
     */
    record Parity(Quantiles month, double never) {}

    /** Months in which an item is under its floor in at least half of the futures. */
    int monthsUnder(String item) {
        Series chances = under.get(item);
        int months = 0;
        for (int t = 0; chances != null && t < chances.months(); t++) {
            months += chances.at(t) >= 0.5 ? 1 : 0;
        }
        return months;
    }

    /**
     * The share of the full need of all months together that is met.
     *
     * @param coverage of the item, month by month
     */
    double met(String item, Series coverage) {
        Series of = needOf(item);
        double met = 0;
        for (int t = 0; t < of.months(); t++) {
            met += coverage.at(t) * of.at(t);
        }
        return met / of.sum();
    }

    /** Whether an item is needed in a month. */
    boolean isNeeded(String item, int t) {
        return needOf(item).at(t) > 0;
    }

    /** The full need of one of the items, month by month. */
    Series needOf(String item) {
        return Objects.requireNonNull(need.get(item), item);
    }

    Outcome {
        median = Map.copyOf(median);
        need = Map.copyOf(need);
        under = Map.copyOf(under);
        parity = Map.copyOf(parity);
    }
}
