package org.holdfast.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Measure;

/**
 * What one plan came to in many futures. A future that could not be run is there too: its numbers
 * are NaN, and {@link #failures} says why.
 */
public final class Runs {
    private final List<FutureSeries> series;
    private final List<FutureOutcome> outcomes;
    private final int months;
    private final int futures;

    /** [series × month][future]; single precision, for there are many. */
    private final float[][] values;

    /** [outcome][future]. */
    private final double[][] ends;

    /** [hindcast series][month][future]. */
    private final double[][][] flows;

    private final List<Failure> failures = new ArrayList<>();

    /** A future that could not be run. */
    public record Failure(int future, String reason) {}

    Runs(
            List<FutureSeries> series,
            List<FutureOutcome> outcomes,
            int hindcasts,
            int months,
            int futures) {
        this.series = series;
        this.outcomes = outcomes;
        this.months = months;
        this.futures = futures;
        values = new float[series.size() * months][futures];
        ends = new double[outcomes.size()][futures];
        flows = new double[hindcasts][months][futures];
    }

    /**
     * Runs that were made before.
     *
     * @param values [series × month][future]
     * @param ends [outcome][future]
     */
    public static Runs of(
            List<FutureSeries> series,
            List<FutureOutcome> outcomes,
            int months,
            float[][] values,
            double[][] ends,
            List<Failure> failures) {
        int futures = ends.length > 0 ? ends[0].length : 0;
        if (values.length != series.size() * months || ends.length != outcomes.size()) {
            throw new IllegalArgumentException(
                    values.length + " rows of months and " + ends.length + " of ends");
        }
        Runs runs = new Runs(series, outcomes, 0, months, futures);
        for (int k = 0; k < values.length; k++) {
            System.arraycopy(values[k], 0, runs.values[k], 0, futures);
        }
        for (int k = 0; k < ends.length; k++) {
            System.arraycopy(ends[k], 0, runs.ends[k], 0, futures);
        }
        runs.failures.addAll(failures);
        return runs;
    }

    /** The same without the monthly measures. */
    Runs withoutSeries() {
        return of(List.of(), outcomes, months, new float[0][], ends, failures);
    }

    /** Puts runs in their place among these; of the monthly measures those that are here. */
    void put(int first, Runs part) {
        for (int k = 0; k < values.length; k++) {
            System.arraycopy(part.values[k], 0, values[k], first, part.futures);
        }
        for (int k = 0; k < ends.length; k++) {
            System.arraycopy(part.ends[k], 0, ends[k], first, part.futures);
        }
        for (Failure failure : part.failures) {
            failures.add(new Failure(first + failure.future(), failure.reason()));
        }
    }

    public List<FutureSeries> series() {
        return series;
    }

    public List<FutureOutcome> outcomes() {
        return outcomes;
    }

    public int months() {
        return months;
    }

    public int futures() {
        return futures;
    }

    /** A monthly measure in every future, NaN where it failed. */
    public double[] at(int series, int t) {
        float[] from = values[series * months + t];
        double[] all = new double[futures];
        for (int f = 0; f < futures; f++) {
            all[f] = from[f];
        }
        return all;
    }

    /** [month][future] a monthly measure, to read; NaN where a future failed. */
    float[][] months(int series) {
        return Arrays.copyOfRange(values, series * months, (series + 1) * months);
    }

    /** A monthly measure in one future, NaN if it failed. */
    public float value(int series, int t, int future) {
        return values[series * months + t][future];
    }

    /** What every future ended with, NaN where it failed. */
    public double[] end(int outcome) {
        return ends[outcome].clone();
    }

    /** What every future ended with, in a measure; the first subject of it. */
    public double[] end(Measure measure) {
        for (int k = 0; k < outcomes.size(); k++) {
            if (outcomes.get(k).measure() == measure) {
                return end(k);
            }
        }
        throw new IllegalArgumentException("futures do not count " + measure);
    }

    /** A forecast series in a month of every future, before sums over periods. */
    public double[] flow(int hindcast, int t) {
        return flows[hindcast][t].clone();
    }

    /** Futures that could not be run, in their order. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Sets a monthly measure in some futures, one value each. */
    void set(int series, int t, int[] futures, double[] from) {
        float[] into = values[series * months + t];
        for (int n = 0; n < futures.length; n++) {
            into[futures[n]] = (float) from[n];
        }
    }

    void setEnd(int outcome, int future, double value) {
        ends[outcome][future] = value;
    }

    void setFlow(int hindcast, int t, int future, double value) {
        flows[hindcast][t][future] = value;
    }

    void fail(List<Failure> found) {
        for (Failure failure : found) {
            int f = failure.future();
            Arrays.stream(values).forEach(row -> row[f] = Float.NaN);
            Arrays.stream(ends).forEach(row -> row[f] = Double.NaN);
            for (double[][] flow : flows) {
                Arrays.stream(flow).forEach(row -> row[f] = Double.NaN);
            }
            failures.add(failure);
        }
    }
}
