package org.holdfast.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.holdfast.balance.FutureBalance;
import org.holdfast.model.Case;
import org.holdfast.model.Discrepancy;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Quantity;
import org.holdfast.model.Series;
import org.holdfast.model.SplitNormal;

/**
 * What today's practice in the futures of a case makes of some series, as it would be counted: the
 * model's months, each with what one month lies off its level, summed as the series sums them.
 */
public final class Forecasts implements Ahead {
    /** Steps of an average over a distribution. */
    private static final int STEPS = 1000;

    private final List<HindcastSeries> series;
    private final Runs runs;

    /** [series] the central run. */
    private final List<Series> central;

    /** [series] how far one month lies off; nothing where it does not. */
    private final List<Optional<SplitNormal>> noise;

    private Forecasts(
            List<HindcastSeries> series,
            Runs runs,
            List<Series> central,
            List<Optional<SplitNormal>> noise) {
        this.series = series;
        this.runs = runs;
        this.central = central;
        this.noise = noise;
    }

    /**
     * Plays today's practice.
     *
     * @param practice today's practice under the scenario that counts as the forecast
     * @param draws its futures
     */
    public static Forecasts of(
            Case c,
            List<HindcastSeries> series,
            Explorer explorer,
            Exploring.Entry practice,
            Draws draws) {
        Runs runs = explorer.run(practice.base(), practice.plan(), draws, series);
        FutureBalance one = new FutureBalance(practice.base(), practice.plan(), 1);
        one.run(List.of(practice.base()));
        List<Series> central = new ArrayList<>();
        List<Optional<SplitNormal>> noise = new ArrayList<>();
        for (HindcastSeries of : series) {
            central.add(one.measures().flow(of, 0));
            noise.add(noise(c, of));
        }
        return new Forecasts(List.copyOf(series), runs, central, noise);
    }

    private static Optional<SplitNormal> noise(Case c, HindcastSeries of) {
        return of.discrepancy(c)
                .map(Discrepancy::month)
                .filter(Quantity::isUncertain)
                .map(month -> new SplitNormal(month, 0, 1e15));
    }

    /** What the noise of a month is on average: a year must not be too high for it. */
    private static double mean(SplitNormal noise) {
        double sum = 0;
        for (int k = 0; k < STEPS; k++) {
            sum += noise.at((k + 0.5) / STEPS);
        }
        return sum / STEPS;
    }

    @Override
    public List<HindcastSeries> series() {
        return series;
    }

    /** Months of the horizon. */
    @Override
    public int months() {
        return runs.months();
    }

    /** [future] a series for a month, or for the months that it sums up to it. */
    @Override
    public double[] at(int k, int month) {
        double[] sum = new double[runs.futures()];
        HindcastSeries of = series.get(k);
        int from = from(of.period(), month);
        for (int m = from; m <= month; m++) {
            double[] flow = runs.flow(k, m);
            for (int f = 0; f < sum.length; f++) {
                sum[f] += flow[f];
            }
            if (noise.get(k).isPresent()) {
                SplitNormal off = noise.get(k).get();
                double mean = mean(off);
                SplittableRandom random = new SplittableRandom(31L * of.id().hashCode() + m);
                for (int f = 0; f < sum.length; f++) {
                    double u = (random.nextInt(1 << 24) + 0.5) / (1 << 24);
                    sum[f] +=
                            of.measure() == HindcastSeries.Measure.STOPPED
                                    ? odds(flow[f], off.at(u)) - flow[f]
                                    : flow[f] * (off.at(u) / mean - 1);
                }
            }
        }
        double scale = scale(of.period(), month);
        for (int f = 0; f < sum.length; f++) {
            sum[f] *= scale;
        }
        return sum;
    }

    /** A share whose odds are so many times as much. */
    private static double odds(double share, double times) {
        return share * times / (1 - share + share * times);
    }

    /** A series in the central run, as if its first months had been kept up. */
    @Override
    public double keptUp(int k, int month, int first) {
        Series flow = central.get(k);
        double a = flow.sum(0, Math.min(first, flow.months())) / first;
        return over(series.get(k).period(), month, t -> a);
    }

    private static double over(HindcastSeries.Period period, int month, IntToDoubleFunction flow) {
        double sum = 0;
        for (int m = from(period, month); m <= month; m++) {
            sum += flow.applyAsDouble(m);
        }
        return sum * scale(period, month);
    }

    private static int from(HindcastSeries.Period period, int month) {
        return switch (period) {
            case MONTH -> month;
            case QUARTER -> Math.max(0, month - 2);
            case YEAR -> Math.max(0, month - 11);
            case SINCE_START -> 0;
        };
    }

    /** A year or a quarter that is not over is scaled up. */
    private static double scale(HindcastSeries.Period period, int month) {
        return switch (period) {
            case MONTH, SINCE_START -> 1;
            case QUARTER -> 3.0 / Math.min(3, month + 1);
            case YEAR -> 12.0 / Math.min(12, month + 1);
        };
    }
}
