package org.holdfast.explore;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.balance.FutureBalance;
import org.holdfast.explore.analysis.Empirical;
import org.holdfast.explore.analysis.Scores;
import org.holdfast.model.Actual;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Hindcast.Point;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Quantity;
import org.holdfast.model.Series;
import org.holdfast.model.Spread;

/**
 * Holds what a case of the past forecast against what happened: today's practice in the futures of
 * the case, drawn from nothing that was known later. What happened is only read here, after the
 * runs.
 */
public final class Hindcasting {
    /** Months at the start from which 'nothing changes' is read. */
    private static final int AT_FIRST = 3;

    private final Case c;
    private final Explorer explorer;

    public Hindcasting(Case c, Explorer explorer) {
        this.c = c;
        this.explorer = explorer;
    }

    /**
     * The series of the case that were forecast and of which something is known.
     *
     * @param practice today's practice under the scenario that counts as the forecast
     * @param draws its futures
     * @return worst score first, against the assumption that nothing changes
     */
    public List<Hindcast> of(Exploring.Entry practice, Draws draws) {
        List<HindcastSeries> series = c.hindcasts();
        if (series.isEmpty()) {
            return List.of();
        }
        Runs runs = explorer.run(practice.base(), practice.plan(), draws, series);
        FutureBalance central = new FutureBalance(practice.base(), practice.plan(), 1);
        central.run(List.of(practice.base()));
        List<Hindcast> found = new ArrayList<>();
        for (int k = 0; k < series.size(); k++) {
            Series flow = central.measures().flow(series.get(k), 0);
            scored(series.get(k), k, runs, flow).ifPresent(found::add);
        }
        found.sort(Comparator.comparingDouble(Hindcasting::misses).reversed());
        return found;
    }

    /**
     * Share of points that the 90 % interval missed; of equals the one that is worse on average.
     */
    private static double misses(Hindcast h) {
        double relative = h.scores().crps() / Math.max(1e-9, h.scores().crpsOfPersistence());
        return 1000 * (1 - h.scores().inside90()) + Math.min(999, relative);
    }

    private Optional<Hindcast> scored(HindcastSeries of, int k, Runs runs, Series central) {
        List<Point> points = new ArrayList<>();
        List<double[]> ensembles = new ArrayList<>();
        for (Actual actual : c.actuals()) {
            int t = month(actual.date());
            if (!actual.series().equals(of.id()) || t < 0 || t >= runs.months()) {
                continue;
            }
            double[] forecast = new double[runs.futures()];
            double[][] months = new double[t + 1][];
            for (int m = 0; m <= t; m++) {
                months[m] = runs.flow(k, m);
            }
            for (int f = 0; f < forecast.length; f++) {
                int future = f;
                forecast[f] = over(of.period(), t, m -> months[m][future]);
            }
            double first = central.sum(0, Math.min(AT_FIRST, central.months())) / AT_FIRST;
            Optional<Double> target =
                    c.actuals().stream()
                            .filter(a -> a.series().equals(of.target()) && month(a.date()) <= t)
                            .max(Comparator.comparing(Actual::date))
                            .map(a -> a.quantity().value());
            Quantity q = actual.quantity();
            Empirical.quantiles(forecast, Bands.LEVELS)
                    .ifPresent(found -> {
                        points.add(
                                new Point(
                                        t,
                                        new Spread(q.low(), q.value(), q.high()),
                                        found.quantiles(),
                                        over(of.period(), t, m -> first),
                                        target));
                        ensembles.add(forecast);
                    });
        }
        List<Integer> order =
                java.util.stream.IntStream.range(0, points.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(n -> points.get(n).month()))
                        .toList();
        List<Point> sorted = order.stream().map(points::get).toList();
        return Scores.hindcast(
                        order.stream().map(ensembles::get).toArray(double[][]::new),
                        sorted.stream().mapToDouble(p -> p.actual().central()).toArray(),
                        sorted.stream().mapToDouble(Point::persistence).toArray(),
                        sorted.stream().map(Point::target).toList())
                .scores()
                .map(scores -> new Hindcast(of.id(), of.name(), of.unit(), sorted, scores));
    }

    private interface Monthly {
        double at(int t);
    }

    /** The model's months as the series counts them; a year that is not over is scaled up. */
    private static double over(HindcastSeries.Period period, int t, Monthly monthly) {
        return switch (period) {
            case MONTH -> monthly.at(t);
            case YEAR -> {
                int months = Math.min(12, t + 1);
                yield sum(monthly, t + 1 - months, t) * 12 / months;
            }
            case SINCE_START -> sum(monthly, 0, t);
        };
    }

    private static double sum(Monthly monthly, int from, int to) {
        double sum = 0;
        for (int t = from; t <= to; t++) {
            sum += monthly.at(t);
        }
        return sum;
    }

    /** Index of the month of a date such as 2024-12 or 2024-12-31. */
    private int month(String date) {
        YearMonth month = YearMonth.parse(date.length() > 7 ? date.substring(0, 7) : date);
        return (int) c.settings().firstMonth().until(month, ChronoUnit.MONTHS);
    }
}
