package org.holdfast.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The forecasts of a case made anew from earlier dates, with what was known then: how often bands
 * of its kind held before anybody could know what came after it.
 *
 * <p>From an origin a series is forecast as the case forecasts it: a level, the mean of its last
 * months; growth, that of its reference class, fading; a drift; the noise of a month. All are
 * normal in logarithms, so their bands need no futures. An origin sees the rows that were known by
 * its month, and no other.
 */
public final class Backtest {
    /** Months from one origin to the next; the last is as far before the case's first month. */
    private static final int APART = 6;

    /** Months that are looked ahead from an origin. */
    private static final int AHEAD = 18;

    /** Figures whose mean is the level. */
    private static final int LEVEL = 6;

    /** Figures that tell how much months differ. */
    private static final int ENOUGH = 4;

    /** Months back that tell how much months differ: series grow steadier, or wilder. */
    private static final int RECENT = 24;

    /** What monthly series show together counts as that many changes of a series' own. */
    private static final int BORROWED = ENOUGH;

    /** With fewer cases a class says nothing about growth, nor months about a level. */
    private static final int FEWEST = 3;

    /** A class of few cases looks narrower than it is. */
    private static final double NARROWEST = 0.3;

    private static final double Z95 = Elementary.normalQuantile(0.95);

    private Backtest() {}

    /**
     * One figure that came after an origin, and was known by the case's date.
     *
     * @param origin the month from which it was forecast, such as 2023-02
     * @param month the month that it is about
     * @param median of the forecast
     * @param spread standard deviation of the forecast's logarithm
     */
    public record Point(
            String series,
            String origin,
            String month,
            double actual,
            double median,
            double spread) {
        /** How many standard deviations what happened lies above the median. */
        double score() {
            return Elementary.log(actual / median) / spread;
        }

        /** Share of the forecast below what happened. */
        public double pit() {
            return Elementary.normalBelow(score());
        }

        /** A quantile of the forecast. */
        public double at(double level) {
            return median * Elementary.exp(spread * Elementary.normalQuantile(level));
        }
    }

    /** Every figure that can be held against a forecast from an origin, series by series. */
    public static List<Point> of(Case c) {
        List<Point> points = new ArrayList<>();
        for (HindcastSeries series : c.hindcasts()) {
            // A share has no level that grows; what lasts of it is in the case's raids.
            if (series.measure().isConditional() || series.measure().isShare()) {
                continue;
            }
            for (String origin : origins(c, series)) {
                Optional<Rule> rule = rule(c, series, origin);
                c.observations().stream()
                        .filter(o -> o.series().equals(series.id()))
                        .filter(o -> o.month().compareTo(origin) > 0)
                        .filter(o -> apart(origin, o.month()) <= AHEAD)
                        .filter(o -> o.quantity().value() > 0)
                        .sorted(Comparator.comparing(Observation::month))
                        .forEach(o -> rule.ifPresent(r -> points.add(r.point(o, origin))));
            }
        }
        return points;
    }

    /** Half a year apart, as far back as the series was seen; the earliest first. */
    private static List<String> origins(Case c, HindcastSeries series) {
        Optional<String> first =
                c.observations().stream()
                        .filter(o -> o.series().equals(series.id()))
                        .map(Observation::month)
                        .min(Comparator.naturalOrder());
        List<String> origins = new ArrayList<>();
        for (int before = APART; first.isPresent(); before += APART) {
            String origin = monthBefore(c, before + 1);
            if (origin.compareTo(first.get()) < 0) {
                break;
            }
            origins.addFirst(origin);
        }
        return origins;
    }

    /** How often the bands of these forecasts held what came. */
    public static Coverage coverage(List<Point> points) {
        int[] inside = new int[3];
        double[] tails = {0.75, 0.9, 0.95};
        for (Point p : points) {
            for (int k = 0; k < tails.length; k++) {
                boolean holds = Math.abs(p.score()) <= Elementary.normalQuantile(tails[k]);
                inside[k] += holds ? 1 : 0;
            }
        }
        return new Coverage(points.size(), inside[0], inside[1], inside[2]);
    }

