package org.holdfast.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How long something takes, told as the share that is still waited for. Times are in the unit of
 * the durations, usually months.
 *
 * @param name whose durations they are
 * @param subjects how many durations, ended or not
 * @param ended how many of them ended
 * @param steps in the order of time; before the first the share is 1
 */
public record SurvivalCurve(String name, int subjects, int ended, List<Step> steps) {
    private static final double HALF = 0.5;
    private static final double NEAR = 1e-9;

    public SurvivalCurve {
        steps = List.copyOf(steps);
        if (ended > subjects) {
            throw new IllegalArgumentException(ended + " of " + subjects + " ended");
        }
    }

    /**
     * From {@code time} on the share still waited for is {@code share}.
     *
     * @param atRisk how many were still waited for just before
     * @param events how many ended then
     * @param standardError of the share
     * @param low lower end of its band of 95 per cent
     * @param high upper end of its band of 95 per cent
     */
    public record Step(
            double time,
            double atRisk,
            double events,
            double share,
            double standardError,
            double low,
            double high) {}

    /** The share still waited for at a time. */
    public double at(double time) {
        double share = 1;
        for (Step step : steps) {
            if (step.time() > time) {
                break;
            }
            share = step.share();
        }
        return share;
    }

    /** The first time at which half or less is waited for; empty if it does not come. */
    public OptionalDouble median() {
        return quantile(HALF);
    }

    /** The first time at which the share waited for is this or less; empty if it does not come. */
    public OptionalDouble quantile(double share) {
        for (Step step : steps) {
            if (step.share() <= share + NEAR) {
                return OptionalDouble.of(step.time());
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * Lower end of the median's interval of 95 per cent: the first time at which the band's lower
     * end is at half or less (Brookmeyer and Crowley 1982).
     */
    public OptionalDouble medianLow() {
        for (Step step : steps) {
            if (step.low() <= HALF + NEAR) {
                return OptionalDouble.of(step.time());
            }
        }
        return OptionalDouble.empty();
    }

    /** Upper end of the median's interval; empty if the durations do not bound it. */
    public OptionalDouble medianHigh() {
        for (Step step : steps) {
            if (step.high() <= HALF + NEAR) {
                return OptionalDouble.of(step.time());
            }
        }
        return OptionalDouble.empty();
    }
}
