package org.holdfast.words;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Backtest;
import org.holdfast.model.Case;
import org.holdfast.model.Coverage;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Hindcast.Place;
import org.holdfast.model.Hindcast.Point;
import org.holdfast.model.Language;

/**
 * What a case of the past forecast, and what happened: misses first. A point is a hit if what
 * happened lies inside the central 90 % of the forecast, a series if all its points do.
 */
public final class Hindcasts {
    /** With fewer points than this nothing is said about the width of the bands. */
    private static final int FEW = 10;

    private Hindcasts() {}

    /** Whether the forecast did better than something simpler, by the figures as they print. */
    private enum Comparison {
        BETTER,
        SAME,
        WORSE;

        static Comparison of(double forecast, double other) {
            double ours = Numbers.amountValue(forecast);
            double theirs = Numbers.amountValue(other);
            if (ours == theirs) {
                return SAME;
            }
            return ours < theirs ? BETTER : WORSE;
        }
    }

    /**
     * The series with the largest share of misses first, otherwise in the order given; what a plan
     * chose comes last.
     */
    public static List<Hindcast> missesFirst(List<Hindcast> series) {
        return series.stream()
                .sorted(
                        Comparator.comparing(Hindcast::conditional)
                                .thenComparingDouble(h -> -(double) misses(h) / h.points().size()))
                .toList();
    }

    /** Those that are forecasts: what a plan chose is compared, and not counted. */
    public static List<Hindcast> counted(List<Hindcast> series) {
        return series.stream().filter(h -> !h.conditional()).toList();
    }

    /** A verdict on a series or one of its points, with that it is not counted where it is not. */
    public static String told(Hindcast series, String verdict, Language language) {
        return series.conditional() ? HindcastsMessages.notCounted(verdict, language) : verdict;
    }

    /** How often the bands of some series held what came. */
    public static Coverage coverage(List<Hindcast> series) {
        return Coverage.of(counted(series).stream().flatMap(h -> h.points().stream()).toList());
    }

    /**
     * What stands beside every band: how often bands of its kind held what came, in forecasts made
     * anew from before the case's date. Empty where there are too few to say.
     */
    public static String held(Case c, Language language) {
        Coverage past = Backtest.coverage(Backtest.of(c));
        return past.figures() < FEW
                ? ""
                : HindcastsMessages.held(past.share90(), past.figures(), language);
    }

    /** The series in which the last value that was known did better, by name. */
    public static String worse(List<Hindcast> series, Language language) {
        List<Hindcast> all = counted(series);
        List<String> worse =
                all.stream()
                        .filter(h -> againstPersistence(h) == Comparison.WORSE)
                        .map(h -> h.name().in(language))
                        .toList();
        return worse.isEmpty()
                ? HindcastsMessages.noneWorse(all.size(), language)
                : HindcastsMessages.someWorse(
                        all.size() - worse.size(), all.size(), String.join("; ", worse), language);
    }

    /** {@code Hindcast: 4 of 9 series missed at least once}. */
    public static String title(List<Hindcast> given, Language language) {
        List<Hindcast> series = counted(given);
        int all = series.size();
        int missed = (int) series.stream().filter(h -> misses(h) > 0).count();
        boolean oneDate = series.stream().allMatch(h -> h.points().size() == 1);
        if (all == 0) {
            return HindcastsMessages.titleNothing(language);
        }
        if (missed == 0) {
            return HindcastsMessages.titleNoneMissed(all, language);
        }
        return missed == all
                ? HindcastsMessages.titleAllMissed(all, oneDate, language)
                : HindcastsMessages.titleSomeMissed(all, missed, oneDate, language);
    }

    /** What a chart shows that draws some series of all, those that missed most. */
    public static String drawnTitle(List<Hindcast> drawn, List<Hindcast> all, Language language) {
        int n = drawn.size();
        if (n == all.size() || n == 0) {
            return title(drawn, language);
        }
        if (n == 1) {
            return HindcastsMessages.seriesMissedMost(language);
        }
        return HindcastsMessages.someSeriesMissedMost(n, language);
    }

    /** The overall verdict: hits, then against no change, then against the official targets. */
    public static String verdict(List<Hindcast> given, Language language) {
        List<Hindcast> series = counted(given);
        int all = series.size();
        if (all == 0) {
            return HindcastsMessages.nothingWasForecastHas(language);
        }
        int hits = (int) series.stream().filter(h -> misses(h) == 0).count();
        int beaten = better(series.stream().map(Hindcasts::againstPersistence).toList());
        List<Comparison> targets = series.stream().flatMap(h -> againstTarget(h).stream()).toList();
        if (all == 1) {
            return HindcastsMessages.verdictOfOne(hits == 1, beaten == 1, language);
        }
        return HindcastsMessages.verdict(
                hits(hits, all, language),
                orNone(beaten, language),
                targets(targets, language),
                language);
    }