    /**
     * How much one month lies off the level: half the mean square of the change of the logarithm
     * from month to month, since both ends have it.
     *
     * @param observations of one series, by month
     * @return a standard deviation of the logarithm; nothing where too few months follow each other
     */
    public static Optional<Double> noise(List<Observation> observations) {
        Changes changes = Changes.of(observations);
        return changes.pairs() < ENOUGH
                ? Optional.empty()
                : Optional.of(Math.sqrt(changes.square() / changes.pairs() / 2));
    }

    /**
     * Changes of the logarithm from one month to the next.
     *
     * @param square sum of their squares
     */
    private record Changes(double square, int pairs) {
        static Changes of(List<Observation> observations) {
            double square = 0;
            int pairs = 0;
            for (int k = 1; k < observations.size(); k++) {
                Observation one = observations.get(k - 1);
                Observation next = observations.get(k);
                double from = one.quantity().value();
                double to = next.quantity().value();
                if (apart(one.month(), next.month()) == 1 && from > 0 && to > 0) {
                    double change = Elementary.log(to / from);
                    square += change * change;
                    pairs++;
                }
            }
            return new Changes(square, pairs);
        }
    }

    /** What was seen of a series by an origin, by month. */
    private static List<Observation> seen(Case c, String series, String origin) {
        return c.observations().stream()
                .filter(o -> o.series().equals(series) && o.isKnownBy(origin))
                .sorted(Comparator.comparing(Observation::month))
                .toList();
    }

    /** How a series is forecast from an origin; nothing if it was not yet seen there. */
    private static Optional<Rule> rule(Case c, HindcastSeries series, String origin) {
        List<Observation> seen = seen(c, series.id(), origin);
        if (seen.isEmpty() || seen.getLast().quantity().value() <= 0) {
            return Optional.empty();
        }
        List<Observation> last = seen.subList(Math.max(0, seen.size() - LEVEL), seen.size());
        int n = last.size();
        boolean monthly =
                n >= FEWEST && apart(last.getFirst().month(), last.getLast().month()) == n - 1;
        double noise = monthly ? noise(c, series, origin) : spread(c, series, Discrepancy::month);
        double level =
                monthly
                        ? last.stream().mapToDouble(o -> o.quantity().value()).sum() / n
                        : last.getLast().quantity().value();
        Quantity own = last.getLast().quantity();
        double ownSpread =
                own.low() > 0 && own.high() > own.low()
                        ? Elementary.log(own.high() / own.low()) / 2 / Z95
                        : 0;
        double uncertain = monthly ? noise * noise / n : ownSpread * ownSpread;
        int middle = monthly ? n / 2 : 0;
        double[] growth = growth(c, series, origin);
        return Optional.of(
                new Rule(
                        series,
                        level,
                        uncertain,
                        noise,
                        last.getLast().month(),
                        middle,
                        growth[0],
                        growth[1],
                        fading(c),
                        spread(c, series, Discrepancy::afterYear)));
    }

    /**
     * The noise of a month as a forecast has to count with it. Few months of a series tell little,
     * so what all monthly series showed by then counts beside them; and a noise that is estimated
     * is as uncertain as Student's distribution with that many degrees of freedom is wider.
     */
    private static double noise(Case c, HindcastSeries series, String origin) {
        double square = 0;
        int pairs = 0;
        for (String id : c.observations().stream().map(Observation::series).distinct().toList()) {
            Changes of = Changes.of(recent(seen(c, id, origin), origin));
            if (of.pairs() >= ENOUGH) {
                square += of.square();
                pairs += of.pairs();
            }
        }
        Changes own = Changes.of(recent(seen(c, series.id(), origin), origin));
        if (pairs == 0) {
            return spread(c, series, Discrepancy::month);
        }
        double all = own.pairs() + BORROWED;
        double variance = (own.square() + BORROWED * square / pairs) / all / 2;
        return Math.sqrt(variance * all / (all - 2));
    }

