package org.holdfast.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How long something takes, told as the share that is still waited for. Times are in the unit of
 * the durations, usually months.
 *
 * @param name whose durations they are
 * @param subjects how many durations, ended or not
 * @param ended how many of them ended
 * @param steps in the order of time; before the first the share is 1. Where only bounds of a
 *     duration are known, it steps down at the latest that these leave open
 * @param bounds the same if every duration ended at the one or at the other of its bounds; empty if
 *     all durations are known
 */
public record SurvivalCurve(
        String name, int subjects, int ended, List<Step> steps, Optional<Bounds> bounds) {
    /** The share that is waited for at a median. */
    public static final double HALF = 0.5;

    private static final double NEAR = 1e-9;

    /** The curve of durations that are all known. */
    public SurvivalCurve(String name, int subjects, int ended, List<Step> steps) {
        this(name, subjects, ended, steps, Optional.empty());
    }

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

    /**
     * The curves of the bounds of durations.
     *
     * @param least as if each had ended as early as it can have
     * @param most as if each had ended as late as it can have
     */
    public record Bounds(List<Step> least, List<Step> most) {
        public Bounds {
            least = List.copyOf(least);
            most = List.copyOf(most);
        }
    }

    /**
     * What is known of a time: it lies between these two.
     *
     * @param most empty if nothing bounds it
     */
    public record Between(double least, OptionalDouble most) {
        /** Whether it is known exactly. */
        public boolean isExact() {
            return most.isPresent() && most.getAsDouble() - least < NEAR;
        }
    }

    /**
     * Whether any of those that ended is known to have taken some time. If none is, they may all
     * have ended at once, and the curve says no more than when they had.
     */
    public boolean isBounded() {
        return bounds.isEmpty() || bounds.get().least().stream().anyMatch(s -> s.time() > 0);
    }

    /**
     * Between which times the share waited for comes down to this; empty if it is not known to come
     * down so far at all.
     */
    public Optional<Between> between(double share) {
        List<Step> least = bounds.map(Bounds::least).orElse(steps);
        List<Step> most = bounds.map(Bounds::most).orElse(steps);
        OptionalDouble first = first(least, Step::share, share);
        return first.isPresent()
                ? Optional.of(new Between(first.getAsDouble(), first(most, Step::share, share)))
                : Optional.empty();
    }

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

    /**
     * The first time at which the share waited for is this or less; empty if it does not come, or
     * if it may have come at once.
     */
    public OptionalDouble quantile(double share) {
        return first(Step::share, share);
    }

    private OptionalDouble first(ToDoubleFunction<Step> of, double share) {
        return isBounded() ? first(steps, of, share) : OptionalDouble.empty();
    }

    private static OptionalDouble first(List<Step> steps, ToDoubleFunction<Step> of, double share) {
        for (Step step : steps) {
            if (of.applyAsDouble(step) <= share + NEAR) {
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
        return first(Step::low, HALF);
    }

    /** Upper end of the median's interval; empty if the durations do not bound it. */
    public OptionalDouble medianHigh() {
        return first(Step::high, HALF);
    }
}
