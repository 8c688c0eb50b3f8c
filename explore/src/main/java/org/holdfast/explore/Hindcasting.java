package org.holdfast.explore;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.holdfast.explore.analysis.Empirical;
import org.holdfast.explore.analysis.Scores;
import org.holdfast.model.Actual;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Forecast;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Hindcast.Point;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Quantity;
import org.holdfast.model.SplitNormal;
import org.holdfast.model.Spread;

/**
 * Holds what a case of the past forecast against what happened: today's practice in the futures of
 * the case, drawn from nothing that was known later. What happened is only read here, after the
 * runs.
 */
public final class Hindcasting {
    /** Months at the start that stand for the last value where none was seen. */
    private static final int AT_FIRST = 3;

    /** Months that a forecast looks ahead. */
    private static final int AHEAD = 24;

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
     * @return worst score first, against the last value
     */
    public List<Hindcast> of(Exploring.Entry practice, Draws draws) {
        if (c.hindcasts().isEmpty()) {
            return List.of();
        }
        return against(c, Forecasts.of(c, c.hindcasts(), explorer, practice, draws));
    }

    /**
     * The same for a forecast that was frozen.
     *
     * @param frozen bands by month; series of the case that are not among them are left out
     */
    public static List<Hindcast> of(Case c, List<Forecast> frozen) {
        return against(c, new Frozen(c.hindcasts(), frozen));
    }

    private static List<Hindcast> against(Case c, Ahead forecasts) {
        List<Hindcast> found = new ArrayList<>();
        for (int k = 0; k < c.hindcasts().size(); k++) {
            scored(c, k, forecasts).ifPresent(found::add);
        }
        found.sort(Comparator.comparingDouble(Hindcasting::misses).reversed());
        return found;
    }

    /**
     * The bands of every series in the coming months.
     *
     * @param practice today's practice
     * @param draws its futures
     */
    public List<Forecast> ahead(Exploring.Entry practice, Draws draws) {
        Forecasts forecasts = Forecasts.of(c, c.hindcasts(), explorer, practice, draws);
        List<Forecast> found = new ArrayList<>();
        for (int k = 0; k < forecasts.series().size(); k++) {
            List<Forecast.Month> months = new ArrayList<>();
            for (int t = 0; t < Math.min(AHEAD, forecasts.months()); t++) {
                int month = t;
                Empirical.quantiles(forecasts.at(k, t), Bands.LEVELS)
                        .ifPresent(q -> months.add(new Forecast.Month(month, q.quantiles())));
            }
            found.add(new Forecast(forecasts.series().get(k), months));
        }
        return found;
    }

    /**
     * Share of points that the 90 % interval missed; of equals the one that is worse on average.
     */
    private static double misses(Hindcast h) {
        return 1000 * (1 - h.scores().inside90()) + Math.min(999, h.scores().relative());
    }

    private static Optional<Hindcast> scored(Case c, int k, Ahead forecasts) {
        HindcastSeries of = forecasts.series().get(k);
        LastValue last = LastValue.of(of.id(), c.observations());
        List<Actual> actuals =
                c.actuals().stream()
                        .filter(a -> a.series().equals(of.id()))
                        .filter(a -> month(c, a) >= 0 && month(c, a) < forecasts.months())
                        .sorted(Comparator.comparingInt(a -> month(c, a)))
                        .toList();
        List<Point> points = new ArrayList<>();
        List<double[]> ensembles = new ArrayList<>();
        List<Scores.Last> lasts = new ArrayList<>();
        for (Actual actual : actuals) {
            int t = month(c, actual);
            double[] forecast = asSeen(forecasts.at(k, t), actual);
            Scores.Last known =
                    last.at(c.settings().firstMonth().plusMonths(t))
                            .orElseGet(() -> new Scores.Last(forecasts.keptUp(k, t, AT_FIRST), 0));
            Quantity q = actual.quantity();
            Empirical.quantiles(forecast, Bands.LEVELS)
                    .ifPresent(found -> {
                        points.add(
                                new Point(
                                        t,
                                        new Spread(q.low(), q.value(), q.high()),
                                        found.quantiles(),
                                        known.value(),
                                        target(c, of, t),
                                        Scores.pit(Empirical.sorted(forecast), q.value())));
                        ensembles.add(forecast);
                        lasts.add(known);
                    });
        }
        return Scores.hindcast(
                        ensembles.toArray(double[][]::new),
                        points.stream().mapToDouble(p -> p.actual().central()).toArray(),
                        lasts,
                        points.stream().map(Point::target).toList())
                .scores()
                .map(scores ->
                        new Hindcast(
                                of.id(),
                                of.name(),
                                of.unit(),
                                of.measure().isConditional(),
                                points,
                                scores));
    }

    /** The last official target that was due by then. */
    private static Optional<Double> target(Case c, HindcastSeries of, int t) {
        return c.actuals().stream()
                .filter(a -> a.series().equals(of.target()) && month(c, a) <= t)
                .max(Comparator.comparing(Actual::date))
                .map(a -> a.quantity().value());
    }

    /**
     * A forecast of the figure as it is told rather than as it is: with the error that its own
     * range admits.
     */
    private static double[] asSeen(double[] forecast, Actual actual) {
        Quantity q = actual.quantity();
        if (!q.isUncertain() || q.low() <= 0) {
            return forecast;
        }
        Quantity relative = new Quantity(1, q.value() / q.high(), q.value() / q.low(), q.origin());
        SplitNormal error = new SplitNormal(relative, 0, 1e15);
        SplittableRandom random =
                new SplittableRandom(31L * actual.series().hashCode() + actual.date().hashCode());
        double[] seen = new double[forecast.length];
        for (int f = 0; f < seen.length; f++) {
            seen[f] = forecast[f] * error.at((random.nextInt(1 << 24) + 0.5) / (1 << 24));
        }
        return seen;
    }

    /** Index of the month of a date such as 2024-12 or 2024-12-31. */
    private static int month(Case c, Actual actual) {
        YearMonth month = YearMonth.parse(actual.date().substring(0, 7));
        return (int) c.settings().firstMonth().until(month, ChronoUnit.MONTHS);
    }
}