    private static List<Observation> recent(List<Observation> seen, String origin) {
        return seen.stream().filter(o -> apart(o.month(), origin) < RECENT).toList();
    }

    /** Mean and predictive spread of what a class was known to grow by at an origin. */
    private static double[] growth(Case c, HindcastSeries series, String origin) {
        List<Double> known =
                c.referenceCases().stream()
                        .filter(r -> r.of().equals(series.referenceClass()))
                        .filter(r -> r.kind() == ReferenceCase.Kind.LOG_GROWTH)
                        .filter(r -> isKnownBy(r.origin(), origin))
                        .map(r -> r.quantity().value())
                        .toList();
        int n = known.size();
        if (n < FEWEST) {
            return new double[] {0, 0};
        }
        double mean = known.stream().mapToDouble(g -> g).sum() / n;
        double square = known.stream().mapToDouble(g -> (g - mean) * (g - mean)).sum() / (n - 1);
        double spread = Math.max(NARROWEST, Math.sqrt(square * (1 + 1.0 / n)));
        return new double[] {mean, spread};
    }

    /** Years in which growth halves; 0 if it does not. */
    private static double fading(Case c) {
        return c.adversaryFlows().stream()
                .flatMap(row -> row.halfLife().stream())
                .mapToDouble(Quantity::value)
                .findFirst()
                .orElse(0);
    }

    /** Standard deviation of the logarithm of what the case says a class of figures is off by. */
    private static double spread(
            Case c, HindcastSeries series, Function<Discrepancy, Quantity> of) {
        return series.discrepancy(c)
                .map(of)
                .filter(Quantity::isUncertain)
                .map(q -> Elementary.log(q.high() / q.low()) / 2 / Z95)
                .orElse(0.0);
    }

    /**
     * A forecast from an origin.
     *
     * @param uncertain variance of the logarithm of the level
     * @param noise of a month, standard deviation of the logarithm
     * @param last month of the level
     * @param middle months from the middle of what the level is the mean of to its last
     * @param growth mean of the logarithm a year
     * @param growthSpread standard deviation of the same
     * @param halfLife years
     * @param drift standard deviation of the logarithm after a year
     */
    private record Rule(
            HindcastSeries series,
            double level,
            double uncertain,
            double noise,
            String last,
            int middle,
            double growth,
            double growthSpread,
            double halfLife,
            double drift) {
        Point point(Observation o, String origin) {
            double years = (apart(last, o.month()) + middle) / 12.0;
            double grown = years;
            if (halfLife > 0) {
                double decay = Elementary.log(2) / halfLife;
                grown = (1 - Elementary.exp(-decay * years)) / decay;
            }
            double variance =
                    uncertain
                            + noise * noise
                            + growthSpread * growthSpread * grown * grown
                            + drift * drift * years;
            double median = level * Elementary.exp(growth * grown - noise * noise / 2);
            return new Point(
                    series.id(),
                    origin,
                    o.month(),
                    o.quantity().value(),
                    median,
                    Math.max(1e-6, Math.sqrt(variance)));
        }
    }

    static boolean isKnownBy(Origin origin, String month) {
        String known = origin.knownOn();
        return known.substring(0, Math.min(7, known.length())).compareTo(month) <= 0;
    }

    private static int apart(String from, String to) {
        return index(to) - index(from);
    }

    private static int index(String month) {
        return 12 * Integer.parseInt(month.substring(0, 4))
                + Integer.parseInt(month.substring(5, 7));
    }

    private static String monthBefore(Case c, int months) {
        var month = c.settings().firstMonth().minusMonths(months);
        int number = month.getMonthValue();
        return month.getYear() + (number < 10 ? "-0" : "-") + number;
    }
}