    private static String hits(int hits, int all, Language language) {
        return hits == all
                ? HindcastsMessages.allInside(all, language)
                : HindcastsMessages.someInside(hits, orNone(hits, language), all, language);
    }

    private static String targets(List<Comparison> targets, Language language) {
        int beaten = better(targets);
        return switch (targets.size()) {
            case 0 -> "";
            case 1 -> HindcastsMessages.targetOfOne(beaten == 1, language);
            default ->
                    HindcastsMessages.targetOfSome(
                            orNone(beaten, language), targets.size(), language);
        };
    }

    private static String orNone(int count, Language language) {
        if (count > 0) {
            return Numbers.word(count, language);
        }
        return HindcastsMessages.orNone(language);
    }

    /**
     * Whether the bands were as wide as they had to be, over the points of all series. Twice the
     * standard deviation of a binomial count is left to chance; points of one series go together,
     * so that is the least that chance does.
     */
    public static String bandWidth(List<Hindcast> given, Language language) {
        List<Hindcast> series = counted(given);
        int all = series.stream().mapToInt(h -> h.points().size()).sum();
        int inside = all - series.stream().mapToInt(Hindcasts::misses).sum();
        int expected = (int) Math.floor(0.9 * all + 0.5);
        if (all < FEW) {
            return HindcastsMessages.thereTooFewFigures(all, language);
        }
        int margin = Math.max(1, (int) Math.floor(2 * Math.sqrt(0.09 * all) + 0.5));
        return HindcastsMessages.allFiguresLayInside(
                all,
                inside,
                expected,
                margin,
                inside < expected - margin,
                inside > expected + margin,
                language);
    }

    /** {@code Missed at 2 of 3 dates: lower}: what stands above a panel of the chart. */
    public static String mark(Hindcast series, Language language) {
        int all = series.points().size();
        int missed = misses(series);
        boolean below = series.points().stream().anyMatch(p -> p.place() == Place.BELOW);
        boolean above = series.points().stream().anyMatch(p -> p.place() == Place.ABOVE);
        boolean bothWays = below && above;
        String way = bothWays ? "" : HindcastsMessages.way(above, language);
        if (missed == 0) {
            return HindcastsMessages.hitAll(all, language);
        }
        return missed == all
                ? HindcastsMessages.missedAll(all, way, language)
                : HindcastsMessages.missedSome(missed, all, way, language);
    }

    /**
     * {@code Missed: European output, December 2024. What happened: 47,000 rounds a month
     * (41,000–50,000). …}
     *
     * @param first the month that month 0 of the points is
     */
    public static String point(Hindcast series, Point point, YearMonth first, Language language) {
        Figure figure = Figure.amount(series.unit());
        String happened = figure.of(point.actual().central(), language);
        String range =
                figure.isSame(point.actual().low(), point.actual().high(), language)
                        ? ""
                        : " ("
                                + figure.range(
                                        point.actual().low(), point.actual().high(), language)
                                + ")";
        double median = point.forecast().at(0.5);
        String forecast = figure.bare(median, language);
        String band =
                figure.bareBetween(point.forecast().at(0.05), point.forecast().at(0.95), language);
        String off = off(median, point.actual().central(), language);
        boolean hit = point.place() == Place.INSIDE;
        String reaches = reaches(point, language);
        return HindcastsMessages.point(
                hit,
                series.name(),
                first.plusMonths(point.month()),
                happened,
                range,
                forecast,
                band,
                off,
                reaches,
                language);
    }

    /** {@code 32% too high}, as a share of what happened and between the figures as they print. */
    private static String off(double forecast, double actual, Language language) {
        double ours = Numbers.amountValue(forecast);
        double theirs = Numbers.amountValue(actual);
        boolean high = ours > theirs;
        if (ours == theirs) {
            return HindcastsMessages.exactlyWhatHappened(language);
        }
        if (theirs > 0 && ours >= 3 * theirs) {
            return HindcastsMessages.timesWhatHappened(ours / theirs, language);
        }
        String share =
                theirs > 0 ? Numbers.share(Math.abs(ours - theirs) / theirs, language) + " " : "";
        return HindcastsMessages.tooHigh(share, high, language);
    }

    private static String reaches(Point point, Language language) {
        boolean near =
                switch (point.place()) {
                    case INSIDE -> false;
                    case BELOW -> point.actual().high() >= point.forecast().at(0.05);
                    case ABOVE -> point.actual().low() <= point.forecast().at(0.95);
                };
        if (!near) {
            return "";
        }
        return " " + HindcastsMessages.reaches(language);
    }

