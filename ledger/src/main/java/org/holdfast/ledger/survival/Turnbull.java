package org.holdfast.ledger.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.SurvivalCurve.Step;

/**
 * The estimate of Turnbull (1976) for durations of which only an interval is known: the mass of
 * each innermost interval, found by self-consistency. Where in such an interval the mass lies is
 * not known; the curve steps down at its end, so that it says 'no later than'.
 *
 * <p>Its bands of 95 per cent come from drawing the durations anew, with replacement (Efron 1979;
 * for these estimates Fay and Shaw 2010, Journal of Statistical Software 36(2)): at each step, from
 * the 2.5th to the 97.5th percentile of the curves drawn. Under {@value #FEWEST} durations no band
 * is given.
 *
 * @param masses by innermost interval, in the order of time; they add up to 1
 */
public record Turnbull(List<Mass> masses) {
    private static final int MOST = 100_000;
    private static final double ENOUGH = 1e-10;
    private static final double ENOUGH_FOR_BANDS = 1e-4;
    private static final int FEWEST = 5;

    /** Of the draws, so that the same durations always have the same band. */
    private static final long SEED = 1976;

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
        double[] once = new double[durations.size()];
        Arrays.fill(once, 1);
        return of(durations, once, ENOUGH);
    }

    /**
     * The estimate of weighted durations.
     *
     * @param weights how often each counts, more than 0
     * @param enough stops when no mass moves by more than this
     */
    private static Turnbull of(
            List<? extends Duration> durations, double[] weights, double enough) {
        if (durations.isEmpty()) {
            throw new IllegalArgumentException("there are no durations");
        }
        List<Mass> inner = innermost(durations);
        int n = durations.size();
        int m = inner.size();
        int[] first = new int[n];
        int[] end = new int[n];
        for (int i = 0; i < n; i++) {
            first[i] = firstIn(durations.get(i), inner);
            end[i] = endIn(durations.get(i), inner, first[i]);
        }
        double all = Arrays.stream(weights).sum();
        double[] p = new double[m];
        Arrays.fill(p, 1.0 / m);
        for (int round = 0; round < MOST; round++) {
            double[] next = share(p, first, end, weights, all);
            double moved = 0;
            for (int j = 0; j < m; j++) {
                moved = Math.max(moved, Math.abs(next[j] - p[j]));
            }
            p = next;
            if (moved < enough) {
                break;
            }
        }
        List<Mass> masses = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            masses.add(new Mass(inner.get(j).from(), inner.get(j).to(), p[j]));
        }
        return new Turnbull(masses);
    }

    /**
     * One round of self-consistency: each duration shares itself out over its innermost intervals
     * in proportion to their masses. These lie side by side, so sums up to each do.
     */
    private static double[] share(
            double[] p, int[] first, int[] end, double[] weights, double all) {
        int m = p.length;
        double[] upTo = new double[m + 1];
        for (int j = 0; j < m; j++) {
            upTo[j + 1] = upTo[j] + p[j];
        }
        double[] turn = new double[m + 1];
        for (int i = 0; i < first.length; i++) {
            double sum = upTo[end[i]] - upTo[first[i]];
            if (sum > 0) {
                turn[first[i]] += weights[i] / sum;
                turn[end[i]] -= weights[i] / sum;
            }
        }
        double[] next = new double[m];
        double factor = 0;
        double total = 0;
        for (int j = 0; j < m; j++) {
            factor += turn[j];
            next[j] = Math.max(0, p[j] * factor / all);
            total += next[j];
        }
        for (int j = 0; j < m; j++) {
            next[j] /= total;
        }
        return next;
    }

    /** The first innermost interval that a duration holds. */
    private static int firstIn(Duration duration, List<Mass> inner) {
        int low = 0;
        int high = inner.size();
        boolean exact = duration instanceof Duration.Exactly;
        while (low < high) {
            int middle = (low + high) >>> 1;
            Mass mass = inner.get(middle);
            boolean inside =
                    mass.from() > duration.from()
                            || (mass.from() == duration.from()
                                    && (exact || mass.to() > duration.from()));
            if (inside) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The one after the last that it holds. */
    private static int endIn(Duration duration, List<Mass> inner, int first) {
        int low = first;
        int high = inner.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inner.get(middle).to() <= duration.to()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Intervals from a left end to the next right end, with no other end between them. */
    private static List<Mass> innermost(List<? extends Duration> durations) {
        TreeSet<End> ends =
                new TreeSet<>(
                        Comparator.comparingDouble(End::time).thenComparingInt(Turnbull::order));
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

    /** The share that has not ended at a time, if all of an interval ends at its end. */
    double at(double time) {
        double share = 1;
        for (Mass mass : masses) {
            if (mass.to() <= time) {
                share -= mass.share();
            }
        }
        return Math.max(0, share);
    }

    /** The curve that steps down at the end of each interval, with its bands. */
    public static SurvivalCurve curve(String name, List<? extends Duration> durations) {
        int n = durations.size();
        int ended = (int) durations.stream().filter(d -> !(d instanceof Duration.NotYet)).count();
        Turnbull estimate = of(durations);
        List<Mass> falls =
                estimate.masses.stream()
                        .filter(m -> !Double.isInfinite(m.to()) && m.share() > 1e-9)
                        .toList();
        double[] times = falls.stream().mapToDouble(Mass::to).toArray();
        double[][] drawn = n < FEWEST ? new double[0][] : drawn(durations, times);
        List<Step> steps = new ArrayList<>();
        double share = 1;
        for (int k = 0; k < times.length; k++) {
            share = Math.max(0, share - falls.get(k).share());
            double error = 0;
            double low = share;
            double high = share;
            if (drawn.length > 0) {
                int step = k;
                double[] shares = Arrays.stream(drawn).mapToDouble(d -> d[step]).sorted().toArray();
                error = deviation(shares);
                low = Math.min(share, shares[(int) Math.floor(0.025 * (shares.length - 1))]);
                high = Math.max(share, shares[(int) Math.ceil(0.975 * (shares.length - 1))]);
            }
            steps.add(new Step(times[k], n, falls.get(k).share() * n, share, error, low, high));
        }
        return new SurvivalCurve(
                name,
                n,
                ended,
                steps,
                Optional.of(
                        new SurvivalCurve.Bounds(
                                ended(durations, Duration::from), ended(durations, Duration::to))));
    }

    /** The steps if each that ended had done so at one of its bounds. */
    private static List<Step> ended(
            List<? extends Duration> durations, ToDoubleFunction<Duration> bound) {
        return KaplanMeier.of(
                        "",
                        durations.stream()
                                .map(d ->
                                        d instanceof Duration.NotYet
                                                ? d
                                                : new Duration.Exactly(bound.applyAsDouble(d)))
                                .toList())
                .steps();
    }

    /** Shares at some times, of the durations drawn anew: [draw][time]. */
    private static double[][] drawn(List<? extends Duration> durations, double[] times) {
        int n = durations.size();
        int draws = Math.clamp(1_000_000 / n, 200, 500);
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] shares = new double[draws][];
        for (int d = 0; d < draws; d++) {
            int[] often = new int[n];
            for (int i = 0; i < n; i++) {
                often[random.nextInt(n)]++;
            }
            int[] met = IntStream.range(0, n).filter(i -> often[i] > 0).toArray();
            Turnbull one =
                    of(
                            Arrays.stream(met).mapToObj(durations::get).toList(),
                            Arrays.stream(met).mapToDouble(i -> often[i]).toArray(),
                            ENOUGH_FOR_BANDS);
            shares[d] = Arrays.stream(times).map(one::at).toArray();
        }
        return shares;
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double sum = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(sum / Math.max(1, values.length - 1));
    }
}
