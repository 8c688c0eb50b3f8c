package org.holdfast.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much less one way misses than another in the same futures, and whether that is a finding.
 *
 * @param less how much less is missed, mean over futures; negative if more
 * @param error standard error of that mean
 * @param fewer share of futures in which less is missed
 * @param more share of futures in which more is missed
 * @param trifle a mean below this is too small to tell
 */
public record PairedChange(
        double less,
        double error,
        double fewer,
        double more,
        double trifle,
        Verdict verdict,
        List<Double> each) {
    /** What is called a trifle: less than this share of what is missed on today's course. */
    public static final double TRIFLE = 0.02;

    /** Share of futures that have to agree before a change is called clear. */
    private static final double AGREED = 0.75;

    /** Share of futures in which nothing changes before two ways are called the same. */
    private static final double ALIKE = 0.99;

    /**
     * Item-months: a smaller difference in one future is rounding of the solver, not of the world.
     */
    public static final double NOTHING = 0.01;

    /** What may be said of a change, decided in this order. */
    public enum Verdict {
        /** Nothing changes in nearly every future. */
        SAME,
        /** Under two standard errors of its mean, or a trifle. */
        TOO_SMALL,
        /** Less in some futures and more in others: fewer than three in four agree. */
        DEPENDS,
        CLEAR
    }

    public PairedChange {
        each = List.copyOf(each);
    }

    /** Whether it is no trifle, and cannot be told because the futures differ so much. */
    public boolean isUneven() {
        return verdict == Verdict.TOO_SMALL && Math.abs(less) >= trifle;
    }

    /**
     * Whether item-months missed in one future lie below the least that could be: by more than
     * rounding, which grows with what is missed.
     */
    public static boolean isBelow(double missed, double least) {
        return missed < least - NOTHING * (1 + least / 100);
    }

    /**
     * The change from one way to another.
     *
     * @param from [future] missed
     * @param to [future] missed
     * @param trifle a mean below this is too small to tell
     * @param nothing a difference in one future that is no more than this is none
     */
    public static PairedChange of(
            List<Double> from, List<Double> to, double trifle, double nothing) {
        int n = from.size();
        if (n == 0 || to.size() != n) {
            throw new IllegalArgumentException("both in the same futures, at least one");
        }
        List<Double> each = IntStream.range(0, n).mapToObj(f -> from.get(f) - to.get(f)).toList();
        double mean = PolicyRuns.mean(each);
        double squares = each.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
        double error = n > 1 ? Math.sqrt(squares / (n - 1) / n) : Double.POSITIVE_INFINITY;
        double fewer = each.stream().filter(d -> d > nothing).count() / (double) n;
        double more = each.stream().filter(d -> d < -nothing).count() / (double) n;
        return new PairedChange(
                mean, error, fewer, more, trifle, verdict(mean, error, fewer, more, trifle), each);
    }

    private static Verdict verdict(
            double mean, double error, double fewer, double more, double trifle) {
        if (1 - fewer - more >= ALIKE) {
            return Verdict.SAME;
        }
        if (Math.abs(mean) < Math.max(2 * error, trifle)) {
            return Verdict.TOO_SMALL;
        }
        return Math.max(fewer, more) < AGREED ? Verdict.DEPENDS : Verdict.CLEAR;
    }
}
