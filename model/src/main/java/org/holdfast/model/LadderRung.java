package org.holdfast.model;

import java.util.List;

/**
 * One step of the ladder from packages to one plan, in the same futures as all others.
 *
 * @param id of the step
 * @param by who decides, and knowing what
 * @param shortfall item-months in which the claimant's minimum is not met, over futures
 * @param mean of the same
 * @param gain item-months fewer than under packages, mean over futures
 * @param error standard error of that mean
 * @param gains the same, over futures
 * @param better share of futures in which there is less shortfall than under packages
 * @param spent millions, mean over futures
 * @param months [item] months in which its minimum is not met, mean over futures
 * @param below futures in which it misses less than the last step, where that knows all that comes:
 *     0, if that step is the bound that it is said to be
 */
public record LadderRung(
        String id,
        By by,
        Quantiles shortfall,
        double mean,
        double gain,
        double error,
        Quantiles gains,
        double better,
        double spent,
        List<Double> months,
        int below) {
    /** The step that all others are held against. */
    public static final String PACKAGES = "packages";

    /** Who decides, and knowing what. */
    public enum By {
        /** Donors by rule, in each future as they see it. */
        RULE,
        /** A programme before the futures came; the plan is followed by rule. */
        PROGRAMME,
        /** A programme again and again in each future, from what is known by then. */
        ANEW,
        /** The whole future known, and nothing asked for but the minimum: nobody misses less. */
        FORESIGHT
    }

    public LadderRung {
        months = List.copyOf(months);
    }

    /**
     * Whether the gain is more than chance and more than a trifle: over two standard errors and two
     * in a hundred of what packages miss.
     */
    public boolean isClear(LadderRung packages) {
        return Math.abs(gain) > Math.max(2 * error, 0.02 * packages.mean());
    }
}