    /** On which side of the forecast the series lie that missed; empty if none did. */
    public static String direction(List<Hindcast> series, Language language) {
        List<Hindcast> missed = counted(series).stream().filter(h -> misses(h) > 0).toList();
        int above = (int) missed.stream().filter(h -> isOn(h, Place.ABOVE, Place.BELOW)).count();
        int below = (int) missed.stream().filter(h -> isOn(h, Place.BELOW, Place.ABOVE)).count();
        int both = missed.size() - above - below;
        if (missed.isEmpty()) {
            return "";
        }
        String higher = orNone(above, language);
        String lower = orNone(below, language);
        return HindcastsMessages.direction(above, higher, below, lower, both, language);
    }

    private static boolean isOn(Hindcast series, Place side, Place other) {
        return series.points().stream().anyMatch(p -> p.place() == side)
                && series.points().stream().noneMatch(p -> p.place() == other);
    }

    /**
     * {@code Better than no change (mean error 16,000 against 20,000 rounds a month).} The forecast
     * against what is simpler, for a place with little room.
     */
    public static String compared(Hindcast series, Language language) {
        Figure figure = Figure.amount(series.unit());
        String ours = figure.bare(series.scores().crps(), language);
        String theirs = figure.of(series.scores().crpsOfPersistence(), language);
        Comparison persistence = againstPersistence(series);
        String first =
                HindcastsMessages.compared(
                        comparative(persistence, language),
                        errors(persistence, ours, theirs, language),
                        language);
        return first + targeted(series, language);
    }

    private static String targeted(Hindcast series, Language language) {
        Optional<Comparison> target = againstTarget(series);
        if (target.isEmpty()) {
            return "";
        }
        Figure figure = Figure.amount(series.unit());
        String ours = figure.bare(error(series), language);
        String theirs = figure.bare(series.scores().crpsOfTarget().orElse(0.0), language);
        return " "
                + HindcastsMessages.targeted(
                        comparative(target.get(), language),
                        errors(target.get(), ours, theirs, language),
                        language);
    }

    private static String comparative(Comparison comparison, Language language) {
        return switch (comparison) {
            case BETTER -> HindcastsMessages.better(language);
            case SAME -> HindcastsMessages.noBetter(language);
            case WORSE -> HindcastsMessages.worse(language);
        };
    }

    private static String errors(
            Comparison comparison, String ours, String theirs, Language language) {
        boolean same = comparison == Comparison.SAME;
        return HindcastsMessages.errors(same, ours, theirs, language);
    }

    /** {@code better}: the forecast against the assumption that nothing changes, for a table. */
    public static String againstNoChange(Hindcast series, Language language) {
        return Letters.small(comparative(againstPersistence(series), language));
    }

    /**
     * Which series are drawn, and by which rule.
     *
     * @param drawn how many are drawn
     * @param all how many there are
     */
    public static String shown(int drawn, int all, Language language) {
        if (drawn == all) {
            return HindcastsMessages.allSeriesDrawnThose(language);
        }
        return HindcastsMessages.drawnSeriesWithLargest(drawn, language);
    }

    /** The point at which a series is furthest from its forecast, in widths of its 90 % band. */
    public static Point furthest(Hindcast series) {
        return series.points().stream()
                .max(Comparator.comparingDouble(Hindcasts::distance))
                .orElseThrow();
    }

    private static double distance(Point point) {
        double low = point.forecast().at(0.05);
        double high = point.forecast().at(0.95);
        double middle = (low + high) / 2;
        double half = Math.max((high - low) / 2, 1e-9 * Math.max(1, Math.abs(middle)));
        return Math.abs(point.actual().central() - middle) / half;
    }

    /** What a screen reader says of the chart. */
    public static String description(List<Hindcast> series, Language language) {
        List<String> marks =
                series.stream()
                        .map(h ->
                                h.name().in(language)
                                        + " ("
                                        + Letters.small(mark(h, language))
                                        + ")")
                        .toList();
        return HindcastsMessages.description(String.join(", ", marks), language);
    }

    private static int misses(Hindcast series) {
        return (int) series.points().stream().filter(p -> p.place() != Place.INSIDE).count();
    }

    private static int better(List<Comparison> comparisons) {
        return (int) comparisons.stream().filter(c -> c == Comparison.BETTER).count();
    }

    private static Comparison againstPersistence(Hindcast series) {
        return Comparison.of(series.scores().crps(), series.scores().crpsOfPersistence());
    }

    private static Optional<Comparison> againstTarget(Hindcast series) {
        return series.scores().crpsOfTarget().map(target -> Comparison.of(error(series), target));
    }

    /**
     * The error of the forecast where there is a target: its score if every point has one, else the
     * mean distance of its median, so that both are taken over the same points.
     */
    private static double error(Hindcast series) {
        List<Point> points = series.points().stream().filter(p -> p.target().isPresent()).toList();
        if (points.isEmpty() || points.size() == series.points().size()) {
            return series.scores().crps();
        }
        double sum = 0;
        for (Point point : points) {
            sum += Math.abs(point.forecast().at(0.5) - point.actual().central());
        }
        return sum / points.size();
    }
}
