package org.holdfast.simulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.holdfast.balance.FutureBalance;
import org.holdfast.balance.FutureMeasures;
import org.holdfast.model.Bands;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Goal;
import org.holdfast.model.Instance;
import org.holdfast.model.Measure;
import org.holdfast.model.Plan;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;

/** One plan, to be played in the same futures again and again under other settings. */
final class Ensemble {
    private static final Set<FutureSeries.Measure> FOLLOWED =
            EnumSet.of(
                    FutureSeries.Measure.COVERAGE,
                    FutureSeries.Measure.FLOOR_COVERAGE,
                    FutureSeries.Measure.FIRE_RATIO);

    /** A month counts as met from here on: a last digit is not a shortfall. */
    private static final double MET = 1 - 1e-9;

    private final Instance base;
    private final List<Instance> futures;
    private final FutureBalance balance;
    private final double[] row;

    /**
     * A plan and its futures.
     *
     * @param base what the plan was made for
     * @param futures the case in each future, under any settings
     */
    Ensemble(Instance base, Plan plan, List<Instance> futures) {
        this.base = base;
        this.futures = List.copyOf(futures);
        balance = new FutureBalance(base, plan, futures.size(), FOLLOWED);
        row = new double[futures.size()];
    }

    /** Plays the plan; the world and what is open are those of the scenario. */
    Spread play(Scenario scenario) {
        List<Instance> played = new ArrayList<>(futures.size());
        for (Instance future : futures) {
            played.add(future.under(scenario));
        }
        balance.run(played);
        return new Spread(played.getFirst());
    }

    /** What the last play came to, over its futures: to be read before the next. */
    final class Spread {
        private final Instance played;

        private Spread(Instance played) {
            this.played = played;
        }

        int months() {
            return base.months();
        }

        boolean needs(String item) {
            return follows(FutureSeries.Measure.COVERAGE, item);
        }

        boolean follows(FutureSeries.Measure measure, String item) {
            return index(measure, item) >= 0;
        }

        /** Quantiles of a measure in each month. */
        Bands bands(FutureSeries.Measure measure, String item) {
            return bands(measure, item, value -> value);
        }

        /** Quantiles of a function of a measure in each month. */
        Bands bands(FutureSeries.Measure measure, String item, DoubleUnaryOperator of) {
            int k = index(measure, item);
            double[][] quantiles = new double[Bands.LEVELS.size()][months()];
            for (int t = 0; t < months(); t++) {
                System.arraycopy(measures().row(k, t), 0, row, 0, row.length);
                for (int f = 0; f < row.length; f++) {
                    row[f] = of.applyAsDouble(row[f]);
                }
                Arrays.sort(row);
                for (int q = 0; q < quantiles.length; q++) {
                    quantiles[q][t] = Quantiles.of(row, Bands.LEVELS.get(q));
                }
            }
            List<Series> series = new ArrayList<>(quantiles.length);
            for (double[] values : quantiles) {
                series.add(Series.of(values));
            }
            return new Bands(Bands.LEVELS, series);
        }

        /** The median of a measure in each month. */
        Series median(FutureSeries.Measure measure, String item) {
            int k = index(measure, item);
            return Series.generate(
                    months(),
                    t -> {
                        System.arraycopy(measures().row(k, t), 0, row, 0, row.length);
                        Arrays.sort(row);
                        return Quantiles.of(row, 0.5);
                    });
        }

        /** Share of futures in which an item is under its floor, month by month. */
        Series underFloor(String item) {
            int k = index(FutureSeries.Measure.FLOOR_COVERAGE, item);
            return Series.generate(
                    months(),
                    t -> {
                        System.arraycopy(measures().row(k, t), 0, row, 0, row.length);
                        int under = 0;
                        for (double coverage : row) {
                            under += coverage < MET ? 1 : 0;
                        }
                        return under / (double) row.length;
                    });
        }

        /** Quantiles of what futures end with. */
        Quantiles end(Measure measure) {
            double[] sorted = ends(measure, "").orElseThrow();
            Arrays.sort(sorted);
            return Quantiles.of(sorted, Bands.LEVELS);
        }

        /** What each future ends with; nothing if the case has no such subject. */
        Optional<double[]> ends(Measure measure, String subject) {
            int k = measures().outcomes().indexOf(new FutureOutcome(measure, subject));
            if (k < 0) {
                return Optional.empty();
            }
            double[] ends = new double[row.length];
            for (int f = 0; f < ends.length; f++) {
                ends[f] = measures().end(k, f);
            }
            return Optional.of(ends);
        }

        /** Item-months of floor that the claimant needs in all, as the criterion counts them. */
        double floorMonths() {
            return Goal.floorMonths(played);
        }

        private int index(FutureSeries.Measure measure, String item) {
            return measures().series().indexOf(new FutureSeries(measure, item));
        }

        private FutureMeasures measures() {
            return balance.measures();
        }
    }
}
