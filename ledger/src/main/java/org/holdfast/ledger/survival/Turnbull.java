package org.holdfast.ledger.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.SurvivalCurve.Step;

/**
 * The estimate of Turnbull (1976) for durations of which only an interval is known: the mass of
 * each innermost interval, found by self-consistency. Where in such an interval the mass lies is
 * not known; the curve steps down at its end, so that it says 'no later than'.
 *
 * <p>It has no bands of its own: standard errors are zero and bands are the curve itself. Draw the
 * durations anew to judge how far it may move.
 *
 * @param masses by innermost interval, in the order of time; they add up to 1
 */
public record Turnbull(List<Mass> masses) {
    private static final int MOST = 100_000;
    private static final double ENOUGH = 1e-10;

    public Turnbull {
        masses = List.copyOf(masses);
    }

    /**
     * What ends after {@code from} and not later than {@code to}.
     *
     * @param to infinite for what has not ended at the last time known
     */
    public record Mass(double from, double to, double share) {}

    private record End(double time, boolean closed, boolean right) {}

    /** The estimate of a group. */
    public static Turnbull of(List<? extends Duration> durations) {
        if (durations.isEmpty()) {
            throw new IllegalArgumentException("there are no durations");
        }
        List<Mass> inner = innermost(durations);
        int n = durations.size();
        int m = inner.size();
        boolean[][] can = new boolean[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                can[i][j] = contains(durations.get(i), inner.get(j));
            }
        }
        double[] p = new double[m];
        java.util.Arrays.fill(p, 1.0 / m);
        for (int round = 0; round < MOST; round++) {
            double[] next = new double[m];
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int j = 0; j < m; j++) {
                    sum += can[i][j] ? p[j] : 0;
                }
                for (int j = 0; j < m && sum > 0; j++) {
                    next[j] += can[i][j] ? p[j] / sum / n : 0;
                }
            }
            double moved = 0;
            for (int j = 0; j < m; j++) {
                moved = Math.max(moved, Math.abs(next[j] - p[j]));
            }
            p = next;
            if (moved < ENOUGH) {
                break;
            }
        }
        List<Mass> masses = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            masses.add(new Mass(inner.get(j).from(), inner.get(j).to(), p[j]));
        }
        return new Turnbull(masses);
    }

    private static boolean contains(Duration duration, Mass mass) {
        return duration instanceof Duration.Exactly(double time)
                ? mass.from() == time && mass.to() == time
                : mass.from() >= duration.from()
                        && mass.to() <= duration.to()
                        && !(mass.to() == duration.from());
    }

    /** Intervals from a left end to the next right end, with no other end between them. */
    private static List<Mass> innermost(List<? extends Duration> durations) {
        TreeSet<End> ends =
                new TreeSet<>(
                        java.util.Comparator.comparingDouble(End::time)
                                .thenComparingInt(Turnbull::order));
        for (Duration duration : durations) {
            boolean exact = duration instanceof Duration.Exactly;
            ends.add(new End(duration.from(), exact, false));
            ends.add(new End(duration.to(), true, true));
        }
        List<Mass> inner = new ArrayList<>();
        End before = null;
        for (End end : ends) {
            if (end.right() && before != null && !before.right()) {
                inner.add(new Mass(before.time(), end.time(), 0));
            }
            before = end;
        }
        return inner;
    }

    /** At one time: a closed left end, then right ends, then open left ends. */
    private static int order(End end) {
        if (end.right()) {
            return 1;
        }
        return end.closed() ? 0 : 2;
    }

    /** The curve that steps down at the end of each interval. */
    public SurvivalCurve curve(String name, int subjects, int ended) {
        List<Step> steps = new ArrayList<>();
        double share = 1;
        for (Mass mass : masses) {
            if (!Double.isInfinite(mass.to()) && mass.share() > 1e-9) {
                share = Math.max(0, share - mass.share());
                steps.add(
                        new Step(
                                mass.to(),
                                subjects,
                                mass.share() * subjects,
                                share,
                                0,
                                share,
                                share));
            }
        }
        return new SurvivalCurve(name, subjects, ended, steps);
    }
}
