package org.holdfast.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.explore.analysis.Empirical;
import org.holdfast.explore.analysis.Sketch;
import org.holdfast.model.Bands;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Series;

/**
 * The chunks of one plan put together. What futures end with is kept whole; so are the monthly
 * measures where there is room for them, and where there is not, they are counted ({@link Sketch}).
 */
final class Gathered {
    private final List<FutureSeries> series;

    /** All of it, or without the monthly measures. */
    private final Runs runs;

    /** [series × month]; none if the measures are kept whole. */
    private final List<Sketch> sketches;

    /**
     * Room for chunks.
     *
     * @param room bytes that the monthly measures may take
     */
    Gathered(
            List<FutureSeries> series,
            List<FutureOutcome> outcomes,
            int months,
            int futures,
            long room) {
        this.series = series;
        boolean whole = (long) series.size() * months * futures * Float.BYTES <= room;
        runs = new Runs(whole ? series : List.of(), outcomes, 0, months, futures);
        sketches = new ArrayList<>();
        for (int k = 0; k < (whole ? 0 : series.size() * months); k++) {
            sketches.add(new Sketch());
        }
    }

    /** Adds a chunk; in whatever order they come, the result is the same. */
    void add(Chunk chunk) {
        runs.put(chunk.first(), chunk.runs());
        if (!sketches.isEmpty()) {
            IntStream.range(0, series.size()).parallel().forEach(k -> count(chunk.runs(), k));
        }
    }

    /** Futures that are NaN in any month are left out of all, as in {@link Empirical#bands}. */
    private void count(Runs chunk, int k) {
        int[] known =
                IntStream.range(0, chunk.futures())
                        .filter(f ->
                                IntStream.range(0, chunk.months())
                                        .noneMatch(t -> Float.isNaN(chunk.value(k, t, f))))
                        .toArray();
        float[] month = new float[known.length];
        for (int t = 0; t < chunk.months(); t++) {
            for (int n = 0; n < known.length; n++) {
                month[n] = chunk.value(k, t, known[n]);
            }
            sketches.get(k * chunk.months() + t).add(month);
        }
    }

    /** What futures end with, and which failed. */
    Runs runs() {
        return runs;
    }

    List<FutureSeries> series() {
        return series;
    }

    /** How far a number in the bands can be off, as a share of it; 0 if they are exact. */
    double error() {
        return sketches.isEmpty() ? 0 : Sketch.ERROR;
    }

    /** The bands of a monthly measure; nothing if every future failed. */
    Optional<Bands> bands(int k) {
        if (sketches.isEmpty()) {
            float[][] values = runs.months(k);
            return Empirical.bands(values, Bands.LEVELS).map(Empirical.Monthly::bands);
        }
        double[][] at = new double[Bands.LEVELS.size()][runs.months()];
        for (int t = 0; t < runs.months(); t++) {
            Optional<Quantiles> month = sketches.get(k * runs.months() + t).quantiles(Bands.LEVELS);
            if (month.isEmpty()) {
                return Optional.empty();
            }
            for (int level = 0; level < at.length; level++) {
                at[level][t] = month.get().values().get(level);
            }
        }
        List<Series> levels = new ArrayList<>();
        for (double[] level : at) {
            levels.add(Series.of(level));
        }
        return Optional.of(new Bands(Bands.LEVELS, levels));
    }
}
